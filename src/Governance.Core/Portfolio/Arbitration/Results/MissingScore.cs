namespace Governance.Portfolio;

/// <summary>A score that is not known, or not exactly, and that makes a difference.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Spread">How much of the value of the use case hangs on it, from 0 to 1: 0 where only a veto does.</param>
/// <param name="Veto">Whether a veto hangs on it: <see cref="VetoStatus.Possible"/> when it does.</param>
/// <param name="CouldSettle">Whether it could, by itself, give the use case a class other than <see cref="ArbitrationClass.NotEnoughEvidence"/>; <see langword="false"/> when it has one.</param>
public sealed record MissingScore(CriterionId Criterion, Fraction Spread, VetoStatus Veto, bool CouldSettle);
