using Governance.Decisions;

namespace Governance.Cli.Reading;

/// <summary>A request and what the answer calls it.</summary>
internal sealed record NamedRequest(string Name, DecisionRequest Request);
