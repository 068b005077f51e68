namespace Governance.Core.Tests.Documentation;

/// <summary>Every link of the documentation leads to a file that exists, and to a heading of it where it names one.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Pages { get; } = new([.. DocumentPage.All.Select(page => page.Path), "benchmarks/README.md"]);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string path)
    {
        var page = DocumentPage.Read(path);

        Assert.Equal([], page.Links.Where(link => !link.Contains("://", StringComparison.Ordinal)).Where(link => !Leads(page, link)));
    }

    [Fact]
    public void Every_page_is_in_the_index()
    {
        var index = DocumentPage.Read("docs/README.md").Links.Select(link => link.Split('#')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], DocumentPage.All.Select(page => page.Path).Where(path => path is not ("README.md" or "docs/README.md")).Where(path => !index.Contains(path["docs/".Length..])));
    }

    private static bool Leads(DocumentPage from, string link)
    {
        var parts = link.Split('#', 2);
        var target = parts[0].Length == 0 ? from.Path : Path.Combine(Path.GetDirectoryName(from.Path) ?? string.Empty, parts[0]);
        var full = Repository.Find(target);
        return (File.Exists(full) || Directory.Exists(full)) && (parts.Length == 1 || (File.Exists(full) && DocumentPage.Read(target).Anchors.Contains(parts[1])));
    }
}
