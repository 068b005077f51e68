using Governance.Kpis;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>A group of measurements that a verdict rests on.</summary>
internal sealed record KpiSampleJson(string Role, string From, string Until, int Periods, long Rows, double Observations, double Items, double Value, double DesignEffect)
{
    public static KpiSampleJson Of(KpiSample sample) => new(
        ValueKpiNames.Of(sample.Role), LocalDatePattern.Iso.Format(sample.Span.From), LocalDatePattern.Iso.Format(sample.Span.Until), sample.Periods, sample.Rows,
        sample.Observations, sample.Items, sample.Value, sample.DesignEffect);
}
