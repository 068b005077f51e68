using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>One thing that bears on how far an agent may act.</summary>
internal sealed record FactorJson(string Kind, string Level, bool Binding, TextJson? Because, TextJson? ToRise)
{
    public static FactorJson Of(AutonomyFactor factor) =>
        new(CareerNames.Of(factor.Kind), factor.Level.Name, factor.IsBinding, TextJson.Of(factor.Because), TextJson.Of(factor.ToRise));
}
