using System.Text.RegularExpressions;

namespace Governance.Core.Tests.Documentation;

/// <summary>The pages that everybody reads fit a terminal and a printed page; of a link, its text counts.</summary>
public sealed partial class PageLayoutTests
{
    public static TheoryData<string> Pages { get; } =
        new("docs/README.md", "docs/concepts.md", "docs/getting-started.md", "docs/decisions.md", "docs/limitations.md", "docs/versioning.md");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Lines_fit(string path)
    {
        var page = DocumentPage.Read(path);

        Assert.Equal([], page.Text.Split('\n').Where(line => line.StartsWith('|') && Target().Replace(line, "]").Length > 100));
        Assert.Equal([], page.Prose.Where(line => line.Length > 160));
    }

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Target();
}
