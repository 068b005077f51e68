using NodaTime;

namespace Governance.Kpis;

/// <summary>Whether people really watch over what agents do: neither waving everything through nor doing the work again.</summary>
/// <remarks>Each measure is judged by itself. Equality compares all parts.</remarks>
public sealed record OversightHealth
{
    /// <summary>All reviews, counted.</summary>
    public required OversightCounts Counts { get; init; }

    /// <summary>How many records were refused, because they were decided before they were shown.</summary>
    public required long Refused { get; init; }

    /// <summary>How many reviews overruled; too few is as bad as too many.</summary>
    public required OversightMeasure OverrideRate { get; init; }

    /// <summary>How many acceptances were faster than one can read, a sign of rubber-stamping.</summary>
    public required OversightMeasure TooFast { get; init; }

    /// <summary>In how many judged reviews escalating, or not, was right.</summary>
    public required OversightMeasure EscalationAccuracy { get; init; }

    /// <summary>How many of the sown errors were caught.</summary>
    public required OversightMeasure CaughtErrors { get; init; }

    /// <summary>The time that one review in ten does not exceed, to within 3 %; <see langword="null"/> when there was none.</summary>
    public Duration? FastReview { get; init; }

    /// <summary>The time that half of the reviews do not exceed, to within 3 %; <see langword="null"/> when there was none.</summary>
    public Duration? MedianReview { get; init; }

    /// <summary>The time that nine reviews in ten do not exceed, to within 3 %; <see langword="null"/> when there was none.</summary>
    public Duration? SlowReview { get; init; }

    /// <summary>The reviewers who differ from the others by more than chance, in the order of their ids.</summary>
    public ValueList<ReviewerFinding> Outliers { get; init; }

    /// <summary>Worse when any measure is, proven when all that have a norm are, else unproven.</summary>
    public required KpiVerdict Verdict { get; init; }

    /// <summary>The health in one line: lower case, without a period.</summary>
    public required LocalizedText Line { get; init; }
}
