namespace Governance.Statistics;

/// <summary>A number that sums up a sample, such as a median or a ratio of sums; it depends on the items alone, not on their order.</summary>
/// <param name="sample">The items; the span holds others after the call.</param>
/// <typeparam name="T">The type of the items.</typeparam>
public delegate double SampleStatistic<T>(ReadOnlySpan<T> sample);
