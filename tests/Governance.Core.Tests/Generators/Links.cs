using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random links below a rule, each within what the rule above passes on: mostly all of it, sometimes less.</summary>
internal static class Links
{
    private static readonly ResourceScope Claims = new() { Type = "Claim" };
    private static readonly ResourceScope Open = new() { Within = new("Folder", "open") };
    private static readonly ResourceScope OpenClaims = new() { Type = "Claim", Within = new("Folder", "open") };

    private static readonly string[] Classes = ["health", "personal"];

    public static Gen<ValueList<ResourceScope>> Resources { get; } = Gen.Frequency(
        (10, Gen.Constant<ValueList<ResourceScope>>([])),
        (3, Gen.Constant<ValueList<ResourceScope>>([Claims])),
        (1, Pick.Some([Claims, Open, OpenClaims, new() { Within = new("Folder", "all") }, new() { Type = "UseCase" }], 1, 2)));

    public static Gen<ValueList<string>> DataClasses { get; } = Gen.Frequency((8, Gen.Constant<ValueList<string>>([])), (1, Pick.Some(Classes, 1, 2)));

    /// <summary>A calendar that opens within a period, sometimes.</summary>
    public static Gen<CalendarId?> Calendar(Instant from, Instant until, OrganizationDirectory organization)
    {
        var opening = organization.Calendars.Where(calendar => calendar.OpensWithin(from, until)).Select(calendar => calendar.Id).ToArray();
        return opening.Length == 0 ? Gen.Constant<CalendarId?>(null) : Pick.MaybeValue(8, Pick.One(opening));
    }

    public static Gen<DelegationRule> Below(
        DelegationRule parent, PartyReference delegatee, GovernanceModelParts facts, DecisionRequest request, WorldOptions options) =>
        from delegator in Delegator(parent.Delegatee, delegatee, facts.Organization)
        from types in Within(
            parent.DecisionTypes,
            facts.Organization.DecisionTypes.Select(d => d.Id).Where(t => AccountabilityOracle.TypeAndAbove(facts.Organization, t).Any(parent.DecisionTypes.Contains)),
            AccountabilityOracle.TypeAndAbove(facts.Organization, request.DecisionType))
        from units in Within(
            parent.Units,
            facts.Organization.Units.Select(u => u.Id).Where(u => AccountabilityOracle.UnitAndAbove(facts.Organization, u).Any(parent.Units.Contains)),
            AccountabilityOracle.UnitAndAbove(facts.Organization, request.Unit))
        from purposes in Within(parent.Purposes, parent.Purposes, [request.Purpose])
        from resources in parent.Resources.IsEmpty ? Resources : Narrower(parent.Resources)
        from dataClasses in parent.DataClasses.IsEmpty ? DataClasses : Gen.Frequency((3, Gen.Constant(parent.DataClasses)), (1, Pick.Some(parent.DataClasses, 1, 2)))
        from level in Gen.Frequency((3, Gen.Constant(parent.Autonomy)), (1, Pick.One(AutonomyScale.Levels.Where(l => l > AutonomyLevel.None && l <= parent.Autonomy))))
        from limit in Limit(parent)
        from budgets in Spending.Below(parent, limit?.Currency ?? Currency.Eur)
        from condition in Pick.Maybe(6, Clauses.In(facts, request, options))
        from period in Period(parent)
        from calendar in Calendar(period.From, period.Until, facts.Organization)
        select new DelegationRule
        {
            Id = new($"{parent.Id}.{parent.Depth}"),
            Delegator = delegator,
            Delegatee = delegatee,
            Parent = parent.Id,
            DecisionTypes = types,
            Resources = resources,
            Purposes = purposes,
            Units = units,
            DataClasses = dataClasses,
            Autonomy = level,
            AmountLimit = limit,
            Budgets = budgets,
            Condition = condition?.Body,
            Calendar = calendar,
            ValidFrom = period.From,
            ValidUntil = period.Until,
            Depth = parent.Depth - 1,
        };

    /// <summary>The delegatee of the parent or, for a role, sometimes a person who holds it somewhere.</summary>
    private static Gen<PartyReference> Delegator(PartyReference received, PartyReference delegatee, OrganizationDirectory organization)
    {
        var holders = organization.People.Where(p => p.Roles.Any(r => PartyReference.To(r.Role) == received)).Select(p => PartyReference.To(p.Id)).Where(p => p != delegatee).ToArray();
        return holders.Length == 0 ? Gen.Constant(received) : Gen.Frequency((1, Gen.Constant(received)), (1, Pick.One(holders)));
    }

    /// <summary>Mostly what the parent says or what still covers the request; sometimes anything below.</summary>
    private static Gen<ValueList<T>> Within<T>(ValueList<T> parents, IEnumerable<T> below, IEnumerable<T> covering)
    {
        var all = below.ToArray();
        var wanted = all.Intersect(covering).DefaultIfEmpty(parents[0]).ToArray();
        return Gen.Frequency((6, Gen.Constant(parents)), (6, Pick.Some(wanted, 1, 1)), (1, Pick.Some(all, 1, 2)));
    }

    private static Gen<ValueList<ResourceScope>> Narrower(ValueList<ResourceScope> parents) => Gen.Frequency(
        (3, Gen.Constant(parents)),
        (1, Pick.Some(parents.SelectMany(scope => new[] { scope, scope with { Type = scope.Type ?? "Claim", Within = scope.Within ?? new("Folder", "open") } }), 1, 2)));

    private static Gen<Money?> Limit(DelegationRule parent) => parent.AmountLimit is { } limit
        ? Pick.One(limit, limit, new Money(limit.Amount / 5, limit.Currency)).Select(money => (Money?)money)
        : Pick.MaybeValue(15, Gen.Constant(new Money(500m, parent.Budgets.Select(b => b.Amount?.Currency).FirstOrDefault(c => c is not null) ?? Currency.Eur)));

    private static Gen<(Instant From, Instant Until)> Period(DelegationRule parent) => Gen.Frequency(
        (7, Gen.Constant((parent.ValidFrom, parent.ValidUntil))),
        (1, from other in Clock.Period
            let start = Instant.Max(other.From, parent.ValidFrom)
            let end = Instant.Min(other.Until, parent.ValidUntil)
            select start < end ? (start, end) : (parent.ValidFrom, parent.ValidUntil)));
}
