using Governance.Agents;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Who may change the career of an agent, and who decides on it, in both languages.</summary>
internal static class CareerJudgeWords
{
    public static LocalizedText BodyDecides(GoverningBody body) => new(
        $"`{body.Id}` decides on it by its quorum, without the owner of the agent and without whoever asks",
        $"`{body.Id}` en décide par son quorum, sans le responsable de l’agent ni l’auteur de la demande");

    public static LocalizedText ByOffice(AgentOffice office, TransitionCase asked) => office switch
    {
        AgentOffice.BodyMember => new($"a member of `{asked.Change.Body}` may ask for it", $"un membre de `{asked.Change.Body}` peut le demander"),
        AgentOffice.Owner => new("the owner of the agent may do it", "le responsable de l’agent peut le faire"),
        AgentOffice.Deputy => new("the deputy owner of the agent may do it", "la suppléance du responsable de l’agent peut le faire"),
        _ => new("the technical owner of the agent may do it", "le responsable technique de l’agent peut le faire"),
    };
}
