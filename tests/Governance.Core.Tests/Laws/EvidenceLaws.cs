using FsCheck.Fluent;
using Governance.Approvals;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>D19: evidence that is missing, unknown or malformed never raises a decision. D21: none lifts a prohibition.</summary>
public sealed class EvidenceLaws
{
    [Fact]
    public void D19_without_any_one_piece_of_evidence_no_decision_is_better() => Law.HoldsAtStake(
        Worlds.WithEvidence,
        atLeast: Law.Cases / 50,
        world =>
        {
            var (full, atStake) = (world.Decide(), false);
            foreach (var fewer in Fewer(world))
            {
                var decision = (world with { Evidence = fewer }).Decide();
                Assert.True(decision.Autonomy <= full.Autonomy && decision.Outcome <= full.Outcome, $"{full.Outcome} became {decision.Outcome} without part of {world.Evidence}");
                atStake |= decision.Outcome < full.Outcome;
            }

            return atStake;
        });

    [Fact]
    public void D19_evidence_that_makes_no_sense_is_worth_no_more_than_none_and_never_throws() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithLimits, world => Pick.One(Junk(world))),
        atLeast: Law.Cases / 15,
        pair =>
        {
            var without = pair.World.Decide();
            var decision = (pair.World with { Evidence = pair.Drawn }).Decide();
            Assert.True(decision.Autonomy <= without.Autonomy && decision.Outcome <= without.Outcome, $"{without.Outcome} became {decision.Outcome} by {pair.Drawn}");
            Assert.All(decision.Presented, p => Assert.False(p.Counts));
            Assert.True(pair.Drawn.Usage != pair.World.Evidence.Usage || without.Ceilings.Select(Unmarked).SequenceEqual(decision.Ceilings.Select(Unmarked)));
            return without.Autonomy > AutonomyLevel.None;
        });

    [Fact]
    public void D21_what_is_prohibited_stays_so_whatever_is_presented() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithEvidence, world => from isSwitch in Pick.Chance(50) from isErring in Pick.Chance(50) select (isSwitch, isErring)),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var (world, (isSwitch, isErring)) = pair;
            var prohibited = isSwitch && world.Request.Agent is not null
                ? world.WithDelegations(world.Facts.Delegations with { KillSwitches = [Engaged(world)] })
                : world.With(new()
                {
                    Id = "never",
                    IsPermit = false,
                    Principal = "principal",
                    Action = "action",
                    Resource = "resource",
                    Clauses = isErring ? [new("context.nothing")] : [],
                });
            var decision = prohibited.Decide();
            Assert.Equal((AutonomyLevel.None, DecisionOutcome.Refused), (decision.Autonomy, decision.Outcome));
            Assert.True(decision.Authority is null && decision.ToReserve is null && decision.Validations.IsEmpty);
            Assert.DoesNotContain(decision.Obligations, o => o.Id == BuiltInObligations.ReviewEmergency);
            return world.Decide().Outcome > DecisionOutcome.AdviseOnly;
        });

    [Fact]
    public void D21_no_approval_no_plan_and_no_emergency_lifts_a_ceiling() => Law.HoldsAtStake(
        Worlds.WithEvidence,
        atLeast: Law.Cases / 100,
        world =>
        {
            var with = world.Decide();
            var without = (world with { Evidence = new() { Usage = world.Evidence.Usage } }).Decide();
            Assert.Equal(without.Ceilings.Select(Unmarked), with.Ceilings.Select(Unmarked));
            Assert.True(with.Autonomy <= with.Ceilings.Select(c => c.Level).Append(AutonomyLevel.ActMonitored).Min());
            Assert.True(with.Evidence.Emergency is not null || with.Autonomy == without.Autonomy);
            return with.Outcome > without.Outcome;
        });

    private static Ceiling Unmarked(Ceiling ceiling) => ceiling with { IsBinding = false, IsDecisive = false };

    private static KillSwitch Engaged(World world) => new()
    {
        Id = new("stop"),
        EngagedAt = world.Request.At,
        EngagedBy = world.Facts.Organization.People[0].Id,
        Reason = new("it went astray"),
    };

    /// <summary>The evidence without one piece, or with less said in it.</summary>
    private static IEnumerable<DecisionEvidence> Fewer(World world)
    {
        var evidence = world.Evidence;
        return
        [
            DecisionEvidence.None,
            evidence with { Usage = null },
            .. evidence.Usage is RecordedUsage usage
                ? new[] { evidence with { Usage = usage with { Related = null } } }
                    .Concat(usage.Budgets.Select(one => evidence with { Usage = usage with { Budgets = usage.Budgets.Where(b => b != one).ToValueList() } }))
                : [],
            .. evidence.Plan is { } plan ? new[] { evidence with { Plan = plan with { Done = [] } }, evidence with { Plan = plan with { Approvals = [] } } } : [],
            .. Evidences.Fewer(evidence),
        ];
    }

    private static IEnumerable<DecisionEvidence> Junk(World world)
    {
        var (none, at) = (world.Evidence, world.Request.At);
        var accounts = world.Facts.Delegations.Rules.SelectMany(r => r.Budgets.Select(b => new RecordedBudgetUse { Delegation = r.Id, Budget = b.Id })).ToArray();
        var approval = new Approval { Id = default, Digest = string.Empty, Approvers = [default], IssuedAt = at, ExpiresAt = at + Duration.Epsilon };
        var plan = new ActionPlan { Id = default, Agent = default, Purpose = default, Actions = [], ValidFrom = at, ValidUntil = at };
        var emergency = new EmergencyDeclaration { Procedure = default, By = default, Reason = string.Empty, From = at, Until = Clock.FarOff };
        return
        [
            none with { Approvals = [approval, approval] },
            none with { Approvals = [approval with { Protocol = default(ProtocolId), Digest = null!, Approvers = world.Facts.Organization.People.Select(p => p.Id).ToValueList() }] },
            none with { Plan = new() { Plan = plan, Approvals = [approval], Done = [] } },
            none with { Plan = new() { Plan = Plans.Covering(world.Request), Approvals = [approval], Done = [-1] } },
            none with { Emergency = emergency },
            none with { Emergency = emergency with { Procedure = new("outage"), Reason = null! } },
            none with { Emergency = emergency with { Procedure = new("outage"), Reason = "r", By = world.Facts.Organization.People[0].Id, From = at, Until = at } },
            none with { Usage = new RecordedUsage() },
            none with { Usage = new RecordedUsage { Related = [new(-1m, Currency.Eur)], Budgets = [.. accounts.Select(a => a with { Amount = new Money(-1m, Currency.Eur), Count = -1 })] } },
            none with { Usage = new RecordedUsage { Related = [new(Money.MaxAmount, Currency.Eur), new(Money.MaxAmount, Currency.Eur)], Budgets = [.. accounts.Select(a => a with { Amount = new Money(0m, Currency.Usd) })] } },
        ];
    }
}
