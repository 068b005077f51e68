using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A criterion that vetoes a use case, or may.</summary>
internal sealed record VetoJson(string Criterion, string Status);
