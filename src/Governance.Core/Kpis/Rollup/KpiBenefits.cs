using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>Counts the benefit of a KPI and shares it out.</summary>
internal static class KpiBenefits
{
    public static KpiBenefit Of(ValueKpi kpi, KpiAssessment assessment, double gain)
    {
        var actual = assessment.Samples.First(static sample => sample.Role == KpiSampleRole.Actual);
        var (unit, per) = Total(kpi.Unit);
        var volume = actual.Items;
        var interval = Times(Turned(assessment), volume / per);
        var shares = kpi.Attribution?.Shares ?? [];
        var value = gain * volume / per;
        return new()
        {
            Kpi = kpi.Id,
            Unit = unit,
            Span = actual.Span,
            Volume = volume,
            Value = value,
            Interval = interval,
            Verdict = assessment.Verdict,
            Parts = shares.Select(share => new UseCaseBenefit(share.UseCase, (double)share.Share * value, Times(interval, (double)(share.Low ?? share.Share), (double)(share.High ?? share.Share))))
                .ToValueList(),
            Unattributed = (double)(1 - shares.Sum(static share => share.Share)) * value,
        };
    }

    /// <summary>The unit of a total, and by what the KPI's own numbers are divided to be in it.</summary>
    private static (KpiUnit Unit, double Per) Total(KpiUnit unit) => unit.Dimension switch
    {
        UnitDimension.Share => (KpiUnit.CountOf("cases"), unit.Scale),
        UnitDimension.Rate => (unit.Quantity, 1.0),
        _ => (unit, 1.0),
    };

    /// <summary>The interval of the gain: above 0 is better.</summary>
    private static ConfidenceInterval Turned(KpiAssessment assessment) => assessment.Direction == KpiDirection.Down
        ? new(-assessment.Interval.Upper, -assessment.Interval.Lower, assessment.Interval.Confidence)
        : assessment.Interval;

    private static ConfidenceInterval Times(ConfidenceInterval interval, double factor) => Times(interval, factor, factor);

    private static ConfidenceInterval Times(ConfidenceInterval interval, double low, double high) => new(
        Product(interval.Lower, interval.Lower < 0.0 ? high : low), Product(interval.Upper, interval.Upper < 0.0 ? low : high), interval.Confidence);

    /// <summary>Nothing of what may be anything is nothing.</summary>
    private static double Product(double end, double factor) => factor == 0.0 ? 0.0 : end * factor;
}
