using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;

namespace Governance.Core.Tests.Generators;

/// <summary>Random delegation rules whose delegators hold what they pass on, at least when the model is built.</summary>
internal static class Delegations
{
    public static Gen<DelegationRegister> For(GovernanceModelParts facts, DecisionRequest request, WorldOptions options) =>
        from rules in Pick.Many(0, 4, i => Rule(new($"passed-on-{i}"), facts, request, options))
        select new DelegationRegister { Rules = rules.OfType<DelegationRule>().ToValueList() };

    /// <summary><see langword="null"/> when nobody holds the right that was drawn.</summary>
    public static Gen<DelegationRule?> Rule(DelegationId id, GovernanceModelParts facts, DecisionRequest request, WorldOptions options) =>
        from types in Types(facts, request)
        from units in Units(facts, request)
        from delegatee in Delegatee(facts, request)
        from standsIn in Pick.Chance(50)
        from purposes in Gen.Frequency(
            (3, Gen.Constant(facts.Portfolio.UseCases.Select(u => u.Id).ToValueList())), (1, Pick.Some(facts.Portfolio.UseCases.Select(u => u.Id), 1, 2)))
        from level in Pick.One(AutonomyScale.Levels.Where(l => l > AutonomyLevel.None))
        from limit in Pick.MaybeValue(30, Pick.One<Money>(new(100m, Currency.Eur), new(500m, Currency.Eur), new(500m, Currency.Chf)))
        from condition in Pick.Maybe(30, Clauses.In(facts, request, options))
        from period in Clock.Period
        from reason in Pick.Maybe(50, Gen.Constant(new LocalizedText("absence", "absence")))
        let delegator = DelegatorOf(types, units, facts.Organization, standsIn)
        select delegator is not { } party ? null : new DelegationRule
        {
            Id = id,
            Delegator = party,
            Delegatee = delegatee == party ? PartyReference.To(facts.Agents.Agents[0].Id) : delegatee,
            DecisionTypes = types,
            Purposes = purposes,
            Units = units,
            Autonomy = level,
            AmountLimit = limit,
            Condition = condition?.Body,
            ValidFrom = period.From,
            ValidUntil = period.Until,
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

    private static Gen<PartyReference> Delegatee(GovernanceModelParts facts, DecisionRequest request)
    {
        var agents = facts.Agents.Agents.Select(a => PartyReference.To(a.Id)).ToArray();
        var people = facts.Organization.People.Select(p => PartyReference.To(p.Id)).ToArray();
        var actor = agents.Concat(people).Where(p => p.Id == (request.Agent?.Value ?? request.Person?.Value)).DefaultIfEmpty(agents[0]).First();
        return Gen.Frequency(
            (4, Gen.Constant(actor)),
            (1, Pick.One(agents)),
            (1, Pick.One(people)),
            (2, Pick.One(Organizations.Parties(facts.Organization).Where(p => p.Kind is PartyKind.Role or PartyKind.Body))));
    }
}
