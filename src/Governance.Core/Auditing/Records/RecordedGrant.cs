using Governance.Decisions;

namespace Governance.Auditing;

/// <summary>What is remembered of a <see cref="Grant"/>: its rule tells the rest.</summary>
public sealed record RecordedGrant
{
    /// <summary>What kind of rule it was.</summary>
    public required GrantKind Kind { get; init; }

    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The level up to which it granted.</summary>
    public required AutonomyLevel Level { get; init; }

    /// <summary>Whether it counted.</summary>
    public required bool Counts { get; init; }

    internal static RecordedGrant Of(Grant grant) => new() { Kind = grant.Kind, Rule = grant.Rule, Level = grant.Level, Counts = grant.Counts };
}
