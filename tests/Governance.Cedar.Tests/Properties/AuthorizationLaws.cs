using FsCheck;
using FsCheck.Fluent;

namespace Governance.Cedar.Tests.Properties;

public class AuthorizationLaws
{
    private static readonly CedarRequest Request = Language.World.Request;

    // Effect, scope and condition in all combinations that matter: applies, does not apply by scope, by condition, fails.
    private static readonly Gen<string> PolicyText =
        from effect in Gen.Elements("permit", "forbid")
        from principal in Gen.Elements("principal", "principal in Org::\"acme\"", "principal == User::\"bob\"", "principal is User in Team::\"dev\"")
        from condition in Gen.Elements(string.Empty, "when { true }", "when { false }", "when { context.missing }", "unless { context.flag }", "when { 1 }")
        select $"{effect} ({principal}, action, resource) {condition};";

    private static readonly Gen<Policy[]> Policies = PolicyText.ListOf().Select(texts => PolicySet.Parse(string.Join('\n', texts)).Value.ToArray());

    [Fact]
    public void Order_of_policies_changes_neither_decision_nor_reasons_nor_errors() => Arbitrary.Check(
        from policies in Policies
        from shuffled in Gen.Shuffle(policies)
        select (policies, shuffled),
        pair =>
        {
            AuthorizationResponse one = new Authorizer(PolicySet.Create(pair.policies)).Authorize(Request, Language.World.Entities);
            AuthorizationResponse other = new Authorizer(PolicySet.Create(pair.shuffled)).Authorize(Request, Language.World.Entities);
            Assert.Equal(one.Decision, other.Decision);
            Assert.Equal(one.Reasons.Order(), other.Reasons.Order());
            Assert.Equal(one.Errors.OrderBy(error => error.PolicyId), other.Errors.OrderBy(error => error.PolicyId));
        });

    [Fact]
    public void Answer_follows_from_what_each_policy_says() => Arbitrary.Check(Policies, policies =>
    {
        (Policy Policy, PolicyOutcome Outcome)[] said =
            [.. policies.Select(policy => (policy, CompiledPolicy.Compile(policy).Evaluate(Request, Language.World.Entities)))];
        string[] Applying(PolicyEffect effect) =>
            [.. said.Where(one => one.Outcome.Kind == PolicyOutcomeKind.Satisfied && one.Policy.Effect == effect).Select(one => one.Policy.Id)];
        string[] forbids = Applying(PolicyEffect.Forbid);
        string[] permits = Applying(PolicyEffect.Permit);
        AuthorizationResponse response = new Authorizer(PolicySet.Create(policies)).Authorize(Request, Language.World.Entities);
        Assert.Equal(forbids.Length == 0 && permits.Length > 0 ? CedarDecision.Allow : CedarDecision.Deny, response.Decision);
        Assert.Equal(forbids.Length > 0 ? forbids : permits, response.Reasons);
        Assert.Equal(said.Where(one => one.Outcome.Kind == PolicyOutcomeKind.Error).Select(one => one.Policy.Id), response.Errors.Select(error => error.PolicyId));
    });

    [Fact]
    public void A_policy_whose_scope_does_not_match_has_no_say() => Arbitrary.Check(Policies, policies =>
    {
        CompiledPolicy[] matching =
            [.. policies.Select(CompiledPolicy.Compile).Where(policy => policy.MatchesScope(Request, Language.World.Entities))];
        Assert.Equal(
            new Authorizer(PolicySet.Create(policies)).Authorize(Request, Language.World.Entities),
            new Authorizer(matching).Authorize(Request, Language.World.Entities));
    });
}
