using Governance.Agents;

namespace Governance.Decisions;

/// <summary>What somebody should look after of an agent, in both languages.</summary>
internal static class AgentFindingWords
{
    public static LocalizedText NotCertified { get; } = new("no body has certified it", "aucune instance ne l’a certifié");

    public static LocalizedText OwnerLeft(PersonId owner) => new($"the owner `{owner}` has left", $"le responsable `{owner}` est parti");

    public static LocalizedText NoDeputy(PersonId? deputy) => deputy is { } person
        ? new($"the deputy `{person}` has left", $"la suppléance `{person}` est partie")
        : new("no deputy is named", "aucune suppléance n’est désignée");

    public static LocalizedText SpanOfControl(PersonId owner, int limit) => new(
        $"`{owner}` answers for more than {(limit == 1 ? "1 agent" : $"{limit} agents")}", $"`{owner}` répond de plus {(limit == 1 ? "d’1 agent" : $"de {limit} agents")}");

    public static LocalizedText ReviewDue(Agent agent) => new(
        $"the review is due on {CareerWords.Day(agent.ReviewDue)}", $"la revue est due le {CareerWords.Day(agent.ReviewDue)}");

    public static LocalizedText CertificateVoid(AutonomyCertificate certificate) => new(
        $"`{certificate.Id}` is void: the environment of the agent is another, or was meanwhile", $"`{certificate.Id}` est caduc\u00a0: l’environnement de l’agent est un autre, ou l’a été entre-temps");

    public static LocalizedText CertificateExpired(AutonomyCertificate certificate) => new(
        $"`{certificate.Id}` expired on {CareerWords.Day(certificate.ValidUntil)}", $"`{certificate.Id}` a expiré le {CareerWords.Day(certificate.ValidUntil)}");

    public static LocalizedText CertificateEnds(AutonomyCertificate certificate) => new(
        $"`{certificate.Id}` ends on {CareerWords.Day(certificate.ValidUntil)}", $"`{certificate.Id}` prend fin le {CareerWords.Day(certificate.ValidUntil)}");

    public static LocalizedText Demoted(CertifiedAutonomy certified, DecisionTypeId type, CareerLimit limit) => new(
        $"`{type}` is limited to `{certified.Level.Name}` since {CareerWords.Day(limit.At)}: {limit.Because.En}",
        $"`{type}` est limité à `{certified.Level.Name}` depuis le {CareerWords.Day(limit.At)}\u00a0: {CareerWords.French(limit.Because)}");
}
