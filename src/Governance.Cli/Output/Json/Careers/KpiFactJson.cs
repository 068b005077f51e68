using Governance.Kpis;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>What measurements say of a KPI today.</summary>
internal sealed record KpiFactJson(string Verdict, decimal? Value, decimal? Lower, decimal? Upper, string? HoldsUntil)
{
    public static KpiFactJson Of(KpiFact fact) => new(
        ValueKpiNames.Of(fact.Verdict), fact.Value, fact.Lower, fact.Upper, fact.HoldsUntil is { } until ? LocalDatePattern.Iso.Format(until) : null);
}
