namespace Governance.Decisions;

/// <summary>A policy that limits some acts of a kind, by a condition that only an act can answer.</summary>
/// <param name="Rule">The <c>@id</c> of the policy.</param>
/// <param name="Level">The level above which it forbids.</param>
public sealed record ConditionalCeiling(string Rule, AutonomyLevel Level);
