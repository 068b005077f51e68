namespace Governance.Kpis;

/// <summary>What contradicts itself in the declaration of a KPI, whatever else the model says.</summary>
internal static class KpiDeclaration
{
    /// <summary>The problems, in the order of the properties.</summary>
    public static IEnumerable<KpiProblem> Problems(ValueKpi kpi)
    {
        if (kpi.Aggregation is { } aggregation && KpiAggregations.Refusal(kpi.Unit, aggregation) is { } refusal)
        {
            yield return new("aggregation", DiagnosticIds.ImpossibleAggregation, refusal);
        }

        if (kpi.Direction == KpiDirection.Band && !(kpi is { Target: null, BandLow: { } low, BandHigh: { } high } && low < high))
        {
            yield return new(string.Empty, DiagnosticIds.Contradiction, KpiWords.BandNeedsBounds);
        }
        else if (kpi.Direction != KpiDirection.Band && (kpi.BandLow ?? kpi.BandHigh) is not null)
        {
            yield return new(string.Empty, DiagnosticIds.Contradiction, KpiWords.BoundsNeedBand);
        }
    }
}
