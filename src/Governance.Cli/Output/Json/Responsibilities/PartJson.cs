using Governance.Organization;

namespace Governance.Cli.Output.Json;

/// <summary>A party with a part in a decision, and the people who are there for it; or why nobody is.</summary>
internal sealed record PartJson(string Party, IReadOnlyList<PresentPersonJson> People, TextJson? Problem)
{
    public static PartJson Of(ResolvedParty party) => new(
        party.Party.ToString(),
        [.. party.People.Select(person => new PresentPersonJson(person.Value, [.. party.Replacements.Where(one => one.StandIn == person).Select(one => one.Absent.Value)]))],
        TextJson.Of(party.Problem));
}
