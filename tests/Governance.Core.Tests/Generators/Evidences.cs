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
        return from approvals in Pick.Each(demanded.Validations.Select((validation, i) => Approval(new($"approval-{i}"), validation, demanded, world)))
               from usage in Pick.Maybe(60, Gen.Fresh(() => (IBudgetUsage)new RestlessUsage()))
               select new DecisionEvidence { Approvals = approvals, Usage = usage };
    }

    private static Gen<Approval> Approval(ApprovalId id, RequiredValidation validation, Decision demanded, World world) =>
        from digest in Pick.Weighted((6, demanded.Digest), (1, new string('0', 64)))
        from approvers in Gen.Frequency(
            (4, Gen.Constant(demanded.Authority is { } authority ? ValueList.Create([authority.Person]) : [])),
            (1, Pick.Some(world.Facts.Organization.People.Select(person => person.Id), 0, 3)))
        from issued in Pick.Weighted((5, world.Request.At - Duration.FromHours(1)), (1, world.Request.At), (1, world.Request.At + Duration.Epsilon))
        from expires in Pick.Weighted((5, world.Request.At + Duration.FromHours(1)), (1, world.Request.At))
        from used in Pick.MaybeValue(10, Gen.Constant(world.Request.At))
        select new Approval { Id = id, Digest = digest, Protocol = validation.Protocol, Approvers = approvers, IssuedAt = issued, ExpiresAt = expires, UsedAt = used };

    /// <summary>A ledger in which somebody takes something whenever one looks.</summary>
    private sealed class RestlessUsage : IBudgetUsage
    {
        private int _taken;

        public BudgetUse? Find(BudgetAccount account, Budget budget, Instant at) =>
            budget.Amount is { } limit ? new(new Money(++_taken, limit.Currency), null) : new(null, ++_taken);

        public ValueList<Money>? FindRelated(RelatedActs acts, Instant at) => ValueList.Create([new Money(++_taken, Currency.Eur)]);
    }
}
