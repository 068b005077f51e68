namespace Governance.Cli.Output.Json;

/// <summary>A stretch of a control chart that is more than chance.</summary>
internal sealed record ChartSignalJson(string Kind, string Meaning, bool High, string From, string Until);
