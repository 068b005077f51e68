using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A criterion of a gate.</summary>
internal sealed record GateCriterionJson(string Criterion, TextJson? Name, string Test, bool Optional, string? Condition);
