using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Organization;

namespace Governance.Core.Tests.Laws;

/// <summary>Which duties and validations come with a decision.</summary>
public sealed class DutyLaws
{
    [Fact]
    public void The_duties_are_those_of_every_ceiling_that_applies_and_of_every_grant_that_carries_the_decision() => Law.HoldsAtStake(
        Worlds.WithEvidence,
        atLeast: Law.Cases / 4,
        world =>
        {
            var decision = world.Decide();
            var applying = decision.Ceilings.Where(c => c.Kind == CeilingKind.Policy).Select(c => c.Rule);
            var carrying = decision.Grants
                .Where(g => g.Kind == GrantKind.Policy && g.Counts && g.Level >= decision.Autonomy && decision.Autonomy > AutonomyLevel.None).Select(g => g.Rule);
            var duties = applying.Concat(carrying).SelectMany(id => world.Rules.Single(r => r.Id == id).Obligations).Distinct().Select(o => o.Value);
            Assert.Equal(duties.Order(StringComparer.Ordinal), decision.Obligations.Where(o => !IsBuiltIn(o)).Select(o => o.Id.Value));
            return !decision.Obligations.All(IsBuiltIn);
        });

    [Fact]
    public void From_advice_on_whoever_the_responsibility_matrix_names_must_be_heard_and_told() => Law.HoldsAtStake(
        Worlds.WithEvidence,
        atLeast: Law.Cases / 35,
        world =>
        {
            var decision = world.Decide();
            var assignment = AccountabilityOracle.Assignment(world.Facts.Organization, world.Request.DecisionType, world.Request.Unit);
            var (heard, told) = decision.Autonomy >= AutonomyLevel.Advise && assignment is not null ? (assignment.Consulted, assignment.Informed) : ([], []);
            Assert.Equal(Ordered(heard), Parties(decision, BuiltInObligations.Consult));
            Assert.Equal(Ordered(told), Parties(decision, BuiltInObligations.Inform));
            return !heard.IsEmpty && !told.IsEmpty;
        });

    [Fact]
    public void At_an_approval_level_every_protocol_of_every_ceiling_that_applies_must_pass_else_the_accountable_party_approves() => Law.HoldsAtStake(
        Worlds.WithEvidence,
        atLeast: Law.Cases / 35,
        world =>
        {
            var decision = world.Decide();
            if (decision.Autonomy is not (AutonomyLevel.ActWithApproval or AutonomyLevel.ActOnPlan))
            {
                Assert.Empty(decision.Validations);
                return false;
            }

            var applying = decision.Ceilings.Where(c => c.Kind == CeilingKind.Policy).Select(c => world.Rules.Single(r => r.Id == c.Rule)).Select(r => (r.Id, r.Protocols))
                .Concat(new LimitOracle(world).Bands().Select(b => (Id: b.Id.Value, b.Band.Protocols))).ToArray();
            var demanded = applying.SelectMany(r => r.Protocols).Distinct().Select(p => p.Value).Order(StringComparer.Ordinal).ToArray();
            var byProtocol = decision.Validations.Where(v => v.Protocol is not null).ToArray();
            Assert.Equal(demanded, byProtocol.Select(v => v.Protocol!.Value.Value));
            Assert.All(byProtocol, v => Assert.Equal(
                applying.Where(r => r.Protocols.Contains(v.Protocol!.Value)).Select(r => r.Id).Order(StringComparer.Ordinal), v.DemandedBy));
            if (demanded.Length > 0 && !AwaitsTheAccountableWithoutSomeRulesOfUnits(world, decision))
            {
                Assert.Equal(byProtocol.Length, decision.Validations.Count);
                return true;
            }

            var own = decision.Validations[0];
            Assert.Equal((null, byProtocol.Length + 1), (own.Protocol, decision.Validations.Count));
            Assert.Equal(decision.Authority!.Party, own.Approver);
            return true;
        });

    /// <summary>A rule of a unit may add an approval and take none away; so every group of them is left out in turn.</summary>
    private static bool AwaitsTheAccountableWithoutSomeRulesOfUnits(World world, Decision decision)
    {
        var locals = world.Rules.Where(rule => rule.Unit is not null && decision.Ceilings.Any(c => c.Rule == rule.Id)).ToArray();
        return Enumerable.Range(1, (1 << locals.Length) - 1).Any(left =>
        {
            var fewer = locals.Where((_, i) => (left & (1 << i)) != 0).Aggregate(world, (one, rule) => one.Without(rule)).Decide();
            return fewer.Autonomy is AutonomyLevel.ActWithApproval or AutonomyLevel.ActOnPlan
                && !fewer.Validations.Any(v => v.Protocol is not null);
        });
    }

    [Fact]
    public void Adding_a_ceiling_never_takes_a_protocol_or_a_duty_of_a_ceiling_away_while_the_level_stays() => Law.HoldsAtStake(
        Worlds.And(world => Rules.Rule("added", isPermit: false, world.Facts, world.Request, WorldOptions.All)),
        atLeast: Law.Cases / 10,
        pair =>
        {
            var (before, after) = (pair.World.Decide(), pair.World.With(pair.Drawn).Decide());
            if (before.Autonomy != after.Autonomy)
            {
                return false;
            }

            Assert.Subset(after.Validations.Select(v => v.Protocol).ToHashSet(), before.Validations.Select(v => v.Protocol).Where(p => p is not null).ToHashSet());
            Assert.Subset(after.Obligations.ToHashSet(), before.Obligations.ToHashSet());
            return after.Autonomy > AutonomyLevel.None;
        });

    private static bool IsBuiltIn(RequiredObligation duty) => duty.Id.Value.StartsWith("built-in.", StringComparison.Ordinal);

    private static ValueList<PartyReference> Parties(Decision decision, ObligationId duty) =>
        decision.Obligations.Where(o => o.Id == duty).Select(o => o.Party!.Value).ToValueList();

    /// <summary>Each once, in an order that no file can change.</summary>
    private static ValueList<PartyReference> Ordered(ValueList<PartyReference> parties) =>
        parties.Distinct().OrderBy(p => p.ToString(), StringComparer.Ordinal).ToValueList();
}
