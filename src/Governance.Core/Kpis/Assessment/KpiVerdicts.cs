using System.Diagnostics;

namespace Governance.Kpis;

/// <summary>The names of the verdicts.</summary>
public static class KpiVerdicts
{
    extension(KpiVerdict verdict)
    {
        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => verdict switch
        {
            KpiVerdict.Unproven => new("unproven", "non prouvé"),
            KpiVerdict.Proven => new("proven", "prouvé"),
            KpiVerdict.Worse => new("worse", "défavorable"),
            KpiVerdict.Stale => new("stale", "périmé"),
            _ => throw new UnreachableException(),
        };
    }
}
