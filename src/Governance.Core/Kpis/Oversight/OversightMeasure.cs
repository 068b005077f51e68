using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>A share by which oversight is judged.</summary>
/// <remarks>Equality compares all parts.</remarks>
public sealed record OversightMeasure
{
    /// <summary>How many.</summary>
    public required long Count { get; init; }

    /// <summary>Of how many.</summary>
    public required long Of { get; init; }

    /// <summary>The share; <see langword="null"/> of none.</summary>
    public double? Share => Of == 0 ? null : (double)Count / Of;

    /// <summary>Wilson's interval on which the verdict rests; all of [0, 1] of none.</summary>
    public required ConfidenceInterval Interval { get; init; }

    /// <summary>Proven when it is healthy for certain, worse when it is not for certain, else unproven; <see langword="null"/> when there is no norm for it.</summary>
    public required KpiVerdict? Verdict { get; init; }

    /// <summary>The measure in one line: lower case, without a period.</summary>
    public required LocalizedText Line { get; init; }
}
