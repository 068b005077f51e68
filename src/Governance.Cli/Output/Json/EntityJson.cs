namespace Governance.Cli.Output.Json;

/// <summary>A Cedar entity by its type and id.</summary>
internal sealed record EntityJson(string Type, string Id);
