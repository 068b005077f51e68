using Governance.Decisions;

namespace Governance.Cli.Output;

/// <summary>A decision and the name of the request that it answers.</summary>
internal sealed record NamedDecision(string Name, Decision Decision);
