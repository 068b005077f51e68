using Governance.Kpis;

namespace Governance.Cli.ValueKpis;

/// <summary>What <c>governance kpis</c> says of all KPIs, in both languages. What assessments and roll-ups say comes with them.</summary>
internal static class KpiBoardWords
{
    public static LocalizedText Kpi { get; } = new("KPI", "Indicateur");

    public static LocalizedText For { get; } = new("For", "Pour");

    public static LocalizedText Verdict { get; } = new("Verdict", "Verdict");

    public static LocalizedText Found { get; } = new("Effect or value", "Effet ou valeur");

    public static LocalizedText Attained { get; } = new("Of the way", "Du chemin");

    public static LocalizedText RestsOn { get; } = new("Rests on", "Repose sur");

    public static LocalizedText Attribution { get; } = new("To whom an effect is owed", "À qui un effet est dû");

    public static LocalizedText Objectives { get; } = new("Objectives", "Objectifs");

    public static LocalizedText NetValue { get; } = new("Net value", "Valeur nette");

    public static LocalizedText NoKpis { get; } = new("there is no KPI", "il n’y a pas d’indicateur");

    public static LocalizedText Was(LocalizedText verdict) => new($"({verdict.En} then)", $"({verdict.Fr} alors)");

    public static LocalizedText Range(LocalizedText low, LocalizedText high) => new($"{low.En}\u00a0to\u00a0{high.En}", $"{low.Fr}\u00a0à\u00a0{high.Fr}");

    public static LocalizedText Sure(LocalizedText confidence) => new($"{confidence.En} sure", $"sûr à {confidence.Fr}");

    public static LocalizedText Rows(long rows)
    {
        var count = KpiFigures.Number(rows, 0);
        return new($"{count.En}\u00a0{(rows == 1 ? "row" : "rows")}", $"{count.Fr}\u00a0{(rows < 2 ? "ligne" : "lignes")}");
    }

    public static LocalizedText Refused(long rows)
    {
        var count = KpiFigures.Number(rows, 0);
        return new($"{count.En}\u00a0refused", $"{count.Fr}\u00a0{(rows < 2 ? "refusée" : "refusées")}");
    }

    /// <summary>How many KPIs have each verdict, and how many rows count.</summary>
    public static LocalizedText Totals(int kpis, IReadOnlyList<(LocalizedText Verdict, int Count)> verdicts, long rows, long refused)
    {
        var (read, left) = (Rows(rows), Refused(refused));
        return new(
            $"{kpis} {(kpis == 1 ? "KPI" : "KPIs")} — {string.Join(", ", verdicts.Select(one => $"{one.Verdict.En}:\u00a0{one.Count}"))}; {read.En}, {left.En}",
            $"{kpis} {(kpis < 2 ? "indicateur" : "indicateurs")} — {string.Join(", ", verdicts.Select(one => $"{one.Verdict.Fr}\u00a0:\u00a0{one.Count}"))}\u202f; {read.Fr}, {left.Fr}");
    }

    /// <summary>Of a guardrail, below the success that it holds back.</summary>
    public static LocalizedText Guardrail(string name, LocalizedText line) => new($"guardrail {name}: {line.En}", $"garde-fou {name}\u00a0: {line.Fr}");

    public static LocalizedText Weakest(string kpis) => new($"weakest: {kpis}", $"le plus faible\u00a0: {kpis}");

    public static LocalizedText Step(LocalizedText label, LocalizedText text) => new($"{label.En}: {text.En}", $"{label.Fr}\u00a0: {text.Fr}");
}
