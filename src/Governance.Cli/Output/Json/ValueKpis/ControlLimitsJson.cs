namespace Governance.Cli.Output.Json;

/// <summary>The limits of chance.</summary>
internal sealed record ControlLimitsJson(double Mean, double Lower, double Upper);
