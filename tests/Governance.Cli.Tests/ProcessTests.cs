using System.Diagnostics;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The tool as its own process: what only a process has.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task It_speaks_the_language_of_the_system_in_utf8()
    {
        using var process = Start([("LC_ALL", "fr_CH.UTF-8")], "--help");
        Assert.Equal(Tool.Run("--help", "--lang", "fr").Output, await ReadAsync(process));
    }

    [Fact]
    public async Task It_answers_the_same_where_the_platform_knows_no_cultures()
    {
        using var folder = new SampleFolder();
        using var process = Start([("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"), ("LC_ALL", "fr_CA.UTF-8")], "decide", folder.Path, "--json");
        Assert.Equal(Tool.Run("decide", folder.Path, "--json", "--lang", "fr").Output, await ReadAsync(process));
    }

    [Fact]
    public async Task A_reader_who_has_read_enough_ends_it_silently()
    {
        using var folder = new SampleFolder();
        for (var i = 0; i < 300; i++)
        {
            folder.Write($"requests/{i}.json", SampleFiles.Request("5.00"));
        }

        using var process = Start([("LC_ALL", "C")], "decide", folder.Path, "--json");
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Empty(error);
        Assert.Equal(0, process.ExitCode);
    }

    private static async Task<string> ReadAsync(Process process)
    {
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    private static Process Start((string Name, string Value)[] variables, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Governance.Cli.dll"), .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
