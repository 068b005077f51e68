using Governance.Kpis;
using NodaTime.Text;

namespace Governance.Decisions;

/// <summary>Why nothing is proven of a KPI, in both languages.</summary>
internal static class KpiFactWords
{
    public static LocalizedText NoKpis { get; } = new("it has no KPI that could prove anything", "il n’a aucun indicateur qui puisse prouver quoi que ce soit");

    public static LocalizedText Twice(KpiId kpi) => new($"the KPI `{kpi}` is presented twice", $"l’indicateur `{kpi}` est présenté deux fois");

    public static LocalizedText NotAssessed(KpiId kpi) => new($"no assessment of the KPI `{kpi}` was presented", $"aucune évaluation de l’indicateur `{kpi}` n’a été présentée");

    public static LocalizedText NotMeasured(KpiId kpi) => new($"nothing was measured of the KPI `{kpi}`", $"rien n’a été mesuré de l’indicateur `{kpi}`");

    public static LocalizedText AssessedLater(KpiFact fact) => new(
        $"the KPI `{fact.Kpi}` was assessed later, on {Day(fact.AssessedOn)}", $"l’indicateur `{fact.Kpi}` a été évalué plus tard, le {Day(fact.AssessedOn)}");

    public static LocalizedText Stale(KpiFact fact) => new(
        $"the KPI `{fact.Kpi}` is stale: what was measured held until {Day(fact.HoldsUntil.GetValueOrDefault())}",
        $"l’indicateur `{fact.Kpi}` est périmé\u00a0: ce qui a été mesuré valait jusqu’au {Day(fact.HoldsUntil.GetValueOrDefault())}");

    public static LocalizedText NotProven(KpiFact fact) => fact.Verdict == KpiVerdict.Worse
        ? new($"the KPI `{fact.Kpi}` became worse", $"l’indicateur `{fact.Kpi}` s’est dégradé")
        : new($"the KPI `{fact.Kpi}` is {fact.Verdict.DisplayName.En}", $"l’indicateur `{fact.Kpi}` est {fact.Verdict.DisplayName.Fr}");

    public static LocalizedText All(IReadOnlyList<LocalizedText> problems) =>
        new(string.Join("; ", problems.Select(static problem => problem.En)), string.Join("\u202f; ", problems.Select(static problem => problem.Fr)));

    private static string Day(NodaTime.LocalDate day) => LocalDatePattern.Iso.Format(day);
}
