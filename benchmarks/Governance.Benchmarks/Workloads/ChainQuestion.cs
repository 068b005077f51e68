using Governance.Decisions;

namespace Governance.Benchmarks.Workloads;

/// <summary>A question, what is known of the budgets, and the chain that must carry the answer.</summary>
internal sealed record ChainQuestion(DecisionRequest Request, DecisionEvidence Evidence, ValueList<DelegationId> Chain);
