using System.Diagnostics;
using static Governance.Kpis.Quantities;

namespace Governance.Kpis;

/// <summary>Tells how a verdict came about, step by step.</summary>
internal static class WorkingSteps
{
    public static ValueList<KpiStep> Of(AssessmentDraft draft)
    {
        var steps = new List<KpiStep> { new(new("question", "question"), Question(draft)) };
        if (draft.Groups is { } groups)
        {
            foreach (var sample in new[] { groups.Baseline, groups.ControlBaseline, groups.Actual, groups.Control }.OfType<GroupSample>())
            {
                steps.Add(new(AssessmentWords.Role(sample.Told.Role), Sample(draft, sample.Told)));
            }
        }

        if (draft.Estimate is { } estimate)
        {
            steps.Add(new(new("interval", "intervalle"), Interval(draft, estimate.Method)));
            if (draft.Looks > 1 || draft.Together > 1)
            {
                steps.Add(new(new("chance of error", "risque d’erreur"), Error(draft)));
            }

            if (draft.Claim == KpiClaim.NoHarm)
            {
                steps.Add(new(new("equivalence", "équivalence"), Equivalence(draft)));
            }

            if (draft.Claim == KpiClaim.Improvement && KpiAttainment.Of(draft) is { Value: { } attained } attainment && draft.Kpi.Target is { } target)
            {
                steps.Add(new(new("target", "cible"), Target(draft, target, attained, attainment.Interval)));
            }
        }

        if (draft.Claim.IsOfChange)
        {
            steps.Add(new(new("attribution", "attribution"), Attribution(draft)));
        }

        if (KpiAssessor.HoldsUntil(draft) is { } until)
        {
            steps.Add(new(new("holds", "vaut"), new($"until {Day(until)}", $"jusqu’au {Day(until)}")));
        }

        return steps.ToValueList();
    }

    private static LocalizedText Question(AssessmentDraft draft)
    {
        var (kpi, unit) = (draft.Kpi, draft.Kpi.UnitInTexts);
        var (way, sens) = draft.Sign > 0.0 ? ("higher", "plus haut") : ("lower", "plus bas");
        switch (draft.Claim)
        {
            case KpiClaim.Improvement:
                var least = DeclaredDifference(unit, kpi.MinimumEffect ?? 0);
                return kpi.MinimumEffect > 0
                    ? new($"did it become better, {way}, by at least {least.En}?", $"est-ce devenu mieux, {sens}, d’au moins {French(least)}\u202f?")
                    : new($"did it become better, {way}?", $"est-ce devenu mieux, {sens}\u202f?");
            case KpiClaim.NoHarm:
                var tolerance = DeclaredDifference(unit, kpi.Tolerance.GetValueOrDefault());
                return new($"did it become worse by less than {tolerance.En}; better is {way}?", $"est-ce devenu pire de moins de {French(tolerance)}\u202f; mieux est {sens}\u202f?");
            case KpiClaim.Attainment:
                var target = Declared(unit, draft.TargetDue ?? kpi.Target.GetValueOrDefault());
                return new($"is it at {target.En} or {way}?", $"est-ce à {French(target)} ou {sens}\u202f?");
            case KpiClaim.WithinBand:
                var (low, high) = (Declared(unit, kpi.BandLow.GetValueOrDefault()), Declared(unit, kpi.BandHigh.GetValueOrDefault()));
                return new($"does it lie between {low.En} and {high.En}?", $"est-ce entre {French(low)} et {French(high)}\u202f?");
            default:
                throw new UnreachableException();
        }
    }

    private static LocalizedText Sample(AssessmentDraft draft, KpiSample sample)
    {
        var value = Value(draft.Kpi.UnitInTexts, sample.Value, Math.Min(Decimals(draft.Interval) + 1, 6));
        var (days, n, rows) = (Days(sample.Span), Figures.Of(sample.Observations), Figures.Of(sample.Rows, 0));
        var (of, sur) = KpiAggregations.Of(draft.Kpi) switch
        {
            KpiAggregation.Ratio when draft.Kpi.UnitInTexts.Dimension == UnitDimension.Share => ($"of {n.En}", $"sur {French(n)}"),
            KpiAggregation.Mean => ($"the mean of {n.En} values", $"la moyenne de {French(n)} valeurs"),
            KpiAggregation.Ratio => ($"the ratio of sums over {n.En} rows", $"le ratio des sommes sur {French(n)} lignes"),
            _ => ($"the mean of {n.En} periods", $"la moyenne de {French(n)} périodes"),
        };
        var (spread, dispersion) = sample.DesignEffect > 1.0
            ? ($", design effect {Figures.Of(sample.DesignEffect, 2).En}", $", effet de plan {French(Figures.Of(sample.DesignEffect, 2))}")
            : (string.Empty, string.Empty);
        return new(
            $"{value.En}, {of}, {days.En}, periods {sample.Periods}, rows {rows.En}{spread}",
            $"{French(value)}, {sur}, {French(days)}, périodes {sample.Periods}, lignes {French(rows)}{dispersion}");
    }

