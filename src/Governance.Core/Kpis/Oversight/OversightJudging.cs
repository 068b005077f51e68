using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>Judges counted reviews by the norms.</summary>
internal static class OversightJudging
{
    public static OversightHealth Judge(
        OversightNorms norms, OversightCounts counts, IReadOnlyDictionary<PersonId, OversightCounts> reviewers, LatencyHistogram latencies, long refused)
    {
        var miss = 1.0 - (double)(norms.Confidence ?? 0.95m);
        var overrides = Within(counts.Overrides, counts.Reviews, norms.OverrideRateLow, norms.OverrideRateHigh, miss, OversightWords.Overrides);
        var fast = Within(counts.TooFast, counts.Acceptances, null, norms.MostTooFast, miss, OversightWords.TooFast);
        var escalations = Within(counts.RightlyJudged, counts.Judged, norms.LeastEscalationAccuracy, null, miss, OversightWords.Escalations);
        var caught = Within(counts.Caught, counts.Seeded, norms.LeastCaught, null, miss, OversightWords.Caught);
        var verdicts = new[] { overrides, fast, escalations, caught }.Select(static measure => measure.Verdict).OfType<KpiVerdict>().ToArray();
        var outliers = ReviewerComparison.Find(reviewers, counts, miss);
        var verdict = verdicts.Contains(KpiVerdict.Worse) ? KpiVerdict.Worse
            : verdicts.Length > 0 && Array.TrueForAll(verdicts, static one => one == KpiVerdict.Proven) ? KpiVerdict.Proven
            : KpiVerdict.Unproven;
        return new()
        {
            Counts = counts,
            Refused = refused,
            OverrideRate = overrides,
            TooFast = fast,
            EscalationAccuracy = escalations,
            CaughtErrors = caught,
            FastReview = latencies.Quantile(0.1),
            MedianReview = latencies.Quantile(0.5),
            SlowReview = latencies.Quantile(0.9),
            Outliers = outliers,
            Verdict = verdict,
            Line = OversightWords.Health(verdict, [overrides, fast, escalations, caught], outliers.Count),
        };
    }

    /// <summary>A share that is to lie within norms. Both ends are tested one-sidedly, each at the whole chance of error, as for a band; the contrary by the two-sided interval.</summary>
    private static OversightMeasure Within(long count, long of, decimal? low, decimal? high, double miss, OversightNoun noun)
    {
        var share = new ShareEstimate(count, of, 1.0, 0.0);
        var (tested, usual) = (share.Interval(1.0 - (2.0 * miss)), share.Interval(1.0 - miss));
        var (least, most) = ((double)(low ?? 0), (double)(high ?? 1));
        KpiVerdict? verdict = (low ?? high) is null ? null
            : of > 0 && tested.Lower >= least && tested.Upper <= most ? KpiVerdict.Proven
            : usual.LiesBelow(least) || usual.LiesAbove(most) ? KpiVerdict.Worse
            : KpiVerdict.Unproven;
        var measure = new OversightMeasure { Count = count, Of = of, Interval = tested, Verdict = verdict, Line = new(string.Empty) };
        return measure with { Line = OversightWords.Line(measure, noun, low, high) };
    }
}
