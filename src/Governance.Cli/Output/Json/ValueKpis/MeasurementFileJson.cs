namespace Governance.Cli.Output.Json;

/// <summary>A file of measurements.</summary>
internal sealed record MeasurementFileJson(string File, long Rows, long Refused, long Problems);
