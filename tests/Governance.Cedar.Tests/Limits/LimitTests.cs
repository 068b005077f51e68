using System.Text;

namespace Governance.Cedar.Tests.Limits;

public class LimitTests
{
    [Theory]
    [InlineData("(", 10 * 1024 * 1024, CedarDiagnosticIds.TextTooLong)]
    [InlineData("(", 4_000_000, CedarDiagnosticIds.NestingTooDeep)]
    [InlineData("[", 1_000_000, CedarDiagnosticIds.NestingTooDeep)]
    [InlineData("{a: ", 1_000_000, CedarDiagnosticIds.NestingTooDeep)]
    [InlineData("!(", 1_000_000, CedarDiagnosticIds.NestingTooDeep)]
    [InlineData("ip(", 1_000_000, CedarDiagnosticIds.NestingTooDeep)]
    [InlineData("1 + (", 800_000, CedarDiagnosticIds.NestingTooDeep)]
    [InlineData("if ", 1_000_000, CedarDiagnosticIds.NestingTooDeep)]
    [InlineData("if true then 1 else ", 100_000, CedarDiagnosticIds.NestingTooDeep)]
    public void Endless_nesting_is_one_clear_error(string part, int times, string id)
    {
        string text = new StringBuilder(part.Length * times).Insert(0, part, times).ToString();
        CedarDiagnostic alone = Assert.Single(Expression.Parse(text).Diagnostics);
        Assert.Equal(id, alone.Id);
        CedarDiagnostic inPolicy = Assert.Single(PolicySet.Parse($"permit (principal, action, resource) when {{ {text}").Diagnostics);
        Assert.Equal(id, inPolicy.Id);
        Assert.True(inPolicy.Render().Length < 1000);
    }

    [Fact]
    public void Nesting_is_allowed_up_to_the_limit()
    {
        Assert.True(Expression.Parse(Nested(CedarLimits.NestingDepth - 1)).Success);
        Assert.Equal(CedarDiagnosticIds.NestingTooDeep, Assert.Single(Expression.Parse(Nested(CedarLimits.NestingDepth)).Diagnostics).Id);
    }

    [Theory]
    [InlineData(" && ", "true")]
    [InlineData(" || ", "false")]
    public void Long_chains_of_logic_are_fine(string sign, string expected)
    {
        string text = string.Join(sign, Enumerable.Repeat($"(context.flag == {expected})", 100_000));
        Assert.Equal(expected, Language.World.Show(Language.World.Evaluate(text)));
    }

    [Theory]
    [InlineData(" + ")]
    [InlineData(" - ")]
    [InlineData(" * ")]
    public void Chains_of_arithmetic_end_at_the_limit(string sign)
    {
        Assert.True(Expression.Parse(string.Join(sign, Enumerable.Repeat("1", CedarLimits.ExpressionHeight))).Success);
        CedarDiagnostic error = Assert.Single(Expression.Parse(string.Join(sign, Enumerable.Repeat("1", 100_000))).Diagnostics);
        Assert.Equal(CedarDiagnosticIds.ExpressionTooTall, error.Id);
    }

    [Theory]
    [InlineData(".a")]
    [InlineData("[\"a\"]")]
    [InlineData(".contains(1)")]
    [InlineData(".isLoopback()")]
    public void Chains_of_access_end_at_the_limit(string access)
    {
        Assert.True(Expression.Parse($"context{string.Concat(Enumerable.Repeat(access, CedarLimits.ExpressionHeight - 1))}").Success);
        CedarDiagnostic error = Assert.Single(Expression.Parse($"context{string.Concat(Enumerable.Repeat(access, 100_000))}").Diagnostics);
        Assert.Equal(CedarDiagnosticIds.ExpressionTooTall, error.Id);
    }

    [Fact]
    public void Long_words_are_read_and_shown_shortened()
    {
        string word = new('a', 1_000_000);
        Assert.Equal(word, Language.World.Evaluate($"\"{word}\"").Value.AsString());
        Assert.True(Expression.Parse(word).Diagnostics[0].Render().Length < 1000);
        Assert.True(Expression.Parse(new string('9', 1_000_000)).Diagnostics[0].Render().Length < 1000);
        Assert.True(PolicySet.Parse($"permit (principal == {word}::\"a\", action, resource);").Success);
        Assert.True(PolicySet.Parse($"@{word} permit (principal, action, resource);").Success);
        Assert.True(Expression.Parse($"context.f.{word}(1)").Diagnostics[0].Render().Length < 1000);
    }

    [Fact]
    public void Many_policies_are_read()
    {
        PolicySet policies = PolicySet.Parse(string.Concat(Enumerable.Repeat("permit (principal, action, resource);\n", 50_000))).Value;
        Assert.Equal(50_000, policies.Count);
        Assert.Equal("policy49999", policies[^1].Id);
    }

