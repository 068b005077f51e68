using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>Counts the benefit of a KPI and shares it out.</summary>
internal static class KpiBenefits
{
    public static KpiBenefit Of(ValueKpi kpi, KpiAssessment assessment, double gain, double volume, MeasurementPeriod span)
    {
        var (unit, per) = Total(kpi.Unit);
        var interval = Times(Turned(assessment), volume / per);
        var shares = kpi.Attribution?.Shares ?? [];
        var value = gain * volume / per;
        return new()
        {
            Kpi = kpi.Id,
            Unit = unit,
            Span = span,
            Volume = volume,
            Value = value,
            Interval = interval,
            Verdict = assessment.Verdict,
            Parts = shares.Select(share => new UseCaseBenefit(share.UseCase, (double)share.Share * value, Times(interval, (double)(share.Low ?? share.Share), (double)(share.High ?? share.Share))))
                .ToValueList(),
            Unattributed = (double)(1 - shares.Sum(static share => share.Share)) * value,
        };
    }

    /// <summary>For how much a gain counts in a period: the measurements with the use case in whole periods within it; <see langword="null"/> when there are none.</summary>
    public static (double Volume, MeasurementPeriod Span)? VolumeIn(ValueKpi kpi, KpiEvidence evidence, MeasurementPeriod period)
    {
        var sample = GroupSampling.Of(
            kpi,
            KpiSampleRole.Actual,
            [.. evidence.Periods.Where(one => one.Arm == MeasurementArm.Treated && period.Contains(one.Period) && one.Period.From >= KpiGroups.FirstDay(kpi))]);
        return sample is null ? null : (sample.Told.Items, sample.Told.Span);
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
