using FsCheck;
using FsCheck.Fluent;
using Governance.Approvals;
using Governance.Decisions;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>What may be presented with the request of a world: approvals, mostly good ones of what the decision demands, and a ledger that never says the same twice.</summary>
internal static class Evidences
{
    public static Gen<DecisionEvidence> For(World world)
    {
        var demanded = world.Decide();
        return from approvals in Pick.Each(demanded.Validations.Select((validation, i) => Approval(new($"approval-{i}"), validation, demanded.Digest, demanded, world)))
               from usage in Pick.Maybe(60, Gen.Fresh(() => (IBudgetUsage)new RestlessUsage()))
               select new DecisionEvidence { Approvals = approvals, Usage = usage };
    }

    /// <summary>What a world presents besides the use of budgets: perhaps an emergency, approvals of what is then demanded, perhaps a plan.</summary>
    public static Gen<DecisionEvidence> Presented(World world) =>
        from emergency in Pick.Maybe(30, Emergencies.Declaration(world.Facts, world.Request))
        let declared = world with { Evidence = world.Evidence with { Emergency = emergency } }
        let demanded = declared.Decide()
        from count in Gen.Choose(0, demanded.Validations.Count)
        from approvals in Pick.Each(demanded.Validations.Take(count).Select((validation, i) => Approval(new($"approval-{i}"), validation, demanded.Digest, demanded, declared)))
        from hasPlan in Pick.Chance(demanded.Autonomy == AutonomyLevel.ActOnPlan ? 70 : 5)
        from plan in Plans.For(demanded, declared)
        select declared.Evidence with { Approvals = approvals, Plan = hasPlan ? plan : null };

    /// <summary>What is used of budgets, and what came before the act where acts count together.</summary>
    public static Gen<DecisionEvidence> Usage(GovernanceModelParts facts, DecisionRequest request) =>
        from evidence in Spending.Evidence(facts.Delegations, request)
        from related in Pick.Weighted<ValueList<Money>?>(
            (8, []), (4, [new(100m, Currency.Eur)]), (2, [new(450m, Currency.Eur), new(50m, Currency.Eur)]), (1, [new(5m, Currency.Chf)]), (1, [new(-5m, Currency.Eur)]), (2, null))
        from isKnown in Pick.Chance(95)
        select evidence with { Usage = isKnown ? (RecordedUsage)evidence.Usage! with { Related = related } : null };

    /// <summary>An approval of a validation of a decision, mostly by people who may approve.</summary>
    public static Gen<Approval> Approval(ApprovalId id, RequiredValidation validation, string digest, Decision demanded, World world) =>
        from bound in Pick.Weighted((12, digest), (1, new string('0', 64)))
        from approvers in Gen.Frequency(
            (8, Gen.Constant(Approvers.Of(validation, demanded, world))),
            (1, Pick.Some(world.Facts.Organization.People.Select(person => person.Id), 0, 3)))
        from issued in Pick.Weighted((10, world.Request.At - Duration.FromHours(1)), (1, world.Request.At), (1, world.Request.At + Duration.Epsilon))
        from expires in Pick.Weighted((10, world.Request.At + Duration.FromHours(1)), (1, world.Request.At))
        from used in Pick.MaybeValue(8, Gen.Constant(world.Request.At))
        select new Approval { Id = id, Digest = bound, Protocol = validation.Protocol, Approvers = approvers, IssuedAt = issued, ExpiresAt = expires, UsedAt = used };

    /// <summary>The evidence without any one piece of it.</summary>
    public static IEnumerable<DecisionEvidence> Fewer(DecisionEvidence evidence) =>
    [
        .. evidence.Approvals.Select(one => evidence with { Approvals = evidence.Approvals.Where(a => a != one).ToValueList() }),
        .. evidence.Plan is { } plan
            ? plan.Approvals.Select(one => evidence with { Plan = plan with { Approvals = plan.Approvals.Where(a => a != one).ToValueList() } }).Append(evidence with { Plan = null })
            : [],
        .. evidence.Emergency is null ? ValueList.Create<DecisionEvidence>([]) : [evidence with { Emergency = null }],
    ];

    /// <summary>A ledger in which somebody takes something whenever one looks.</summary>
    private sealed class RestlessUsage : IBudgetUsage
    {
        private int _taken;

        public BudgetUse? Find(BudgetAccount account, Budget budget, Instant at) =>
            budget.Amount is { } limit ? new(new Money(++_taken, limit.Currency), null) : new(null, ++_taken);

        public ValueList<Money>? FindRelated(RelatedActs acts, Instant at) => ValueList.Create([new Money(++_taken, Currency.Eur)]);
    }
}
