namespace Governance.Cli.Output.Json;

/// <summary>How many use cases are at a stage.</summary>
internal sealed record StageCountJson(string Stage, int Count);
