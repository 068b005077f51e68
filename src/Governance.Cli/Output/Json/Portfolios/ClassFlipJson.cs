namespace Governance.Cli.Output.Json;

/// <summary>What gives a use case another class.</summary>
internal sealed record ClassFlipJson(string NewClass, WeightChangeJson Change);
