using Governance.Cli.ValueKpis;
using Governance.Kpis;

namespace Governance.Cli.Output.Json;

/// <summary>How many KPIs have each verdict.</summary>
internal sealed record KpiTotalsJson(int Proven, int Unproven, int Worse, int Stale)
{
    public static KpiTotalsJson Of(IReadOnlyList<KpiRow> rows)
    {
        return new(Count(KpiVerdict.Proven), Count(KpiVerdict.Unproven), Count(KpiVerdict.Worse), Count(KpiVerdict.Stale));

        int Count(KpiVerdict verdict) => rows.Count(row => row.Assessment.Verdict == verdict);
    }
}
