using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;

namespace Governance.Core.Tests.Generators;

/// <summary>
/// Random delegations: chains of one to five links whose heads hold what they pass on, at least when the model is built, and which narrow at each link;
/// some of them suspended, revoked or replaced.
/// </summary>
internal static class Delegations
{
    public static Gen<DelegationRegister> For(GovernanceModelParts facts, DecisionRequest request, WorldOptions options) =>
        from chains in Pick.Many(1, 5, i => Chain(i, facts, request, options))
        from register in Histories.Of(chains.SelectMany(chain => chain).ToValueList(), facts.Organization)
        select register;

    /// <summary>A single link to whoever may be the actor; <see langword="null"/> when nobody holds the right that was drawn.</summary>
    public static Gen<DelegationRule?> Rule(DelegationId id, GovernanceModelParts facts, DecisionRequest request, WorldOptions options) =>
        from delegatee in Delegatee(facts, request)
        from rule in Root(id, delegatee, depth: 0, facts, request, options)
        select rule;

    /// <summary>One chain; it has no links when nobody holds the right that was drawn, and fewer when a link finds nobody to pass the right to.</summary>
    private static Gen<ValueList<DelegationRule>> Chain(int index, GovernanceModelParts facts, DecisionRequest request, WorldOptions options) =>
        from length in Pick.Weighted((6, 1), (4, 2), (2, 3), (1, 4), (1, 5))
        from spare in Pick.Weighted((3, 0), (1, 1))
        from last in Delegatee(facts, request)
        from between in Pick.Some(Organizations.Parties(facts.Organization).Concat(facts.Agents.Agents.Select(a => PartyReference.To(a.Id))).Where(p => p != last), length - 1, length - 1)
        let delegatees = between.Append(last).ToArray()
        from root in Root(new($"passed-on-{index}"), delegatees[0], delegatees.Length - 1 + spare, facts, request, options)
        from links in root is null ? Gen.Constant<ValueList<DelegationRule>>([]) : Below([root], delegatees, facts, request, options)
        select links;

    private static Gen<ValueList<DelegationRule>> Below(
        ValueList<DelegationRule> links, PartyReference[] delegatees, GovernanceModelParts facts, DecisionRequest request, WorldOptions options)
    {
        if (links.Count == delegatees.Length || delegatees[links.Count] is var next && links.Any(link => link.Delegator == next || link.Delegatee == next))
        {
            return Gen.Constant(links);
        }

        return from link in Links.Below(links[^1], next, facts, request, options)
               from all in Below([.. links, link], delegatees, facts, request, options)
               select all;
    }

    private static Gen<DelegationRule?> Root(
        DelegationId id, PartyReference delegatee, int depth, GovernanceModelParts facts, DecisionRequest request, WorldOptions options) =>
        from types in Types(facts, request)
        from units in Units(facts, request)
        from standsIn in Pick.Chance(50)
        from purposes in Gen.Frequency(
            (3, Gen.Constant(facts.Portfolio.UseCases.Select(u => u.Id).ToValueList())), (1, Pick.Some(facts.Portfolio.UseCases.Select(u => u.Id), 1, 2)))
        from level in Pick.One(AutonomyScale.Levels.Where(l => l > AutonomyLevel.None))
        from limit in Pick.MaybeValue(30, Pick.One<Money>(new(100m, Currency.Eur), new(500m, Currency.Eur), new(500m, Currency.Chf)))
        from resources in Links.Resources
        from dataClasses in Links.DataClasses
        from budgets in Spending.For(limit?.Currency ?? Currency.Eur)
        from condition in Pick.Maybe(15, Clauses.In(facts, request, options))
        from period in Clock.Period
        from calendar in Links.Calendar(period.From, period.Until, facts.Organization)
        from reason in Pick.Maybe(50, Gen.Constant(new LocalizedText("absence", "absence")))
        let delegator = DelegatorOf(types, units, facts.Organization, standsIn)
        select delegator is not { } party ? null : new DelegationRule
        {
            Id = id,
            Delegator = party,
            Delegatee = delegatee == party ? PartyReference.To(facts.Agents.Agents[0].Id) : delegatee,
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
            Depth = depth,
            Reason = reason,
        };

    /// <summary>The one party that is accountable for all of it; or whoever holds the role that is.</summary>
    private static PartyReference? DelegatorOf(
        ValueList<DecisionTypeId> types, ValueList<UnitId> units, OrganizationDirectory organization, bool standsIn)
    {
        var accountable = types.SelectMany(t => units.Select(u => AccountabilityOracle.Matrix(organization, t, u))).Distinct().ToArray();
        if (accountable is not [{ } party])
        {
            return null;
        }

        var holder = organization.People.FirstOrDefault(person => party.Kind == PartyKind.Role && units.All(unit =>
            person.Roles.Any(r => r.Role.Value == party.Id && AccountabilityOracle.UnitAndAbove(organization, unit).Contains(r.Unit))));
        return standsIn && holder is not null ? PartyReference.To(holder.Id) : party;
    }

    private static Gen<ValueList<DecisionTypeId>> Types(GovernanceModelParts facts, DecisionRequest request)
    {
        var all = facts.Organization.DecisionTypes.Select(d => d.Id).ToArray();
        var lineage = all.Where(t => RequestTexts.Actions(request.DecisionType).Contains($"Action::\"{t}\"")).DefaultIfEmpty(all[0]).ToArray();
        return Gen.Frequency((4, Pick.Some(lineage, 1, 2)), (1, Pick.Some(all, 1, 2)));
    }

    private static Gen<ValueList<UnitId>> Units(GovernanceModelParts facts, DecisionRequest request)
    {
        var all = facts.Organization.Units.Select(u => u.Id).ToArray();
        return Gen.Frequency(
            (3, Gen.Constant(all.Where(u => u == request.Unit).DefaultIfEmpty(all[0]).ToValueList())), (2, Pick.Some(all, 1, 2)));
    }

    /// <summary>The actor, mostly; a role or a body may be the actor as well.</summary>
    public static Gen<PartyReference> Delegatee(GovernanceModelParts facts, DecisionRequest request)
    {
        var agents = facts.Agents.Agents.Select(a => PartyReference.To(a.Id)).ToArray();
        var people = facts.Organization.People.Select(p => PartyReference.To(p.Id)).ToArray();
        var actor = agents.Concat(people).Where(p => p.Id == (request.Agent?.Value ?? request.Person?.Value)).DefaultIfEmpty(agents[0]).First();
        return Gen.Frequency(
            (4, Gen.Constant(actor)),
            (1, Pick.One(agents)),
            (1, Pick.One(people)),
            (request.Person is null ? 1 : 4, Pick.One(Organizations.Parties(facts.Organization).Where(p => p.Kind is PartyKind.Role or PartyKind.Body))));
    }
}
