using Governance.Cedar;

namespace Governance.Benchmarks.CedarComparison;

/// <summary>A request with the right decision.</summary>
internal readonly record struct CedarCase(CedarRequest Request, CedarDecision Expected);
