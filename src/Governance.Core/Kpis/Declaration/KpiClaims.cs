namespace Governance.Kpis;

/// <summary>The claim of each KPI.</summary>
internal static class KpiClaims
{
    /// <summary>The claim, also where the KPI does not say it: the band, else the improvement on a baseline, else the target.</summary>
    public static KpiClaim Of(ValueKpi kpi) => kpi.Claim ?? kpi switch
    {
        { Direction: KpiDirection.Band } => KpiClaim.WithinBand,
        { Baseline: null, Attribution: null, Target: not null } => KpiClaim.Attainment,
        _ => KpiClaim.Improvement,
    };

    extension(KpiClaim claim)
    {
        /// <summary>Whether it is about a change, and not about the level that was reached.</summary>
        public bool IsOfChange => claim is KpiClaim.Improvement or KpiClaim.NoHarm;

        /// <summary>Whether it claims a success, of which looking at many finds some by chance; a guardrail and a band claim that nothing went wrong.</summary>
        public bool IsOfSuccess => claim is KpiClaim.Improvement or KpiClaim.Attainment;
    }
}
