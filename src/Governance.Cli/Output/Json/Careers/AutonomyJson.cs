using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>How far an agent may go in one kind of act, and why.</summary>
internal sealed record AutonomyJson(
    string DecisionType, string Purpose, string Unit, string Level, IReadOnlyList<FactorJson> Factors, IReadOnlyList<ConditionalJson> Conditional)
{
    public static AutonomyJson Of(EffectiveAutonomy act) => new(
        act.DecisionType.Value, act.Purpose.Value, act.Unit.Value, act.Level.Name, [.. act.Factors.Select(FactorJson.Of)], [.. act.Conditional.Select(ConditionalJson.Of)]);
}
