namespace Governance.Cli.Output.Json;

/// <summary>A point of a control chart, and whether the limits were computed from it.</summary>
internal sealed record ChartPointJson(string Period, double Value, bool Baseline);
