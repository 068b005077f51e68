
namespace Governance.Cli.Output.Json;

/// <summary>An agent that serves a use case.</summary>
internal sealed record ServingAgentJson(string Agent, TextJson? Name, string Status);
