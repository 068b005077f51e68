namespace Governance.Kpis;

/// <summary>A line of costs.</summary>
/// <param name="Kind">What for.</param>
/// <param name="Amount">How much, in the currency of the statement, at least 0.</param>
public sealed record CostLine(CostKind Kind, AmountRange Amount);
