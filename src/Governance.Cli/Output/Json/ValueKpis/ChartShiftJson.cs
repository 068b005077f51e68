namespace Governance.Cli.Output.Json;

/// <summary>A lasting shift, and the period in which it was found.</summary>
internal sealed record ChartShiftJson(string Meaning, bool High, string Period);
