using System.Diagnostics;
using static Governance.Kpis.Quantities;

namespace Governance.Kpis;

/// <summary>Tells a chart in one line, in both languages.</summary>
internal static class ChartWords
{
    public static LocalizedText Line(ValueKpi kpi, KpiChart chart)
    {
        if (chart.Limits is null)
        {
            return new($"“{kpi.Name.En}” has too few points for a chart", $"«\u00a0{French(kpi.Name)}\u00a0» a trop peu de points pour une carte de contrôle");
        }

        var (signals, assurance, few) = (Signals(chart), Assurance(kpi, chart), Few(chart));
        return new($"“{kpi.Name.En}”: {signals.En}; {assurance.En}{few.En}", $"«\u00a0{French(kpi.Name)}\u00a0»\u00a0: {French(signals)}\u202f; {French(assurance)}{French(few)}");
    }

    private static LocalizedText Signals(KpiChart chart)
    {
        var parts = Enum.GetValues<KpiSignalMeaning>()
            .Select(meaning => (Meaning: meaning, Count: chart.Signals.Count(signal => signal.Meaning == meaning) + chart.Shifts.Count(shift => shift.Meaning == meaning)))
            .Where(static part => part.Count > 0)
            .Select(static part => Counted(part.Meaning, part.Count))
            .ToArray();
        return parts.Length == 0
            ? new("nothing but chance", "rien que le hasard")
            : new(string.Join(", ", parts.Select(static part => part.En)), string.Join(", ", parts.Select(French)));
    }

    private static LocalizedText Counted(KpiSignalMeaning meaning, int count)
    {
        var (one, un) = meaning switch
        {
            KpiSignalMeaning.Improvement => ("of improvement", "d’amélioration"),
            KpiSignalMeaning.Concern => ("of concern", "de dégradation"),
            KpiSignalMeaning.Change => ("of change", "de changement"),
            _ => throw new UnreachableException(),
        };
        return count == 1 ? new($"1 signal {one}", $"1 signal {un}") : new($"{count} signals {one}", $"{count} signaux {un}");
    }

    private static LocalizedText Assurance(ValueKpi kpi, KpiChart chart)
    {
        var isBand = kpi.Direction == KpiDirection.Band;
        return chart.Assurance switch
        {
            KpiAssurance.Meets => isBand ? new("it stays in its band", "cela reste dans sa bande") : new("it meets its target every time", "la cible est atteinte à chaque fois"),
            KpiAssurance.Misses => isBand ? new("it stays outside its band", "cela reste hors de sa bande") : new("it misses its target every time", "la cible est manquée à chaque fois"),
            KpiAssurance.HitOrMiss => isBand
                ? new("it leaves its band by chance", "cela sort de sa bande par hasard")
                : new("it meets its target at some times and misses it at others, by chance", "la cible est tantôt atteinte, tantôt manquée, par hasard"),
            KpiAssurance.Unknown when KpiTargets.DueOn(kpi, chart.At) is null && !isBand => AssessmentWords.NoTargetDue,
            _ => new("there are too few points to say whether it meets its target", "il y a trop peu de points pour dire si la cible est atteinte"),
        };
    }

    private static LocalizedText Few(KpiChart chart)
    {
        var count = chart.Points.Count(static point => point.IsBaseline);
        return count >= KpiChart.FewestAdvised ? new(string.Empty) : new($", limits from {count} points only", $", limites tirées de {count} points seulement");
    }
}
