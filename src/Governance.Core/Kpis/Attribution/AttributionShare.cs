namespace Governance.Kpis;

/// <summary>How much of a KPI's effect is owed to a use case; what is left is owed to other causes.</summary>
/// <remarks>The shares over a KPI sum to at most one, so that no benefit counts twice. Equality compares all parts.</remarks>
/// <param name="UseCase">The use case.</param>
/// <param name="Share">The share, above 0 and at most 1.</param>
/// <param name="Low">The lower end of what the share may be, from 0 to <paramref name="Share"/>; <see langword="null"/> when it is taken to be exact.</param>
/// <param name="High">The upper end, from <paramref name="Share"/> to 1; <see langword="null"/> when it is taken to be exact.</param>
public sealed record AttributionShare(UseCaseId UseCase, decimal Share, decimal? Low = null, decimal? High = null);
