namespace Governance.Portfolio;

/// <summary>Which use cases should be chosen, when there is not enough of something for all of them? Part of <c>portfolio.json</c>.</summary>
/// <remarks><see cref="CapacityChooser.Choose"/> answers it. The order of its lists means nothing.</remarks>
public sealed record ChoiceQuestion
{
    /// <summary>The greatest number that an amount, a need or a value can be.</summary>
    public const decimal MaxNumber = 1_000_000_000_000_000m;

    /// <summary>The greatest number of decimals that an amount, a need or a value can have.</summary>
    public const int MaxDecimals = 6;

    /// <summary>What is scarce; none when only prerequisites and exclusions limit the choice.</summary>
    public ValueList<Capacity> Capacities { get; init; }

    /// <summary>The use cases that may be chosen.</summary>
    public required ValueList<ChoiceCandidate> Candidates { get; init; }

    /// <summary>Which candidates can only be chosen together with others.</summary>
    public ValueList<UseCasePrerequisite> Prerequisites { get; init; }

    /// <summary>Which candidates exclude one another.</summary>
    public ValueList<UseCaseExclusion> Exclusions { get; init; }

    /// <summary>The candidates that are chosen whatever they are worth: what law or an earlier commitment demands.</summary>
    public ValueList<UseCaseId> MustHaves { get; init; }

    /// <summary>Whether a number can be an amount, a need or a value: in range, and with no more decimals than are counted.</summary>
    /// <param name="number">The number.</param>
    public static bool CanCount(decimal number) => number is >= 0 and <= MaxNumber && decimal.Round(number, MaxDecimals) == number;
}
