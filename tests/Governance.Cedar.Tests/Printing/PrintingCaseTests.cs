namespace Governance.Cedar.Tests.Printing;

public class PrintingCaseTests
{
    private const string Arrow = " ⇒ ";

    public static TheoryData<int, string, string> Cases()
    {
        var data = new TheoryData<int, string, string>();
        foreach ((int number, string line) in Language.CaseFile.ReadLines("printing.cases").Index())
        {
            if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            {
                string[] sides = line.Split(Arrow);
                data.Add(number + 1, sides[0], sides[1]);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Expression_is_printed_as_the_table_says(int line, string written, string expected)
    {
        Expression expression = Expression.Parse(written).Value;
        Assert.True(expected == expression.ToCedar(), $"line {line}: {written}\n  wanted {expected}\n  got    {expression.ToCedar()}");
        Assert.Equal(expression, Expression.Parse(expected).Value);
    }

    [Fact]
    public void Policy_is_printed_line_by_line()
    {
        PolicySet policies = PolicySet.Parse("""
            @id ( "a\nb" ) @if @empty("")  permit(principal==User::"x",action in [Action::"b",NS::Action::"a",],resource is  T in U::"z",)
              when{true} unless { context has a.b }; // gone
            forbid(principal, action, resource);
            """).Value;
        Assert.Equal(
            """
            @id("a\nb")
            @if
            @empty
            permit (principal == User::"x", action in [Action::"b", NS::Action::"a"], resource is T in U::"z")
            when { true }
            unless { context has a.b };

            forbid (principal, action, resource);

            """.ReplaceLineEndings("\n"),
            policies.ToCedar());
    }

    [Fact]
    public void No_policy_is_no_text() => Assert.Equal(string.Empty, PolicySet.Create([]).ToCedar());

    [Theory]
    [InlineData("""{a: {"b c": {d: 1}}}""", true)]
    [InlineData("""{a: {"b c": {e: 1}}}""", false)]
    [InlineData("{b: 1}", false)]
    public void A_path_that_no_text_denotes_is_printed_as_steps_that_mean_the_same(string record, bool expected)
    {
        var has = new HasAttributeExpression(Expression.Parse($"if true then {record} else {record}").Value, ["a", "b c", "d"]);
        Assert.Equal(expected, Language.World.Evaluate(has.ToCedar()).Value.AsBool());
        Assert.Equal(CompiledExpression.Compile(has).Evaluate(Language.World.Request, Language.World.Entities).Value.AsBool(), expected);
    }

    [Fact]
    public void The_highest_tree_is_printed()
    {
        Expression tree = new VariableExpression(RequestVariable.Context);
        for (int i = 1; i < CedarLimits.ExpressionHeight; i++)
        {
            tree = new SetExpression([tree]);
        }

        Assert.Equal(2 * (CedarLimits.ExpressionHeight - 1) + "context".Length, tree.ToCedar().Length);
    }
}
