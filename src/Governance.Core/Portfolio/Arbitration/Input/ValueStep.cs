namespace Governance.Portfolio;

/// <summary>One step of an ordinal scale, such as <c>medium</c>.</summary>
public sealed record ValueStep
{
    /// <summary>The label by which scores name it: not blank, and given once on a scale. Compared ordinally.</summary>
    public required string Label { get; init; }

    /// <summary>The name that people read; <see langword="null"/> when the label says it.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>
    /// What it is worth, in any unit: the first step counts as 0, the last as 1. <see langword="null"/> on all steps of a scale whose steps are
    /// equally far apart; all steps have a value, or none.
    /// </summary>
    public decimal? Value { get; init; }
}
