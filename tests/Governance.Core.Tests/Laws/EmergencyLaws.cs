using FsCheck.Fluent;
using Governance.Approvals;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>D22: breaking the glass is for few, for a short time, with a reason, and somebody else looks at it afterwards.</summary>
public sealed class EmergencyLaws
{
    [Fact]
    public void D22_an_emergency_counts_exactly_for_listed_people_with_a_reason_in_time_in_scope_and_with_somebody_else_to_review_it() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithLimits, world => Emergencies.Declaration(world.Facts, world.Request)),
        atLeast: Law.Cases / 25,
        pair =>
        {
            var world = Declared(pair.World, pair.Drawn);
            var grant = Assert.Single(world.Decide().Grants, g => g.Kind == GrantKind.Emergency);
            Assert.True(Holds(world, pair.Drawn) == grant.Counts, grant.VoidBecause?.En ?? "it counts");
            Assert.Equal(grant.Counts ? pair.Drawn.By : null, grant.AccountablePerson);
            if (grant.VoidBecause is { } problem)
            {
                Typography.CheckText(problem);
            }

            return grant.Counts;
        });

    [Fact]
    public void D22_an_emergency_raises_a_decision_to_the_level_of_its_procedure_and_never_above_a_ceiling() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithLimits, world => Emergencies.Declaration(world.Facts, world.Request)),
        atLeast: Law.Cases / 80,
        pair =>
        {
            var (world, without) = (Declared(pair.World, pair.Drawn), pair.World.Decide());
            var with = world.Decide();
            var counts = Holds(world, pair.Drawn);
            var level = counts ? Procedure(world, pair.Drawn)!.Autonomy : AutonomyLevel.None;
            var lowest = without.Ceilings.Select(c => c.Level).Append(AutonomyLevel.ActMonitored).Min();
            var reach = level < lowest ? level : lowest;
            Assert.Equal(reach > without.Autonomy ? reach : without.Autonomy, with.Autonomy);
            Assert.Equal(
                with.Autonomy >= AutonomyLevel.ActWithApproval && level >= AutonomyLevel.ActWithApproval ? DecisionOutcome.Proceed : DecisionOutcomes.At(with.Autonomy),
                with.Outcome);
            return with.Outcome > without.Outcome;
        });

    [Fact]
    public void D22_whoever_else_may_review_an_emergency_must_do_so_in_time() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithLimits, world => Emergencies.Declaration(world.Facts, world.Request)),
        atLeast: Law.Cases / 35,
        pair =>
        {
            var world = Declared(pair.World, pair.Drawn);
            var decision = world.Decide();
            var reviews = decision.Obligations.Where(o => o.Id == BuiltInObligations.ReviewEmergency).ToArray();
            if (!Holds(world, pair.Drawn) || decision.Autonomy == AutonomyLevel.None)
            {
                Assert.Empty(reviews);
                return false;
            }

            var procedure = Procedure(world, pair.Drawn)!;
            Assert.Equal(procedure.Reviewers.Where(party => CanReview(world, party, pair.Drawn.By)), reviews.Select(r => r.Party!.Value));
            Assert.NotEmpty(reviews);
            Assert.All(reviews, r => Assert.Equal(pair.Drawn.From + procedure.ReviewWithin, r.Due));
            Assert.All(reviews, r => Typography.CheckText(r.Duty));
            return true;
        });

    [Fact]
    public void D22_before_and_after_an_emergency_nothing_of_it_remains() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithLimits, world => from declaration in Emergencies.Declaration(world.Facts, world.Request)
                            from offset in Pick.One(-1L, 0L)
                            from isBefore in Pick.Chance(50)
                            select (Declaration: declaration, At: isBefore ? declaration.From - Duration.Epsilon : declaration.Until + Duration.FromNanoseconds(offset + 1))),
        atLeast: Law.Cases / 25,
        pair =>
        {
            var (declaration, at) = pair.Drawn;
            var other = pair.World with { Request = pair.World.Request with { At = at } };
            var (with, without) = (Declared(other, declaration).Decide(), other.Decide());
            Assert.Equal((without.Autonomy, without.Outcome, without.Digest), (with.Autonomy, with.Outcome, with.Digest));
            Assert.Equal(without.Grants, with.Grants.Where(g => g.Kind != GrantKind.Emergency).ToValueList());
            Assert.Equal((without.Ceilings, without.Obligations, without.Authority), (with.Ceilings, with.Obligations, with.Authority));
            Assert.All(with.Presented, p => Assert.False(p.Counts));
            return Holds(Declared(pair.World, declaration), declaration);
        });

    private static World Declared(World world, EmergencyDeclaration declaration) =>
        world with { Evidence = world.Evidence with { Emergency = declaration } };

    private static EmergencyProcedure? Procedure(World world, EmergencyDeclaration declaration) =>
        world.Facts.Protocols.Emergencies.FirstOrDefault(e => e.Id == declaration.Procedure);

    private static bool Holds(World world, EmergencyDeclaration declaration)
    {
        var (organization, request) = (world.Facts.Organization, world.Request);
        return Procedure(world, declaration) is { } procedure
            && procedure.People.Contains(declaration.By)
            && organization.People.Any(p => p.Id == declaration.By && !(p.LeftAt <= request.At))
            && declaration.Reason.Trim().Length > 0
            && declaration.From < declaration.Until && declaration.Until - declaration.From <= procedure.MaximumDuration
            && declaration.From <= request.At && request.At < declaration.Until
            && procedure.DecisionTypes.Intersect(AccountabilityOracle.TypeAndAbove(organization, request.DecisionType)).Any()
            && procedure.Purposes.Contains(request.Purpose)
            && procedure.Units.Intersect(AccountabilityOracle.UnitAndAbove(organization, request.Unit)).Any()
            && (procedure.AmountLimit is not { } limit
                || (new LimitOracle(world).Counted().Amount is { } amount && amount.Currency == limit.Currency && amount.Amount <= limit.Amount))
            && procedure.Reviewers.Any(party => CanReview(world, party, declaration.By));
    }

    private static bool CanReview(World world, PartyReference party, PersonId declarant) => Approvers.Voters(world, party).Any(person => person != declarant);
}
