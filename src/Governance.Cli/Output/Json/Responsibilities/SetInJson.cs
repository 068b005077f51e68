namespace Governance.Cli.Output.Json;

/// <summary>Where the parts in a decision are set: in the unit itself or one above, for the decision type or a group of it.</summary>
internal sealed record SetInJson(string Unit, string DecisionType);
