namespace Governance.Cli.Output.Json;

/// <summary>Where the classes begin and end.</summary>
internal sealed record LimitsJson(decimal Prioritise, decimal Stop);
