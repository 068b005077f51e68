namespace Governance.Delegation;

/// <summary>What came of asking for a reservation.</summary>
/// <param name="Id">The reservation; <see langword="null"/> when it was refused.</param>
/// <param name="Refusal">Why it was refused.</param>
/// <param name="Account">The account that refused; <see langword="null"/> when none did.</param>
public readonly record struct ReservationResult(ReservationId? Id, ReservationRefusal Refusal, BudgetAccount? Account)
{
    /// <summary>Whether all accounts hold the reservation.</summary>
    public bool Success => Id is not null;
}
