using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Core.Tests.Documentation;

/// <summary>A page of the documentation, as far as tests hold it: its code blocks, its links and where links can lead.</summary>
internal sealed partial class DocumentPage
{
    private readonly List<(string Language, string Text)> _blocks = [];
    private readonly List<string> _prose = [];

    private DocumentPage(string path)
    {
        Path = path;
        Text = File.ReadAllText(Repository.Find(path));
        List<string>? block = null;
        var language = string.Empty;
        foreach (var line in Text.Split('\n'))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                (block ?? _prose).Add(line);
            }
            else if (block is null)
            {
                (block, language) = ([], line[3..].Trim());
            }
            else
            {
                _blocks.Add((language, string.Join('\n', block)));
                block = null;
            }
        }

        Assert.True(block is null, $"{path}: a code block does not end");
    }

    /// <summary>The README, the pages, and those of the examples, in the order of their paths.</summary>
    public static IReadOnlyList<DocumentPage> All { get; } =
    [
        Read("README.md"),
        .. Directory.EnumerateFiles(Repository.Find("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal).Select(Read),
    ];

    /// <summary>The path from the root of the repository, with <c>/</c>.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>The language of each code block.</summary>
    public IEnumerable<string> Languages => _blocks.Select(block => block.Language);

    /// <summary>The targets of all links.</summary>
    public IEnumerable<string> Links => _prose.SelectMany(line => Link().Matches(InlineCode().Replace(line, "_")).Select(match => match.Groups["target"].Value));

    /// <summary>The names by which links lead to headings, as GitHub makes them.</summary>
    public IReadOnlySet<string> Anchors => _prose.Where(line => line.StartsWith('#')).Select(line => Anchor(line.TrimStart('#').Trim())).ToHashSet(StringComparer.Ordinal);

    /// <summary>The lines outside of code blocks and tables.</summary>
    public IEnumerable<string> Prose => _prose.Where(line => !line.StartsWith('|'));

    public static DocumentPage Read(string path) => new(path);

    /// <summary>The code blocks of a language.</summary>
    public IEnumerable<string> Blocks(string language) => _blocks.Where(block => block.Language == language).Select(block => block.Text);

    /// <summary>The rows of the table whose head begins as given, cell by cell.</summary>
    public IReadOnlyList<string[]> Rows(string head) =>
    [
        .. _prose.SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split(" | ", StringSplitOptions.TrimEntries)),
    ];

    public override string ToString() => Path;

    private static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var c in heading.ToLowerInvariant())
        {
            anchor.Append(c == ' ' ? "-" : char.IsLetterOrDigit(c) || c is '-' or '_' ? c.ToString() : string.Empty);
        }

        return anchor.ToString();
    }

    [GeneratedRegex(@"\]\((?<target>[^()\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();
}
