using System.Globalization;
using Governance.Decisions;
using Governance.Organization;

namespace Governance.Cli.Chains;

/// <summary>What people call parties, units and decision types of a model.</summary>
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

    /// <summary>The name and the id of a decision type.</summary>
    public string WithId(DecisionTypeId type) =>
        $"{model.Parts.Organization.DecisionTypes.First(one => one.Id == type).Name.For(culture)} (`{type}`)";

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
