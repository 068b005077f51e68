using Governance.Agents;

namespace Governance.Decisions;

/// <summary>Why a step of a career is not taken, and what the library writes into histories by itself, in both languages.</summary>
internal static class CareerStepWords
{
    public static LocalizedText Awaits(RequiredValidation validation) => new(
        $"it awaits an approval: {validation.Name.En}", $"une approbation est attendue\u00a0: {validation.Name.Fr ?? validation.Name.En}");

    public static LocalizedText OwnerLeaves(PersonId owner) => new($"the owner `{owner}` left", $"le responsable `{owner}` est parti");

    public static LocalizedText NobodySucceeds(PersonId owner) => new(
        $"the owner `{owner}` left, and no deputy can take over", $"le responsable `{owner}` est parti, et aucune suppléance ne peut reprendre");

    public static LocalizedText Dismissed(Agent agent) => new($"the agent `{agent.Id}` was dismissed", $"l’agent `{agent.Id}` a été retiré du service");

    public static LocalizedText NobodyToLeave(PersonId person) => new(
        $"`{person}` is not there, and so cannot leave", $"`{person}` n’est pas là, et ne peut donc pas partir");
}
