using System.Diagnostics;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The tool as its own process: what only a process has.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task It_speaks_the_language_of_the_system_in_utf8()
    {
        using var process = Start(("LC_ALL", "fr_CH.UTF-8"), "--help");
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(Tool.Run("--help", "--lang", "fr").Output, output);
    }

    [Fact]
    public async Task A_reader_who_has_read_enough_ends_it_silently()
    {
        using var folder = new SampleFolder();
        for (var i = 0; i < 300; i++)
        {
            folder.Write($"requests/{i}.json", SampleFiles.Request("5.00"));
        }

        using var process = Start(("LC_ALL", "C"), "decide", folder.Path, "--json");
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Empty(error);
        Assert.Equal(0, process.ExitCode);
    }

    private static Process Start((string Name, string Value) variable, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Governance.Cli.dll"), .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment[variable.Name] = variable.Value;
        return Process.Start(start)!;
    }
}