    private static LocalizedText Interval(AssessmentDraft draft, KpiIntervalMethod method)
    {
        var (decimals, interval) = (Decimals(draft.Interval), draft.Interval);
        var ends = Quantities.Interval(interval.Lower, interval.Upper, interval.Confidence, decimals);
        var name = Name(method, draft);
        var (what, quoi) = draft.Claim.IsOfChange ? ("of the change", "du changement") : ("of the value", "de la valeur");
        var (tests, essais) = draft.IsOneSidedTwice ? ("two one-sided tests, ", "deux tests unilatéraux, ") : (string.Empty, string.Empty);
        return new($"{tests}{name.En}, {what}, {ends.En}", $"{essais}{French(name)}, {quoi}, {French(ends)}");
    }

    private static LocalizedText Name(KpiIntervalMethod method, AssessmentDraft draft) => method switch
    {
        KpiIntervalMethod.Score when draft.Claim.IsOfChange => new("by Newcombe’s score method", "par la méthode de score de Newcombe"),
        KpiIntervalMethod.Score => new("by Wilson’s score method", "par la méthode de score de Wilson"),
        KpiIntervalMethod.Student when draft.Claim.IsOfChange && draft.Kpi.Baseline?.Value is null => new("by Welch’s method", "par la méthode de Welch"),
        KpiIntervalMethod.Student => new("by Student’s method", "par la méthode de Student"),
        KpiIntervalMethod.Bootstrap => new(
            $"by the BCa bootstrap, {Figures.Of(Statistics.Bootstrap.DefaultReplicates, 0).En} resamples, seed {draft.Kpi.Seed}",
            $"par bootstrap BCa, {French(Figures.Of(Statistics.Bootstrap.DefaultReplicates, 0))} rééchantillons, graine {draft.Kpi.Seed}"),
        KpiIntervalMethod.AlwaysValid => new("valid at any number of looks", "valide à tout nombre d’examens"),
        _ => throw new UnreachableException(),
    };

    private static LocalizedText Error(AssessmentDraft draft) => (draft.Looks, draft.Together) switch
    {
        (var looks, 1) => new($"shared by {looks} looks", $"partagé entre {looks} examens"),
        (1, var together) => new($"shared by {together} KPIs judged together (Holm)", $"partagé entre {together} indicateurs jugés ensemble (Holm)"),
        var (looks, together) => new($"shared by {looks} looks and {together} KPIs judged together (Holm)", $"partagé entre {looks} examens et {together} indicateurs jugés ensemble (Holm)"),
    };

    private static LocalizedText Equivalence(AssessmentDraft draft)
    {
        var tolerance = DeclaredDifference(draft.Kpi.UnitInTexts, draft.Kpi.Tolerance.GetValueOrDefault());
        var margin = (double)draft.Kpi.Tolerance.GetValueOrDefault();
        return draft.Interval.LiesAbove(-margin) && draft.Interval.LiesBelow(margin)
            ? new($"shown: it changed by less than {tolerance.En} either way", $"montrée\u00a0: le changement est de moins de {French(tolerance)} dans les deux sens")
            : draft.Verdict == KpiVerdict.Proven
                ? new($"not shown, nor asked for: it may have become better by {tolerance.En} or more", $"ni montrée ni demandée\u00a0: cela peut s’être amélioré de {French(tolerance)} ou plus")
                : new($"not shown: it may have changed by {tolerance.En} or more", $"non montrée\u00a0: le changement peut être de {French(tolerance)} ou plus");
    }

    private static LocalizedText Target(AssessmentDraft draft, decimal target, double attained, Governance.Statistics.ConfidenceInterval interval)
    {
        var (goal, share, low, high) = (Declared(draft.Kpi.UnitInTexts, target), Figures.Percent(attained), Figures.Percent(interval.Lower), Figures.Percent(interval.Upper));
        return new(
            $"{goal.En}, of which {share.En} of the way is made ({low.En} to {high.En})",
            $"{French(goal)}, dont {French(share)} du chemin est fait (de {French(low)} à {French(high)})");
    }

    private static LocalizedText Attribution(AssessmentDraft draft)
    {
        var method = AttributionWords.Name(draft.Method);
        var shares = (draft.Kpi.Attribution?.Shares ?? []).Select(static share =>
        {
            var part = Figures.ExactPercent((double)share.Share);
            var (low, high) = (Figures.ExactPercent((double)(share.Low ?? share.Share)), Figures.ExactPercent((double)(share.High ?? share.Share)));
            return share.Low is null
                ? new LocalizedText($"{part.En} to `{share.UseCase}`", $"{French(part)} à `{share.UseCase}`")
                : new LocalizedText($"{part.En} ({low.En} to {high.En}) to `{share.UseCase}`", $"{French(part)} (de {French(low)} à {French(high)}) à `{share.UseCase}`");
        }).Prepend(method).ToArray();
        return new(string.Join(", ", shares.Select(static part => part.En)), string.Join(", ", shares.Select(French)));
    }
}
