using NodaTime;

namespace Governance.Organization;

/// <summary>A kind of decision that the organisation takes, whoever takes it; Cedar policies know it as <c>Action::"id"</c>.</summary>
/// <remarks>Decision types form trees: a right for a group holds for every decision type below it.</remarks>
public sealed record DecisionType
{
    /// <summary>The id.</summary>
    public required DecisionTypeId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The group above; <see langword="null"/> when there is none.</summary>
    public DecisionTypeId? Group { get; init; }

    /// <summary>How grave the effect can be; <see cref="DecisionImpact.High"/> unless said.</summary>
    public DecisionImpact Impact { get; init; } = DecisionImpact.High;

    /// <summary>Whether the effect can be undone; <see langword="false"/> unless said.</summary>
    public bool Reversible { get; init; }

    /// <summary>
    /// Acts of this type, or of the types below it, for one purpose and one counterparty within this time count as one act when amounts are compared
    /// with limits, so that no split gets round them; <see langword="null"/> to count each act by itself. A type takes it from its group unless it has its own.
    /// </summary>
    public Duration? SplittingWindow { get; init; }
}
