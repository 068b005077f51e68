using NodaTime;

namespace Governance.Delegation;

/// <summary>One account of a ledger. How its use adds up is settled by its first use; the limit is that of the budget of each call.</summary>
internal sealed class LedgerAccount(BudgetAccount name, BudgetTerms terms, long rank)
{
    private BudgetTerms _terms = terms;

    /// <summary>Guards the meter.</summary>
    public Lock Gate { get; } = new();

    /// <summary>The account.</summary>
    public BudgetAccount Name => name;

    /// <summary>Its place in the order in which locks are taken.</summary>
    public long Rank => rank;

    /// <summary>What is used of it.</summary>
    public Meter Meter { get; } = terms.NewMeter();

    /// <summary>The terms that were read last.</summary>
    public BudgetTerms Terms => Volatile.Read(ref _terms);

    /// <summary>The terms of a budget of this account; <see langword="null"/> when it makes no sense, or does not add up as before, so that the use is not known.</summary>
    public BudgetTerms? TermsOf(Budget budget)
    {
        // A model hands the same budget in for as long as it lives, so it is read once.
        var known = Terms;
        if (ReferenceEquals(known.Budget, budget))
        {
            return known;
        }

        if (BudgetTerms.Read(name, budget) is not { } read || !known.AddsUpAs(read))
        {
            return null;
        }

        Volatile.Write(ref _terms, read);
        return read;
    }

    /// <summary>What is used of it at an instant, which changes nothing.</summary>
    public decimal UsedAt(Instant at)
    {
        lock (Gate)
        {
            return Meter.UsedAt(at);
        }
    }

    /// <summary>Lets time pass.</summary>
    /// <returns>How many reservations expired.</returns>
    public int Expire(Instant at)
    {
        lock (Gate)
        {
            return Meter.Advance(at);
        }
    }
}
