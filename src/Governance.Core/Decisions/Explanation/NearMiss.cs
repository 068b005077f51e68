namespace Governance.Decisions;

/// <summary>A policy that would grant more than anything does, if what it misses were otherwise.</summary>
/// <param name="Rule">The policy.</param>
/// <param name="Level">The level that it would grant; ceilings would hold all the same.</param>
/// <param name="Misses">What keeps it from applying, at least one thing, in the order of its text: the clause, and the values that it met.</param>
public sealed record NearMiss(string Rule, AutonomyLevel Level, ValueList<LocalizedText> Misses);
