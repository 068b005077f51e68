using Governance.Cli.Language;

namespace Governance.Cli.Careers;

/// <summary>The words of <c>governance agents</c> in English.</summary>
internal sealed class EnglishRegisterWords : RegisterWords
{
    public static EnglishRegisterWords Words { get; } = new();

    public override string Agent => "Agent";

    public override string Owner => "Owner";

    public override string Status => "Status";

    public override string Levels => "May go up to";

    public override string NextReview => "Next review";

    public override string Findings => "Findings";

    public override string NoAgents => "there is no agent";

    public override string NoAgentsOf(string status) => $"there is no agent of the status `{status}`";

    public override string Level(string type, string level) => $"{type}: {level}";

    public override string Totals(int agents, IEnumerable<(string Status, int Count)> statuses, int findings) =>
        $"{ToolWords.Count(agents, agents == 1, "agent", "agents")} — {string.Join(", ", statuses.Select(s => $"{s.Status}: {s.Count}"))}; "
        + (findings == 0 ? "no findings" : ToolWords.Count(findings, findings == 1, "finding", "findings"));
}