    [Fact]
    public void Errors_beyond_the_limit_are_left_out_with_a_note()
    {
        IReadOnlyList<CedarDiagnostic> errors = PolicySet.Parse(string.Concat(Enumerable.Repeat("allow;\n", 5000))).Diagnostics;
        Assert.Equal(CedarLimits.Diagnostics + 1, errors.Count);
        Assert.Equal(CedarDiagnosticIds.TooManyErrors, errors[^1].Id);
        Assert.Equal(CedarLimits.Diagnostics + 1, Expression.Parse(string.Join(" && ", Enumerable.Repeat("x", 5000))).Diagnostics.Count);
    }

    [Fact]
    public void Trees_at_the_limits_fit_a_small_stack()
    {
        string tall = string.Join(" + ", Enumerable.Repeat("context.n", CedarLimits.ExpressionHeight - 1));
        string deep = Nested(CedarLimits.NestingDepth - 1);
        var thread = new Thread(
            () =>
            {
                foreach (string text in new[] { tall, deep })
                {
                    Expression expression = Expression.Parse(text).Value;
                    Assert.Equal(expression, Expression.Parse(text).Value);
                    Assert.Equal(expression.GetHashCode(), Expression.Parse(text).Value.GetHashCode());
                    Assert.NotEmpty(expression.ToString());
                    Assert.True(Language.World.Evaluate(text).Success);
                }
            },
            1024 * 1024);
        thread.Start();
        thread.Join();
    }

    [Fact]
    public void A_tree_built_by_code_cannot_be_too_tall()
    {
        Expression expression = new VariableExpression(RequestVariable.Context);
        for (int i = 1; i < CedarLimits.ExpressionHeight; i++)
        {
            expression = new GetAttributeExpression(expression, "a");
        }

        Assert.Throws<ArgumentException>(() => new GetAttributeExpression(expression, "a"));
        Assert.Throws<ArgumentException>(() => new AndExpression([expression, expression]));
        Assert.Throws<ArgumentException>(() => new SetExpression([expression]));
    }

    [Fact]
    public void A_value_built_by_code_cannot_be_too_deep()
    {
        CedarValue value = CedarValue.FromBool(true);
        for (int i = 0; i < CedarLimits.ValueDepth; i++)
        {
            value = CedarValue.FromSet(CedarSet.Create([value]));
        }

        Assert.Throws<ArgumentException>(() => CedarSet.Create([value]));
        Assert.Throws<ArgumentException>(() => CedarRecord.Create([KeyValuePair.Create("a", value)]));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"__entity\":")]
    [InlineData("{\"__extn\":{\"fn\":\"ip\",\"arg\":")]
    [InlineData("{\"__extn\":{\"fn\":\"ip\",\"args\":[")]
    public void Endless_json_is_one_clear_error(string part)
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, 100_000)));
        Assert.Contains("nested", CedarJson.ReadValue(text).Error!.Message, StringComparison.Ordinal);
        Assert.False(CedarJson.ReadEntities(text).Success);
        Assert.False(CedarJson.ReadEntityUid(text).Success);
    }

    [Fact]
    public void Json_nests_up_to_the_limit()
    {
        Assert.True(CedarJson.ReadValue(Brackets(CedarLimits.ValueDepth)).Success);
        Assert.Contains("nested", CedarJson.ReadValue(Brackets(CedarLimits.ValueDepth + 1)).Error!.Message, StringComparison.Ordinal);
        Assert.Contains("at most", CedarJson.ReadValue(new byte[CedarLimits.TextLength + 1]).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_chain_of_parents_is_fine()
    {
        const int Length = 50_000;
        static EntityUid Uid(int i) => new("N", i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        EntityStore store = EntityStore.Create(Enumerable.Range(0, Length).Select(i => new Entity(Uid(i), CedarRecord.Empty, [Uid(i + 1)]))).Value;
        Assert.True(store.IsDescendantOrSelf(Uid(0), Uid(Length)));
        Assert.True(store.IsDescendantOrSelf(Uid(Length - 10), Uid(Length)));
        Assert.False(store.IsDescendantOrSelf(Uid(1), Uid(0)));
    }

    [Fact]
    public void A_missing_attribute_of_a_huge_record_costs_no_search()
    {
        CedarRecord context = CedarRecord.Create(Enumerable.Range(0, 100_000).Select(i => KeyValuePair.Create($"attribute{i}", CedarValue.FromLong(i))));
        var compiled = CompiledExpression.Compile(Expression.Parse("context.attributes").Value);
        EvaluationError? error = compiled.Evaluate(Language.World.Request with { Context = context }, EntityStore.Empty).Error;
        Assert.Equal("ask first: `… has attributes && …`", error?.Help);
    }

    private static string Nested(int depth) => $"{new string('(', depth)}1{new string(')', depth)}";

    private static byte[] Brackets(int depth) => Encoding.UTF8.GetBytes($"{new string('[', depth)}{new string(']', depth)}");
}
