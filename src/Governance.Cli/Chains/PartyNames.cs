using System.Globalization;
using Governance.Decisions;
using Governance.Organization;

namespace Governance.Cli.Chains;

/// <summary>What people call the things of a model.</summary>
internal sealed class PartyNames(GovernanceModel model, CultureInfo culture)
{
    private readonly Dictionary<PartyReference, string> _names = Names(model.Parts, culture);

    /// <summary>The name of a party; its reference when the model does not know it.</summary>
    public string Of(PartyReference party) => _names.GetValueOrDefault(party) ?? $"`{party}`";

    /// <summary>A person, and the party for which the person answers.</summary>
    public string Of(PersonId person, PartyReference party) =>
        PartyReference.To(person) == party ? Of(party) : $"{Of(PartyReference.To(person))} ({Of(party)})";

    /// <summary>The name and the id of a party.</summary>
    public string WithId(PartyReference party) => $"{Of(party)} (`{party.Id}`)";

    /// <summary>The name and the id of a decision type; the id alone of one that the model no longer has.</summary>
    public string WithId(DecisionTypeId type) =>
        WithId(type.Value, model.Parts.Organization.DecisionTypes.Concat(BuiltInDecisionTypes.All).FirstOrDefault(one => one.Id == type)?.Name);

    /// <summary>The name and the id of a unit.</summary>
    public string WithId(UnitId unit) => WithId(unit.Value, model.Parts.Organization.Units.FirstOrDefault(one => one.Id == unit)?.Name);

    /// <summary>The name and the id of a use case; the id alone of what serves the organisation's own governance.</summary>
    public string WithId(UseCaseId useCase) => WithId(useCase.Value, model.Parts.Portfolio.UseCases.FirstOrDefault(one => one.Id == useCase)?.Name);

    /// <summary>The name and the id of a KPI.</summary>
    public string WithId(KpiId kpi) => WithId(kpi.Value, model.Parts.Kpis.Kpis.FirstOrDefault(one => one.Id == kpi)?.Name);

    /// <summary>The name and the id of an objective.</summary>
    public string WithId(ObjectiveId objective) => WithId(objective.Value, model.Parts.Portfolio.Objectives.FirstOrDefault(one => one.Id == objective)?.Name);

    /// <summary>A name and an id; the id alone of what has no name.</summary>
    public string WithId(string id, LocalizedText? name) => name is null ? $"`{id}`" : $"{name.For(culture)} (`{id}`)";

    private static Dictionary<PartyReference, string> Names(GovernanceModelParts parts, CultureInfo culture)
    {
        var organization = parts.Organization;
        return organization.People.Select(person => (Party: PartyReference.To(person.Id), person.Name))
            .Concat(organization.Roles.Select(role => (Party: PartyReference.To(role.Id), Name: role.Name.For(culture))))
            .Concat(organization.Bodies.Select(body => (Party: PartyReference.To(body.Id), Name: body.Name.For(culture))))
            .Concat(parts.Agents.Agents.Select(agent => (Party: PartyReference.To(agent.Id), Name: agent.Name.For(culture))))
            .ToDictionary(pair => pair.Party, pair => pair.Name);
    }
}
