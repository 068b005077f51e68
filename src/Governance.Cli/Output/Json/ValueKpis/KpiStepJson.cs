using Governance.Kpis;

namespace Governance.Cli.Output.Json;

/// <summary>A step of a working.</summary>
internal sealed record KpiStepJson(TextJson? Label, TextJson? Text)
{
    public static KpiStepJson Of(KpiStep step) => new(TextJson.Of(step.Label), TextJson.Of(step.Text));
}
