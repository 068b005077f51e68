namespace Governance.Kpis;

/// <summary>Which aggregations go with which units.</summary>
internal static class KpiAggregations
{
    /// <summary>The aggregation of a KPI, also where it leaves it to its unit.</summary>
    public static KpiAggregation Of(ValueKpi kpi) => kpi.Aggregation ?? kpi.Unit.Dimension switch
    {
        UnitDimension.Share or UnitDimension.Rate => KpiAggregation.Ratio,
        UnitDimension.Count => KpiAggregation.Sum,
        _ => KpiAggregation.Mean,
    };

    /// <summary>Why an aggregation makes no sense of numbers of a unit; <see langword="null"/> when it does.</summary>
    public static LocalizedText? Refusal(KpiUnit unit, KpiAggregation aggregation) => (unit.IsRatio, aggregation) switch
    {
        (true, not KpiAggregation.Ratio) => MeasurementWords.RatiosAreNotAveraged,
        (false, KpiAggregation.Ratio) => MeasurementWords.NoRatio,
        (false, KpiAggregation.Sum) when unit.Dimension == UnitDimension.Score => MeasurementWords.ScoresAreNotAdded,
        _ => null,
    };
}
