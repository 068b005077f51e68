using Governance.Cedar;
using Governance.Decisions;

namespace Governance.Benchmarks.Workloads;

/// <summary>One question in the form that each engine takes, and the right answer.</summary>
internal sealed record Question(string Agent, string DecisionType, decimal Amount, DecisionRequest Request, CedarRequest Cedar, bool Expected);
