using System.Text.RegularExpressions;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>A reader can type every command of the documentation that names an example folder.</summary>
public sealed partial class DocumentedCommandTests
{
    public static TheoryData<string, string> Commands { get; } = new(Pages().SelectMany(page =>
        CommandLine().Matches(File.ReadAllText(page)).Select(match => (Path.GetRelativePath(Root, page).Replace('\\', '/'), match.Groups["command"].Value.Trim()))));

    private static string Root => Repository.Find("docs");

    [Theory]
    [MemberData(nameof(Commands))]
    public void It_answers(string page, string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.StartsWith("docs/examples", StringComparison.Ordinal) ? Repository.Find(word) : word);
        var run = Tool.Run([.. words]);
        Assert.True(run is { Code: 0 or 1, Error: "" } && run.Output.Length > 0, $"{page}: `{command}` ended in {run.Code}: {run.Error}");
    }

    [Fact]
    public void The_documentation_shows_commands() => Assert.True(Commands.Count >= 20, $"only {Commands.Count} commands were found");

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Prepend(Repository.Find("README.md"));

    /// <summary>In a clone, <c>dotnet run --project src/Governance.Cli --</c> stands for <c>governance</c>.</summary>
    [GeneratedRegex(@"^ {4,}(governance|dotnet run --project src/Governance\.Cli --) (?<command>[a-z]+ docs/examples[^\r\n|&>#]*)\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex CommandLine();
}
