using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Decisions;

/// <summary>On whose authority a decision stands: the head of a chain, an owner, or the responsibility matrix.</summary>
public sealed class AuthorityTests
{
    private const string Owned = """
        @id("owned") @owner("person:hugo-martin")
        permit (principal, action, resource);
        """;

    [Fact]
    public void Without_an_owner_it_is_whoever_the_matrix_makes_accountable() => Assert.Equal(
        new Authority(PartyReference.To(new RoleId("head-of-claims")), new("claire-dubois"), "refund.agents", []),
        ClaimsDesk.Decide(ClaimsDesk.Refund(20)).Authority);

    [Fact]
    public void A_unit_inherits_the_matrix_of_the_unit_above() => Assert.Equal(
        new Authority(PartyReference.To(new BodyId("ai-committee")), new("lea-roy"), "any", []),
        ClaimsDesk.Decide(ClaimsDesk.Refund(20) with { DecisionType = new("refund.review") }, "@id(\"any\") permit (principal, action, resource);").Authority);

    [Fact]
    public void An_owner_goes_before_the_matrix() => Assert.Equal(
        new Authority(PartyReference.To(new PersonId("hugo-martin")), new("hugo-martin"), "owned", []),
        ClaimsDesk.Decide(ClaimsDesk.Refund(20), Owned).Authority);

    [Fact]
    public void At_the_same_level_a_delegation_goes_before_a_policy_and_its_head_answers() => Assert.Equal(
        new Authority(PartyReference.To(new RoleId("head-of-claims")), new("claire-dubois"), "refunds-to-bot", [new("refunds-to-bot")]),
        ClaimsDesk.Decide(ClaimsDesk.Refund(20), delegations: [ClaimsDesk.ToTheBot]).Authority);

    [Fact]
    public void The_highest_grant_carries_the_decision_also_when_a_ceiling_holds_it_down() => Assert.Equal(
        "owned",
        ClaimsDesk.Decide(ClaimsDesk.Refund(800), ClaimsDesk.Policies + Owned, ClaimsDesk.ToTheBot).Authority!.Rule);

    [Fact]
    public void A_refusal_stands_on_nobodys_authority() => Assert.Null(ClaimsDesk.Decide(ClaimsDesk.Refund(20, ("sanctioned", true))).Authority);

    [Fact]
    public void D08_a_permit_whose_owner_has_left_is_void_and_says_so()
    {
        var decision = ClaimsDesk.Decide(ClaimsDesk.Refund(20), Owned.Replace("hugo-martin", "paul-petit", StringComparison.Ordinal));
        Assert.Equal(DecisionOutcome.Refused, decision.Outcome);
        var grant = Assert.Single(decision.Grants);
        Assert.Equal(("nobody answers for `person:paul-petit` any more", "plus personne ne répond pour `person:paul-petit`"), (grant.VoidBecause!.En, grant.VoidBecause.Fr));
    }

    [Fact]
    public void D08_until_the_instant_at_which_the_owner_leaves_the_permit_counts()
    {
        var left = Instant.FromUtc(2026, 3, 31, 0, 0);
        var text = Owned.Replace("hugo-martin", "paul-petit", StringComparison.Ordinal);
        Assert.NotNull(ClaimsDesk.Decide(ClaimsDesk.Refund(20) with { At = left - Duration.Epsilon }, text).Authority);
        Assert.Null(ClaimsDesk.Decide(ClaimsDesk.Refund(20) with { At = left }, text).Authority);
    }

    [Fact]
    public void D13_a_delegation_with_a_limit_covers_no_request_above_it_in_another_currency_or_without_an_amount()
    {
        Assert.True(Carries(ClaimsDesk.Refund(2000)));
        Assert.False(Carries(ClaimsDesk.Refund(2000.0001m)));
        Assert.False(Carries(ClaimsDesk.Refund(20) with { Amount = new Money(20, Currency.Chf) }));
        Assert.False(Carries(ClaimsDesk.Refund(20) with { Amount = null }));
    }

    [Fact]
    public void A_model_refuses_a_delegation_by_somebody_who_does_not_hold_the_right()
    {
        var stolen = ClaimsDesk.ToTheBot with { Delegator = PartyReference.To(new PersonId("lea-roy")) };
        var parts = ClaimsDesk.Build(ClaimsDesk.Policies, []).Parts;
        var result = GovernanceModel.Create(parts with { Delegations = new() { Rules = [stolen] } });
        Assert.Equal(["`person:lea-roy` is not accountable for `refund.issue` in `france`"], result.Diagnostics.Select(d => d.Message.En));
        Assert.False(result.Success);
    }

    private static bool Carries(DecisionRequest request) =>
        ClaimsDesk.Decide(request, policies: "", ClaimsDesk.ToTheBot).Authority?.Chain == new ValueList<DelegationId>([new("refunds-to-bot")]);
}
