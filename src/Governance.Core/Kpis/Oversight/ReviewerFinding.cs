namespace Governance.Kpis;

/// <summary>A reviewer who differs from the others by more than chance: a reason to ask, not a judgement.</summary>
/// <remarks>Equality compares all parts.</remarks>
public sealed record ReviewerFinding
{
    /// <summary>The reviewer.</summary>
    public required PersonId Reviewer { get; init; }

    /// <summary>In what.</summary>
    public required ReviewerTrait Trait { get; init; }

    /// <summary>Whether it happens more often than with the others; otherwise less often.</summary>
    public required bool IsHigh { get; init; }

    /// <summary>How often it happened with this reviewer, from 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>How often it happened with all others, from 0 to 1.</summary>
    public required double Others { get; init; }

    /// <summary>The p-value of Fisher's exact test, adjusted by Holm for all reviewers.</summary>
    public required double PValue { get; init; }

    /// <summary>The finding in one line: lower case, without a period.</summary>
    public required LocalizedText Line { get; init; }
}
