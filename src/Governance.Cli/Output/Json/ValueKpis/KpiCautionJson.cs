using Governance.Kpis;

namespace Governance.Cli.Output.Json;

/// <summary>What is to be borne in mind with a verdict.</summary>
internal sealed record KpiCautionJson(string Kind, TextJson? Message)
{
    public static KpiCautionJson Of(KpiCaution caution) => new(CautionNames.Of(caution.Kind), TextJson.Of(caution.Text));
}
