using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Cedar;

namespace Governance.Core.Tests.Documentation;

/// <summary>Whatever code a page shows compiles, or is read: C# stands in a source of these tests, JSON, policies and schemas are parsed.</summary>
public sealed partial class CodeBlockTests
{
    /// <summary>The sources that examples are taken from.</summary>
    private static readonly (string Path, string[] Lines)[] Sources =
    [
        .. Directory.EnumerateDirectories(Repository.Find("tests")).Select(project => Path.Combine(project, "Documentation")).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs")).Order(StringComparer.Ordinal).Select(file => (file, File.ReadAllLines(file))),
    ];

    public static TheoryData<string, int> CSharp { get; } = Of("csharp");

    public static TheoryData<string, int> Policies { get; } = Of("cedar");

    public static TheoryData<string, int> Schemas { get; } = Of("cedarschema");

    public static TheoryData<string, int> Json { get; } = Of("json");

    [Theory]
    [MemberData(nameof(CSharp))]
    public void CSharp_is_compiled(string page, int block)
    {
        var shown = Block(page, "csharp", block).Split('\n').SkipWhile(line => UsingDirective().IsMatch(line) || line.Length == 0).ToArray();
        var usings = Block(page, "csharp", block).Split('\n').TakeWhile(line => UsingDirective().IsMatch(line)).ToArray();

        Assert.True(
            Sources.Any(source => usings.All(source.Lines.Contains) && Contains(source.Lines, shown)),
            $"{page}: no source in tests/*/Documentation holds\n{string.Join('\n', shown)}");
    }

    /// <summary>An example that no page shows is not needed.</summary>
    [Fact]
    public void Every_example_is_shown()
    {
        var shown = DocumentPage.All.SelectMany(page => page.Blocks("csharp")).Select(block => block.Split('\n')).ToArray();
        var examples = Sources.SelectMany(source => Examples(source.Lines).Select(example => (source.Path, example))).ToArray();

        Assert.InRange(examples.Length, 30, 300);
        Assert.All(examples, item => Assert.True(shown.Any(lines => Contains(lines, item.example)), $"{item.Path}: no page shows\n{string.Join('\n', item.example)}"));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Policies_are_parsed(string page, int block) =>
        Assert.Equal([], PolicySet.Parse(Block(page, "cedar", block), page).Diagnostics.Select(problem => problem.Render()));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Schemas_are_parsed(string page, int block) =>
        Assert.Equal([], CedarSchemaFragment.ParseCedar(Block(page, "cedarschema", block), page).Diagnostics.Select(problem => problem.Render()));

    /// <summary>A block that begins with a name shows members of an object.</summary>
    [Theory]
    [MemberData(nameof(Json))]
    public void Json_is_parsed(string page, int block)
    {
        var text = Block(page, "json", block);
        using var document = JsonDocument.Parse(text.StartsWith('"') ? $"{{{text}}}" : text);
        Assert.NotEqual(JsonValueKind.Undefined, document.RootElement.ValueKind);
    }

    /// <summary>A block of a language that nothing reads would be held to nothing.</summary>
    [Fact]
    public void Every_language_is_known() => Assert.Equal(
        [],
        DocumentPage.All.SelectMany(page => page.Languages.Select(language => (page.Path, language)))
            .Where(item => item.language is not ("csharp" or "cedar" or "cedarschema" or "json" or "csv" or "canonical" or "mermaid" or "text")));

    private static TheoryData<string, int> Of(string language) =>
        new(DocumentPage.All.SelectMany(page => page.Blocks(language).Select((_, index) => (page.Path, index))));

    private static string Block(string page, string language, int index) => DocumentPage.Read(page).Blocks(language).ElementAt(index);

    /// <summary>Whether lines stand in a text one after the other, at whatever indentation.</summary>
    private static bool Contains(string[] text, string[] lines)
    {
        lines = [.. lines.Reverse().SkipWhile(string.IsNullOrWhiteSpace).Reverse()];
        for (var start = 0; start + lines.Length <= text.Length; start++)
        {
            var more = Indentation(text[start]) - Indentation(lines[0]);
            if (lines.Index().All(line => IsSame(text[start + line.Index], line.Item, more)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(string source, string line, int more) => string.IsNullOrWhiteSpace(line)
        ? string.IsNullOrWhiteSpace(source)
        : source.AsSpan().Trim().SequenceEqual(line.AsSpan().Trim()) && Indentation(source) - Indentation(line) == more;

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;

    private static IEnumerable<string[]> Examples(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() == "// <doc>")
            {
                yield return [.. lines[(i + 1)..].TakeWhile(line => line.Trim() != "// </doc>")];
            }
        }
    }

    [GeneratedRegex(@"^using [A-Za-z.]+;$")]
    private static partial Regex UsingDirective();
}
