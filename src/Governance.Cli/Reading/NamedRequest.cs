using Governance.Decisions;

namespace Governance.Cli.Reading;

/// <summary>A request, and what is presented with it.</summary>
/// <param name="Name">What the answer calls it.</param>
/// <param name="Request">The request.</param>
/// <param name="Evidence">The evidence.</param>
internal sealed record NamedRequest(string Name, DecisionRequest Request, DecisionEvidence Evidence);
