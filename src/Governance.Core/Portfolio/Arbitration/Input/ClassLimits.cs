namespace Governance.Portfolio;

/// <summary>Where the classes begin and end, in normalised value from 0 to 1.</summary>
/// <param name="Prioritise">A use case whose value is at least this is prioritised; at most 1, and at least <paramref name="Stop"/>.</param>
/// <param name="Stop">A use case whose value is below this is stopped; at least 0.</param>
public sealed record ClassLimits(decimal Prioritise, decimal Stop);
