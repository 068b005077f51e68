using Governance.Statistics;
using static Governance.Kpis.Quantities;

namespace Governance.Kpis;

/// <summary>Tells in one line how far a whole has come, in both languages.</summary>
internal static class RollupWords
{
    public static LocalizedText Line(ObjectiveId? objective, double attained, ConfidenceInterval interval, EvidenceStrength strength, ValueList<KpiContribution> parts)
    {
        var (whole, tout) = objective is { } id ? ($"`{id}`", $"`{id}`") : ("the portfolio", "le portefeuille");
        if (parts.IsEmpty)
        {
            return new($"{whole} has no KPI that speaks for it", $"{tout} n’a aucun indicateur qui parle pour lui");
        }

        var (share, proven, highest, weakest) = (Figures.Percent(attained), Figures.Percent(interval.Lower), Figures.Percent(interval.Upper), strength.DisplayName);
        var worse = parts.Count(static part => part.Verdict == KpiVerdict.Worse);
        var (alarm, alarme) = worse == 0 ? (string.Empty, string.Empty) : ($", {worse} of {parts.Count} {(parts.Count == 1 ? "KPI" : "KPIs")} worse", worse == 1 ? $", 1 indicateur sur {parts.Count} défavorable" : $", {worse} indicateurs sur {parts.Count} défavorables");
        return new(
            $"{whole} has made {share.En} of its way ({proven.En} proven, {highest.En} at most), on the strength of {weakest.En}{alarm}",
            $"{tout} a fait {French(share)} de son chemin ({French(proven)} prouvés, {French(highest)} au plus), sur la foi de\u00a0: {French(weakest)}{alarme}");
    }
}
