using Governance.Agents;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>What an agent reached in a KPI.</summary>
internal sealed record AppraisalJson(string Kpi, string At, decimal Value, string By)
{
    public static AppraisalJson Of(Appraisal appraisal) =>
        new(appraisal.Kpi.Value, InstantPattern.ExtendedIso.Format(appraisal.At), appraisal.Value, appraisal.By.Value);
}
