namespace Governance.Kpis;

/// <summary>A number that somebody estimates, with what it may be.</summary>
/// <remarks>Equality compares all parts.</remarks>
/// <param name="Value">The estimate, at least 0.</param>
/// <param name="Low">The least that it may be, from 0 to <paramref name="Value"/>; <see langword="null"/> when it is taken to be exact.</param>
/// <param name="High">The most that it may be, at least <paramref name="Value"/>; <see langword="null"/> when it is taken to be exact.</param>
public sealed record Estimate(decimal Value, decimal? Low = null, decimal? High = null);
