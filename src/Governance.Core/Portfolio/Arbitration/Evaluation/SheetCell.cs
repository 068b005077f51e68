namespace Governance.Portfolio;

/// <summary>What is known of a use case by one criterion.</summary>
/// <param name="Worst">The worst position that the score can have.</param>
/// <param name="Best">The best position that the score can have.</param>
/// <param name="Low">What the worst is worth.</param>
/// <param name="High">What the best is worth.</param>
/// <param name="Veto">Whether the score is beyond the bound of a veto.</param>
internal readonly record struct SheetCell(decimal Worst, decimal Best, Fraction Low, Fraction High, VetoStatus Veto);
