namespace Governance.Cedar.Tests.Syntax;

public class PolicyTests
{
    private const string Text = """
        // what comes first
        @id("a.b") @if("x\ty") @bare
        permit (principal == User::"a", action in [], resource,)
        when { true } unless { false }; forbid (principal, (action), resource);
        """;

    [Fact]
    public void Has_its_parts_and_their_places()
    {
        string text = Text.Replace("(action)", "action", StringComparison.Ordinal);
        Policy policy = PolicySet.Parse(text, "p").Value[0];
        Assert.Equal(("policy0", PolicyEffect.Permit), (policy.Id, policy.Effect));
        Assert.Equal(["id", "if", "bare"], policy.Annotations.Select(annotation => annotation.Key));
        Assert.Equal(("a.b", "x\ty", string.Empty, null), (policy.GetAnnotation("id"), policy.GetAnnotation("if"), policy.GetAnnotation("bare"), policy.GetAnnotation("ID")));
        Assert.Equal("\"a.b\"", text.Substring(policy.Annotations[0].ValueSpan.Start, policy.Annotations[0].ValueSpan.Length));
        Assert.Equal("bare", text.Substring(policy.Annotations[2].KeySpan.Start, policy.Annotations[2].KeySpan.Length));
        Assert.Equal(new ScopeConstraint.Equal(new EntityUid("User", "a")), policy.Principal);
        Assert.Equal(new ScopeConstraint.InSet([]), policy.Action);
        Assert.Equal("principal == User::\"a\"", text.Substring(policy.Principal.Span.Start, policy.Principal.Span.Length));
        Assert.Equal([ConditionKind.When, ConditionKind.Unless], policy.Conditions.Select(condition => condition.Kind));
        Assert.Equal("unless { false }", text.Substring(policy.Conditions[1].Span.Start, policy.Conditions[1].Span.Length));
        Assert.StartsWith("@id", policy.Text, StringComparison.Ordinal);
        Assert.EndsWith("unless { false };", policy.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Parentheses_around_a_scope_variable_are_an_error() => Assert.False(PolicySet.Parse(Text).Success);

    [Fact]
    public void Renamed_policy_keeps_everything_else()
    {
        Policy policy = PolicySet.Parse("permit (principal, action, resource);").Value[0];
        Assert.Equal(policy, policy.WithId("x").WithId("policy0"));
        Assert.NotEqual(policy, policy.WithId("x"));
    }

    [Fact]
    public void Equality_ignores_places_and_parentheses()
    {
        Policy one = PolicySet.Parse("permit(principal,action,resource)when{(a1)};".Replace("a1", "context.a && (context.b) && context.c", StringComparison.Ordinal)).Value[0];
        Policy other = PolicySet.Parse("\n// c\npermit (principal, action, resource)\nwhen { (context.a && context.b) && context.c };").Value[0];
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(Expression.Parse("true && (true && false)").Value, Expression.Parse("true && true && false").Value);
        Assert.NotEqual(Expression.Parse("-(1)").Value, Expression.Parse("-1").Value);
    }

    [Fact]
    public void Spans_cover_the_text_of_each_expression()
    {
        const string Source = "(1 + 2) * -context.n == [3].contains({a: 4}.a)";
        var equal = (BinaryExpression)Expression.Parse(Source).Value;
        string TextOf(Expression expression) => Source.Substring(expression.Span.Start, expression.Span.Length);
        Assert.Equal(Source, TextOf(equal));
        Assert.Equal("(1 + 2) * -context.n", TextOf(equal.Left));
        Assert.Equal("1 + 2", TextOf(((BinaryExpression)equal.Left).Left));
        Assert.Equal("-context.n", TextOf(((BinaryExpression)equal.Left).Right));
        Assert.Equal("{a: 4}.a", TextOf(((BinaryExpression)equal.Right).Right));
    }

    [Fact]
    public void Policies_of_one_set_have_different_ids()
    {
        PolicySet set = PolicySet.Parse("permit (principal, action, resource); forbid (principal, action, resource);").Value;
        Assert.Throws<ArgumentException>(() => PolicySet.Create([set[0], set[1].WithId("policy0")]));
        Assert.Throws<ArgumentException>(() => new Authorizer([CompiledPolicy.Compile(set[0]), CompiledPolicy.Compile(set[0])]));
        Assert.Empty(PolicySet.Parse(" // nothing").Value);
    }

    [Theory]
    [InlineData("User::\"a\"", true)]
    [InlineData(" NS :: User :: /*", false)]
    [InlineData("NS // c\n :: User::\"a\" // d", true)]
    [InlineData("\"a\"", false)]
    [InlineData("User::a", false)]
    [InlineData("User::\"a\" x", false)]
    [InlineData("if::\"a\"", false)]
    [InlineData("__cedar::\"a\"", false)]
    [InlineData("", false)]
    public void Entity_references_are_read_alone(string text, bool isOne) => Assert.Equal(isOne, EntityUid.Parse(text).Success);

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a::")]
    [InlineData("::a")]
    [InlineData("a b")]
    [InlineData("a::in")]
    [InlineData("é")]
    public void Type_names_are_checked(string type) => Assert.Throws<ArgumentException>(() => new EntityUid(type, "x"));
}
