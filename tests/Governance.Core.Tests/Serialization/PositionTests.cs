using System.Text;
using Governance.Approvals;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>Lines end as editors end them; columns count UTF-16 code units, tabs one.</summary>
public class PositionTests
{
    [Theory]
    [InlineData("{\n\t\"x\": 1}", 2, 2)]
    [InlineData("{\r\n\"x\": 1}", 2, 1)]
    [InlineData("{\r\"x\": 1}", 2, 1)]
    [InlineData("{\n\r\n\r\r\"x\": 1}", 5, 1)]
    [InlineData("{\"obligations\": [], \"x\": 1}", 1, 21)]
    [InlineData("{\"é\": 1, \"x\": 1}", 1, 10)]
    [InlineData("{\"😀\": 1, \"x\": 1}", 1, 11)]
    [InlineData("{\"e\u0301\": 1, \"x\": 1}", 1, 11)]
    public void Line_and_column(string json, int line, int column)
    {
        var problem = DocumentReader.Read<ProtocolCatalogue>(GovernanceFile.FromText("x.json", json)).Problems[^1];

        Assert.Equal("unknown property `x`", problem.Message.En);
        Assert.Equal((line, column, 3), (problem.Location!.Line, problem.Location.Column, problem.Location.Length));
        Assert.Equal("\"x\"", problem.Location.LineText.Substring(column - 1, 3));
    }

    [Fact]
    public void Paths_quote_names_that_are_no_words() => Assert.StartsWith(
        "GOV1006 x.json:1:2 $['odd \\'name\\'\\u0007'] ",
        Reports.Of<ProtocolCatalogue>("{\"odd 'name'\\u0007\": 1}"),
        StringComparison.Ordinal);

    [Fact]
    public void A_line_that_is_too_long_to_show_has_a_column_and_no_text()
    {
        var problem = DocumentReader.Read<ProtocolCatalogue>(GovernanceFile.FromText("x.json", $"{{{new string(' ', 30_000)}\"x\": 1}}")).Problems.Single();

        Assert.Equal((1, 30_002, ""), (problem.Location!.Line, problem.Location.Column, problem.Location.LineText));
    }

    /// <summary>Counted in steps, a column is what it is counted at once, wherever characters of several bytes lie across the steps.</summary>
    [Theory]
    [InlineData("a", 200_001, 200_001)]
    [InlineData("é", 150_000, 150_000)]
    [InlineData("日", 100_000, 100_000)]
    [InlineData("😀", 70_001, 140_002)]
    public void Columns_of_long_lines(string character, int times, int units)
    {
        var name = new StringBuilder().Insert(0, character, times).ToString();
        var problems = DocumentReader.Read<ProtocolCatalogue>(GovernanceFile.FromText("x.json", $"{{\n\"{name}\": 1, \"x\": 1}}")).Problems;

        Assert.Equal([(2, 1, units + 2), (2, units + 8, 3)], problems.Select(static p => (p.Location!.Line, p.Location.Column, p.Location.Length)));
    }

    [Theory]
    [InlineData("$", 0)]
    [InlineData("$.a", 1)]
    [InlineData("$.a[1]", 3)]
    [InlineData("$.a[1].b", 4)]
    [InlineData("$['c d']", 5)]
    [InlineData("$.a[7]", 1)]
    [InlineData("$.a[1].zz.y", 3)]
    [InlineData("$.ab", 0)]
    [InlineData("$.a[x]", 1)]
    public void A_path_is_found_or_the_nearest_value_on_its_way(string path, int node)
    {
        var text = new DocumentText(GovernanceFile.FromText("x.json", """{"a": [1, {"b": 2}], "c d": 3}"""));
        var map = JsonScanner.Scan(text, new ProblemList(text))!;

        Assert.Equal(node, JsonPath.Find(map, path, out var exact));
        Assert.Equal(exact, JsonPath.Of(map, node) == path);
    }
}
