using Governance.Organization;

namespace Governance.Decisions;

/// <summary>What people call the parties of a model, in both languages.</summary>
internal sealed class PartyWords(GovernanceModel model)
{
    /// <summary>The name of a party; its reference when the model does not know it.</summary>
    public LocalizedText Of(PartyReference party)
    {
        var organization = model.Organization;
        return party.Kind switch
        {
            PartyKind.Person when organization.People.TryGetValue(new(party.Id), out var person) => new(person.Name),
            PartyKind.Role when organization.Roles.TryGetValue(new(party.Id), out var role) => role.Name,
            PartyKind.Body when organization.Bodies.TryGetValue(new(party.Id), out var body) => body.Name,
            PartyKind.Agent when model.Agents.TryGetValue(new(party.Id), out var agent) => agent.Name,
            _ => new($"`{party}`"),
        };
    }

    /// <summary>The names of parties, parted by commas; “nobody” when there is none.</summary>
    public LocalizedText All(IEnumerable<PartyReference> parties)
    {
        LocalizedText[] names = [.. parties.Select(Of)];
        return names.Length == 0
            ? UnitWords.Nobody
            : new(string.Join(", ", names.Select(name => name.En)), string.Join(", ", names.Select(name => name.Fr ?? name.En)));
    }
}
