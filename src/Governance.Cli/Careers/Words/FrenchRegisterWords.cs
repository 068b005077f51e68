using Governance.Cli.Language;

namespace Governance.Cli.Careers;

/// <summary>The words of <c>governance agents</c> in French.</summary>
internal sealed class FrenchRegisterWords : RegisterWords
{
    public static FrenchRegisterWords Words { get; } = new();

    public override string Agent => "Agent";

    public override string Owner => "Responsable";

    public override string Status => "Statut";

    public override string Levels => "Peut aller jusqu’à";

    public override string NextReview => "Prochaine revue";

    public override string Findings => "Remarques";

    public override string NoAgents => "il n’y a pas d’agent";

    public override string NoAgentsOf(string status) => $"il n’y a pas d’agent au statut `{status}`";

    public override string Level(string type, string level) => $"{type}\u00a0: {level}";

    public override string Totals(int agents, IEnumerable<(string Status, int Count)> statuses, int findings) =>
        $"{ToolWords.Count(agents, agents < 2, "agent", "agents")} — {string.Join(", ", statuses.Select(s => $"{s.Status}\u00a0:\u00a0{s.Count}"))}\u202f; "
        + (findings == 0 ? "rien à signaler" : ToolWords.Count(findings, findings == 1, "remarque", "remarques"));
}
