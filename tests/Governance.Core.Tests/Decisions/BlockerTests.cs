using Governance.Decisions;

namespace Governance.Core.Tests.Decisions;

/// <summary>What would have to change, in words.</summary>
public sealed class BlockerTests
{
    [Fact]
    public void A_decision_has_no_blocker_to_its_own_level_nor_below()
    {
        var decision = ClaimsDesk.Decide(ClaimsDesk.Refund(20));
        Assert.Empty(decision.BlockersTo(AutonomyLevel.None));
        Assert.Empty(decision.BlockersTo(AutonomyLevel.ActWithinBounds));
    }

    [Fact]
    public void Every_ceiling_below_the_level_is_named_from_the_lowest_with_its_reason() => Assert.Equal(
        [
            new Blocker(BlockerKind.Ceiling, AutonomyLevel.Observe, "customer.vulnerable",
                new("A human cares for vulnerable customers", "Un humain s’occupe des clients vulnérables")),
            new Blocker(BlockerKind.Ceiling, AutonomyLevel.ActWithApproval, "refund.over-500",
                new("Refunds over 500 EUR stay a human decision", "Un remboursement de plus de 500 EUR reste une décision humaine")),
        ],
        ClaimsDesk.Decide(ClaimsDesk.Refund(800, ("vulnerable", true))).BlockersTo(AutonomyLevel.ActWithinBounds));

    [Fact]
    public void A_missing_grant_goes_first_and_names_the_highest_there_is() => Assert.Equal(
        [
            new Blocker(BlockerKind.MissingGrant, AutonomyLevel.ActWithinBounds, "refund.agents", new(
                "`refund.agents` grants up to “Act within bounds” and nothing grants more",
                "`refund.agents` accorde jusqu’à « Agir dans les bornes » et rien n’accorde davantage")),
            new Blocker(BlockerKind.Ceiling, AutonomyLevel.ActWithinBounds, BuiltInRules.Certificate, new(
                "the certificate of `ai-committee` allows no more",
                "le certificat délivré par `ai-committee` ne permet pas davantage")),
        ],
        ClaimsDesk.Decide(ClaimsDesk.Refund(20)).BlockersTo(AutonomyLevel.ActMonitored));

    [Fact]
    public void Where_nothing_grants_the_blocker_names_no_rule() => Assert.Equal(
        [new Blocker(BlockerKind.MissingGrant, AutonomyLevel.None, null, new("nothing grants “Observe”", "rien n’accorde « Observer »"))],
        ClaimsDesk.Decide(ClaimsDesk.Refund(20), policies: "").BlockersTo(AutonomyLevel.Observe));

    [Fact]
    public void A_ceiling_without_a_reason_blocks_in_words_of_its_own_and_an_erring_one_tells_its_error()
    {
        var bare = "@id(\"bare\") @ceiling(\"Advise\") forbid (principal, action, resource);\n@id(\"lost\") forbid (principal, action, resource) when { context.lost };";
        Assert.Equal(
            ["its condition could not be judged: the record has no attribute `lost`", "it allows at most “Advise”"],
            ClaimsDesk.Decide(ClaimsDesk.Refund(20), ClaimsDesk.Policies + bare).BlockersTo(AutonomyLevel.ActWithApproval).Select(b => b.Because.En));
    }
}
