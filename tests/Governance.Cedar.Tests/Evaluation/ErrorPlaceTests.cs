namespace Governance.Cedar.Tests.Evaluation;

public class ErrorPlaceTests
{
    [Theory]
    [InlineData("1 + (true) * 2", "true", null)]
    [InlineData("principal.nam == \"\"", "principal.nam", "did you mean `name`?")]
    [InlineData("context.nothing", "context.nothing", "ask first: `… has nothing && …`")]
    [InlineData("context[\"not this\"]", "context[\"not this\"]", "ask first: `… has \"not this\" && …`")]
    [InlineData("principal.ghost.name", "principal.ghost", null)]
    [InlineData("principal.getTag(\"rol\")", "principal.getTag(\"rol\")", "did you mean `role`?")]
    [InlineData("context.at < \"2026-01-31\"", "context.at < \"2026-01-31\"", null)]
    [InlineData("context.amount < 5", "context.amount < 5", "decimals are compared by `.lessThan()`, `.lessThanOrEqual()`, `.greaterThan()` and `.greaterThanOrEqual()`")]
    [InlineData("context.amount.lessThan(\"5.0\")", "\"5.0\"", "to make a decimal of a text, write `decimal(…)`")]
    [InlineData("decimal(\"5\") == context.n", "\"5\"", "write digits, a point and one to four digits, from -922337203685477.5808 to 922337203685477.5807")]
    [InlineData("true && context.n", "context.n", null)]
    public void Error_is_at_its_place_with_its_help(string text, string place, string? help)
    {
        EvaluationError error = Language.World.Evaluate(text).Error!;
        Assert.Equal(place, text.Substring(error.Span.Start, error.Span.Length));
        Assert.Equal(help, error.Help);
    }

    [Fact]
    public void Outcome_of_an_expression_is_a_value_or_an_error()
    {
        ExpressionOutcome failed = Language.World.Evaluate("1 + true");
        Assert.False(failed.Success);
        Assert.Equal(failed.Error!.Message, Assert.Throws<InvalidOperationException>(() => failed.Value).Message);
        Assert.Null(Language.World.Evaluate("1").Error);
    }

    [Theory]
    [InlineData("when { true } when { context.flag }", PolicyOutcomeKind.Satisfied)]
    [InlineData("when { false } when { context.missing }", PolicyOutcomeKind.NotSatisfied)]
    [InlineData("when { context.missing } when { false }", PolicyOutcomeKind.Error)]
    [InlineData("unless { false } unless { context.n == 0 }", PolicyOutcomeKind.Satisfied)]
    [InlineData("unless { true } when { 1 }", PolicyOutcomeKind.NotSatisfied)]
    [InlineData("when { 1 }", PolicyOutcomeKind.Error)]
    [InlineData("unless { 1 }", PolicyOutcomeKind.Error)]
    [InlineData("", PolicyOutcomeKind.Satisfied)]
    public void Conditions_are_taken_in_order_up_to_the_first_that_does_not_hold(string conditions, PolicyOutcomeKind expected)
    {
        CompiledPolicy policy = CompiledPolicy.Compile(PolicySet.Parse($"permit (principal, action, resource) {conditions};").Value[0]);
        PolicyOutcome outcome = policy.Evaluate(Language.World.Request, Language.World.Entities);
        Assert.Equal(expected, outcome.Kind);
        Assert.Equal(expected == PolicyOutcomeKind.Error, outcome.Error is not null);
    }

    [Theory]
    [InlineData("principal == User::\"alice\", action, resource", true)]
    [InlineData("principal == User::\"bob\", action, resource", false)]
    [InlineData("principal in Org::\"acme\", action, resource", true)]
    [InlineData("principal in Team::\"ops\", action, resource", false)]
    [InlineData("principal is User, action, resource", true)]
    [InlineData("principal is NS::User, action, resource", false)]
    [InlineData("principal is User in Team::\"dev\", action, resource", true)]
    [InlineData("principal is User in Team::\"ops\", action, resource", false)]
    [InlineData("principal is Doc in Team::\"dev\", action, resource", false)]
    [InlineData("principal, action == Action::\"read\", resource", true)]
    [InlineData("principal, action in Action::\"read\", resource", true)]
    [InlineData("principal, action in [Action::\"write\", Action::\"read\"], resource", true)]
    [InlineData("principal, action in [Action::\"write\"], resource", false)]
    [InlineData("principal, action in [], resource", false)]
    [InlineData("principal, action, resource in Folder::\"elsewhere\"", true)]
    [InlineData("principal, action, resource == (Doc::\"plan\"),", true)]
    public void Scope_matches(string scope, bool expected)
    {
        CompiledPolicy policy = CompiledPolicy.Compile(PolicySet.Parse($"permit ({scope}) when {{ context.missing }};").Value[0]);
        Assert.Equal(expected, policy.MatchesScope(Language.World.Request, Language.World.Entities));
        Assert.Equal(expected ? PolicyOutcomeKind.Error : PolicyOutcomeKind.NotSatisfied, policy.Evaluate(Language.World.Request, Language.World.Entities).Kind);
    }
}
