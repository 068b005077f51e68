using NodaTime;

namespace Governance.Delegation;

/// <summary>What a ledger kept of one account, open reservations apart.</summary>
public sealed record AccountSnapshot
{
    /// <summary>The account.</summary>
    public required BudgetAccount Account { get; init; }

    /// <summary>Its budget, as last used.</summary>
    public required Budget Budget { get; init; }

    /// <summary>The latest instant that it has seen.</summary>
    public required Instant Latest { get; init; }

    /// <summary>What is committed: each act of a rolling window, by instant and amount, and a single sum at <see cref="Latest"/> for any other period.</summary>
    public ValueList<CommittedUse> Committed { get; init; }
}
