namespace Governance.Statistics;

/// <summary>A stretch of a series that is more than chance.</summary>
/// <param name="Kind">The pattern.</param>
/// <param name="IsHigh">Whether it is above the mean or rises; otherwise it is below or falls.</param>
/// <param name="First">The position of its first point, from 0.</param>
/// <param name="Last">The position of its last point; adjoining and overlapping patterns of one kind and side are one signal.</param>
public readonly record struct ControlSignal(ControlSignalKind Kind, bool IsHigh, int First, int Last);
