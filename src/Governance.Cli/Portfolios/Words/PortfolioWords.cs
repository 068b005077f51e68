using System.Globalization;
using Governance.Cli.Language;

namespace Governance.Cli.Portfolios;

/// <summary>What <c>governance portfolio</c> says of the register, and what all commands about the portfolio say, in both languages.</summary>
internal static class PortfolioWords
{
    public static LocalizedText UseCase { get; } = new("Use case", "Cas d’usage");

    public static LocalizedText Owner { get; } = new("Owner", "Responsable");

    public static LocalizedText Stage { get; } = new("Stage", "Étape");

    public static LocalizedText Objectives { get; } = new("Objectives", "Objectifs");

    public static LocalizedText Risk { get; } = new("Risk", "Risque");

    public static LocalizedText Next { get; } = new("Next", "Suite");

    public static LocalizedText Findings { get; } = new("Findings", "Remarques");

    public static LocalizedText ShadowUses { get; } = new("Uses that no use case covers", "Usages qu’aucun cas d’usage ne couvre");

    /// <summary>That the gate that was passed is open again.</summary>
    public static LocalizedText OpenAgain { get; } = new("gate open again", "porte rouverte");

    public static LocalizedText DecisionOverdue { get; } = new("decision overdue", "décision en retard");

    public static LocalizedText NoUseCases { get; } = new("there is no use case", "il n’y a pas de cas d’usage");

    public static LocalizedText NoFindings { get; } = new("nothing to look after", "rien à signaler");

    public static LocalizedText None { get; } = new("none", "néant");

    public static LocalizedText GoUntil(string day) => new($"go until {day}", $"feu vert jusqu’au {day}");

    public static LocalizedText Percent(string number) => new($"{number}%", $"{number}\u00a0%");

    /// <summary>How many use cases there are at each stage, and how many findings.</summary>
    public static LocalizedText Totals(int useCases, IReadOnlyList<(LocalizedText Stage, int Count)> stages, int findings) => new(
        $"{ToolWords.Count(useCases, useCases == 1, "use case", "use cases")} — {string.Join(", ", stages.Select(s => $"{s.Stage.En}:\u00a0{Number(s.Count)}"))}; "
            + (findings == 0 ? "no findings" : ToolWords.Count(findings, findings == 1, "finding", "findings")),
        $"{ToolWords.Count(useCases, useCases < 2, "cas d’usage", "cas d’usage")} — {string.Join(", ", stages.Select(s => $"{s.Stage.Fr}\u00a0:\u00a0{Number(s.Count)}"))}\u202f; "
            + (findings == 0 ? "rien à signaler" : ToolWords.Count(findings, findings == 1, "remarque", "remarques")));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
