namespace Governance.Cli.Output.Json;

/// <summary>An objective, and how much of a use case serves it.</summary>
internal sealed record ObjectiveLinkJson(string Objective, decimal Weight);
