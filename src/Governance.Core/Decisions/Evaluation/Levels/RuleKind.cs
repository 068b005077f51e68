using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>What rules of one kind have in common: rules are many, kinds few, so that decisions over all rules look at the same few places.</summary>
/// <param name="IsGrant">Whether they grant; else they limit.</param>
/// <param name="Level">The level up to which they grant, or above which they forbid.</param>
/// <param name="Owner">Who answers for them; <see langword="null"/> for whoever does by the responsibility matrix.</param>
/// <param name="IsBounded">Whether they hold for a time or in a unit only.</param>
/// <param name="Comparison">What their conditions compare with a limit of each one's own, where that is all that they do.</param>
internal sealed record RuleKind(bool IsGrant, AutonomyLevel Level, AnsweringParty? Owner, bool IsBounded, FactComparison? Comparison);
