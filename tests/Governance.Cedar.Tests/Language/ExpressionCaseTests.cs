namespace Governance.Cedar.Tests.Language;

public class ExpressionCaseTests
{
    private const string Arrow = " ⇒ ";

    public static TheoryData<string, int, string, string> Cases()
    {
        var data = new TheoryData<string, int, string, string>();
        foreach (string file in new[] { "literals", "operators", "sets-and-records", "entities", "like", "extensions" })
        {
            string[] lines = CaseFile.ReadLines($"{file}.cases");
            for (int i = 0; i < lines.Length; i++)
            {
                if (lines[i].Length > 0 && !lines[i].StartsWith("//", StringComparison.Ordinal))
                {
                    int arrow = lines[i].LastIndexOf(Arrow, StringComparison.Ordinal);
                    data.Add(file, i + 1, lines[i][..arrow], lines[i][(arrow + Arrow.Length)..]);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Expression_has_the_value_the_table_says(string file, int line, string expression, string expected)
    {
        Assert.True(expected == World.Show(World.Evaluate(expression)), $"{file}.cases:{line}: {expression}\n  wanted {expected}\n  got    {World.Show(World.Evaluate(expression))}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Printed_value_reads_back_as_the_same_value(string file, int line, string expression, string expected)
    {
        _ = expected;
        if (World.Evaluate(expression) is { Success: true } outcome)
        {
            Assert.True(outcome.Value == World.Evaluate(outcome.Value.ToString()).Value, $"{file}.cases:{line}");
        }
    }

    // A constant that is hidden behind the request must behave as it does when it is folded.
    [Theory]
    [MemberData(nameof(Cases))]
    public void Folding_constants_changes_nothing(string file, int line, string expression, string expected)
    {
        string hidden = $"if context.flag then ({expression}) else 0";
        string opaque = System.Text.RegularExpressions.Regex.Replace(expression, "(?<![\\w\"])(true|false)(?![\\w\"])", "(context.flag == $1)");
        Assert.True(expected == World.Show(World.Evaluate(hidden)), $"{file}.cases:{line}: {hidden}");
        Assert.True(expected == World.Show(World.Evaluate(opaque)), $"{file}.cases:{line}: {opaque}\n got {World.Show(World.Evaluate(opaque))}");
    }
}
