using Governance.Agents;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>Finds the units in which an agent may go further, or less far, than in the units above: wherever something bears on its acts.</summary>
/// <remarks>In a unit below one of them nothing lets it go further than there.</remarks>
internal sealed class ActUnits
{
    private readonly GovernanceModel _model;
    private readonly Agent _agent;
    private readonly UnitId[] _named;
    private readonly HashSet<RoleId> _passingOn;

    public ActUnits(GovernanceModel model, Agent agent)
    {
        (_model, _agent) = (model, agent);
        var (rules, policies) = (model.Parts.Delegations.Rules, model.Policies.Rules);
        _named =
        [
            .. agent.Certificates.Select(certificate => certificate.Unit).Prepend(agent.Unit)
                .Concat(rules.Where(rule => rule.Delegatee == PartyReference.To(agent.Id)).SelectMany(rule => rule.Units))
                .Concat(policies.Select(rule => rule.Unit).OfType<UnitId>())
                .Distinct(),
        ];
        _passingOn = [.. Roles(rules.Select(rule => rule.Delegator)), .. Roles(policies.Select(rule => rule.Owner).OfType<PartyReference>())];
    }

    /// <summary>The units for acts of a type, as far as both the agent and the use case work there; when they never do, the agent's own, which says so.</summary>
    public IEnumerable<UnitId> Of(DecisionTypeId type, UseCase useCase)
    {
        var (units, types) = (_model.Organization.UnitTree, _model.Organization.DecisionTypeTree);
        var assignments = _model.Parts.Organization.Responsibilities.Where(one => types.IsWithin(type, one.DecisionType)).ToList();
        var roles = Roles(assignments.Select(one => one.Accountable)).Concat(_passingOn).ToHashSet();
        var held = _model.Parts.Organization.People.SelectMany(person => person.Roles).Where(one => roles.Contains(one.Role)).Select(one => one.Unit);
        return _named.Concat(useCase.Units).Concat(assignments.Select(one => one.Unit)).Concat(held).Distinct()
            .Where(unit => units.IsWithin(unit, _agent.Unit) && units.IsWithinAny(unit, useCase.Units))
            .DefaultIfEmpty(_agent.Unit);
    }

    /// <summary>Who holds a role depends on the unit, and so whether anybody answers there.</summary>
    private static IEnumerable<RoleId> Roles(IEnumerable<PartyReference> parties) =>
        parties.Where(party => party.Kind == PartyKind.Role).Select(party => new RoleId(party.Id));
}
