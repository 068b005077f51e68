namespace Governance.Cli.Output.Json;

/// <summary>The level that no act of a decision type goes above.</summary>
internal sealed record LevelJson(string DecisionType, string Level);
