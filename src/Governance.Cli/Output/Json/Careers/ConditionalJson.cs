using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>A policy that may lower one act further.</summary>
internal sealed record ConditionalJson(string Rule, string Level)
{
    public static ConditionalJson Of(ConditionalCeiling ceiling) => new(ceiling.Rule, ceiling.Level.Name);
}
