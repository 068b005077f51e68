using Governance.Agents;
using Governance.Cli.Chains;
using NodaTime;

namespace Governance.Cli.Careers;

/// <summary>Why a certificate is not in force, in both languages.</summary>
internal static class CertificateProblems
{
    public static LocalizedText NotYet(Instant from) => new(
        $"it begins on {AuthorityWords.Day(from)}", $"il commence le {AuthorityWords.Day(from)}");

    public static LocalizedText Expired(Instant until) => new($"it expired on {AuthorityWords.Day(until)}", $"il a expiré le {AuthorityWords.Day(until)}");

    public static LocalizedText OtherModel(ModelFingerprint certified, ModelFingerprint actual) => new(
        $"it was issued for {certified}, and the agent runs on {actual}", $"il porte sur {certified}, et l’agent fonctionne avec {actual}");

    public static LocalizedText OtherTools { get; } = new(
        "it was issued for other tools or classes of data than the agent has", "il porte sur d’autres outils ou classes de données que ceux de l’agent");

    /// <summary>What stands in the way of a promotion while the agent's status allows no more.</summary>
    public static LocalizedText AboveStatus(AgentStatus status) => new(
        $"{status.DisplayName.En}, no agent is certified above {status.Ceiling.DisplayName.En}",
        $"{status.DisplayName.Fr}, aucun agent n’est certifié plus haut que «\u00a0{status.Ceiling.DisplayName.Fr}\u00a0»");
}
