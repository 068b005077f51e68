using Governance.Decisions;

namespace Governance.Auditing;

/// <summary>What is remembered of a <see cref="Ceiling"/>: its rule tells the rest.</summary>
public sealed record RecordedCeiling
{
    /// <summary>What kind of rule it was.</summary>
    public required CeilingKind Kind { get; init; }

    /// <summary>The id of the policy, or the name of the built-in rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The level above which it forbade.</summary>
    public required AutonomyLevel Level { get; init; }

    /// <summary>Whether it held the decision down.</summary>
    public required bool IsBinding { get; init; }

    internal static RecordedCeiling Of(Ceiling ceiling) => new() { Kind = ceiling.Kind, Rule = ceiling.Rule, Level = ceiling.Level, IsBinding = ceiling.IsBinding };
}
