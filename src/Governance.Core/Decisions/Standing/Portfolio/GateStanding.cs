using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>A use case before the gate that leads on.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Criteria">Its criteria.</param>
public sealed record GateStanding(StageGate Gate, ValueList<CriterionStanding> Criteria);
