using NodaTime;

namespace Governance.Portfolio;

/// <summary>An initiative that a delay moves.</summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="From">The day on which it could start.</param>
/// <param name="To">The later day on which it can start now.</param>
public sealed record MovedInitiative(InitiativeId Initiative, LocalDate From, LocalDate To)
{
    /// <summary>By how many days it moves, above 0.</summary>
    public int Days => Period.DaysBetween(From, To);
}
