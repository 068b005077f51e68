namespace Governance.Kpis;

/// <summary>Makes measurements of counted reviews.</summary>
internal static class OversightMeasurements
{
    private const string Source = "oversight-log";

    /// <summary>The measurement of a period; <see langword="null"/> when there is nothing to measure.</summary>
    public static Measurement? Of(KpiId kpi, MeasurementPeriod period, OversightCounts counts, OversightQuantity quantity)
    {
        if (quantity == OversightQuantity.ReviewTime)
        {
            var minutes = counts.Minutes.ToSample();
            return minutes.Count == 0 ? null : new()
            {
                Kpi = kpi,
                Period = period,
                Value = minutes.Mean,
                Count = minutes.Count == 1 ? null : (int)Math.Min(minutes.Count, int.MaxValue),
                StandardDeviation = minutes.Count == 1 ? null : minutes.StandardDeviation,
                Unit = KpiUnit.InTime(TimeUnit.Minute),
                Source = Source,
            };
        }

        var (count, of) = quantity switch
        {
            OversightQuantity.OverrideRate => (counts.Overrides, counts.Reviews),
            OversightQuantity.TooFastRate => (counts.TooFast, counts.Acceptances),
            OversightQuantity.EscalationAccuracy => (counts.RightlyJudged, counts.Judged),
            _ => (counts.Caught, counts.Seeded),
        };
        return of == 0 ? null : new() { Kpi = kpi, Period = period, Numerator = count, Denominator = of, Source = Source };
    }
}
