namespace Governance.Cli.Output.Json;

/// <summary>The time that a proof of concept has.</summary>
internal sealed record TimeBoxJson(string From, string Until);
