using System.Globalization;

namespace Governance.Core.Tests.Serialization;

/// <summary>Diagnostics as people read them.</summary>
public class DiagnosticRendererTests
{
    private static readonly CultureInfo English = new("en-GB");
    private static readonly CultureInfo French = new("fr-CH");

    private static Diagnostic Misspelt => new()
    {
        Id = DiagnosticIds.UnknownProperty,
        Severity = DiagnosticSeverity.Error,
        Message = new("unknown property `ownr`", "propriété inconnue `ownr`"),
        Help = new("did you mean `owner`?", "vouliez-vous dire `owner`\u202f?"),
        Location = new("agents.json", 12, 7, "$.agents[1].ownr", "      \"ownr\": \"claire\",", 6),
    };

    [Fact]
    public void In_English() => Assert.Equal(
        """
        agents.json:12:7: error: unknown property `ownr`
          --> $.agents[1].ownr
          12 |       "ownr": "claire",
             |       ^^^^^^
          help: did you mean `owner`?
        """,
        DiagnosticRenderer.Render(Misspelt, English));

    [Fact]
    public void In_French() => Assert.Equal(
        """
        agents.json:12:7: avertissement : propriété inconnue `ownr`
          --> $.agents[1].ownr
          12 |       "ownr": "claire",
             |       ^^^^^^
          aide : vouliez-vous dire `owner` ?
        """.Replace("avertissement ", "avertissement\u00a0", StringComparison.Ordinal).Replace("aide ", "aide\u00a0", StringComparison.Ordinal).Replace("` ?", "`\u202f?", StringComparison.Ordinal),
        DiagnosticRenderer.Render(Misspelt with { Severity = DiagnosticSeverity.Warning }, French));

    [Fact]
    public void Without_a_place_only_words() => Assert.Equal(
        "erreur\u00a0: propriété inconnue `ownr`",
        DiagnosticRenderer.Render(Misspelt with { Location = null, Help = null }, French));

    [Fact]
    public void Without_a_line_only_file_and_path() => Assert.Equal(
        "agents.json: error: unknown property `ownr`\n  --> $.agents[1]",
        DiagnosticRenderer.Render(Misspelt with { Location = new("agents.json", 0, 0, "$.agents[1]"), Help = null }, English));

    [Fact]
    public void Without_a_line_text_line_and_column() => Assert.Equal(
        "agents.json:1:30002: error: unknown property `ownr`\n  --> $.x",
        DiagnosticRenderer.Render(Misspelt with { Location = new("agents.json", 1, 30_002, "$.x"), Help = null }, English));

    [Fact]
    public void A_policy_file_has_no_path() => Assert.Equal(
        "policies/a.cedar:1:1: error: unknown property `ownr`\n  1 | permit\n    | ^^^^^^",
        DiagnosticRenderer.Render(Misspelt with { Location = new("policies/a.cedar", 1, 1, "", "permit", 6), Help = null }, English));

    [Fact]
    public void Tabs_are_one_space_and_control_characters_are_harmless() => Assert.EndsWith(
        "\n  1 |  \uFFFD[31mred\uFFFD\n    |    ^^^",
        DiagnosticRenderer.Render(Misspelt with { Location = new("a", 1, 4, "", "\t\u001b[31mred\u202e", 3), Help = null }, English),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(1, 5)]
    [InlineData(60, 5)]
    [InlineData(61, 5)]
    [InlineData(119, 5)]
    [InlineData(300, 5)]
    [InlineData(498, 3)]
    [InlineData(501, 1)]
    [InlineData(10, 490)]
    public void A_long_line_is_cut_around_the_place(int column, int length)
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(static i => (char)('0' + (i % 75))));

        var lines = DiagnosticRenderer.Render(Misspelt with { Location = new("a", 7, column, "", text, length), Help = null }, English).Split('\n');

        var (shown, carets) = (lines[1]["  7 | ".Length..], lines[2]["    | ".Length..]);
        Assert.InRange(shown.Length, 100, 122);
        Assert.InRange(carets.Length, 1, shown.Length + 1);
        var start = carets.IndexOf('^', StringComparison.Ordinal);
        var marked = shown[start..Math.Min(carets.Length, shown.Length)].TrimEnd('…');
        Assert.StartsWith(marked, text[(column - 1)..], StringComparison.Ordinal);
        Assert.True(marked.Length == length || shown.EndsWith('…') || column > 500);
    }

    [Fact]
    public void A_cut_does_not_part_a_character()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 200));

        for (var column = 1; column < 400; column += 2)
        {
            var shown = DiagnosticRenderer.Render(Misspelt with { Location = new("a", 7, column, "", text, 2), Help = null }, English).Split('\n')[1];
            Assert.Equal("", shown["  7 | ".Length..].Replace("😀", "", StringComparison.Ordinal).Trim('…'));
        }
    }

    [Fact]
    public void Several_are_parted_by_empty_lines() => Assert.Equal(
        "error: unknown property `ownr`\n\nerror: unknown property `ownr`",
        DiagnosticRenderer.Render([Misspelt with { Location = null, Help = null }, Misspelt with { Location = null, Help = null }], English));
}
