using NodaTime;

namespace Governance.Delegation;

/// <summary>Keeps what is used of budgets: reserve before the act, commit or release after it.</summary>
/// <remarks>
/// Whatever the concurrency: no sum of committed and reserved use ever exceeds a budget in its period, and a reservation holds on all accounts or on none.
/// Time comes with each call and never runs backwards within an account: an earlier instant counts as the latest one seen.
/// </remarks>
public interface IBudgetLedger : IBudgetUsage
{
    /// <summary>Reserves on all accounts, or on none.</summary>
    /// <param name="request">What is asked for.</param>
    ReservationResult Reserve(ReservationRequest request);

    /// <summary>Makes a reservation final: the act was done.</summary>
    /// <param name="id">The reservation.</param>
    /// <param name="at">The instant.</param>
    /// <param name="actual">The amount that the act came to, at most the reserved one; <see langword="null"/> for the reserved one.</param>
    SettlementOutcome Commit(ReservationId id, Instant at, Money? actual = null);

    /// <summary>Gives a reservation back: the act was not done.</summary>
    /// <param name="id">The reservation.</param>
    /// <param name="at">The instant.</param>
    SettlementOutcome Release(ReservationId id, Instant at);

    /// <summary>Gives back every reservation that has expired. Calling it is not needed for correctness, since an expired reservation counts nowhere.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>How many were given back.</returns>
    int Expire(Instant at);
}
