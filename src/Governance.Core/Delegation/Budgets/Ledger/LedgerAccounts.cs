using System.Collections.Concurrent;
using NodaTime;

namespace Governance.Delegation;

/// <summary>The accounts of a ledger.</summary>
internal sealed class LedgerAccounts
{
    private readonly ConcurrentDictionary<BudgetAccount, LedgerAccount> _accounts = new();
    private long _lastRank;

    /// <summary>All of them, in the order in which locks are taken.</summary>
    public LedgerAccount[] InOrder
    {
        get
        {
            var accounts = _accounts.Select(pair => pair.Value).ToArray();
            Sort(accounts);
            return accounts;
        }
    }

    /// <summary>An account; <see langword="null"/> when it was never used.</summary>
    public LedgerAccount? Find(BudgetAccount name) => _accounts.GetValueOrDefault(name);

    /// <summary>An account, made when it was never used; the terms of the one that is there may differ.</summary>
    public LedgerAccount Open(BudgetAccount name, BudgetTerms terms) =>
        _accounts.GetOrAdd(name, (key, made) => new(key, made, Interlocked.Increment(ref _lastRank)), terms);

    /// <summary>Reads the charges of a request; its accounts are made when they were never used.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limits">Receives the limit that holds for each charge.</param>
    /// <param name="refused">The account whose charge makes no sense.</param>
    /// <returns>The reservation, which nothing holds yet; <see langword="null"/> when a charge makes no sense.</returns>
    public Reservation? Prepare(ReservationRequest request, Span<decimal> limits, out BudgetAccount? refused)
    {
        var charges = request.Charges.AsSpan();
        var (accounts, holds) = (new LedgerAccount[charges.Length], new Hold[charges.Length]);
        for (var i = 0; i < charges.Length; i++)
        {
            var (name, budget, amount) = charges[i];
            refused = name;
            var known = Find(name);
            if ((known is null ? BudgetTerms.Read(name, budget) : known.TermsOf(budget)) is not { } terms || terms.Taken(amount) is not { } taken)
            {
                return null;
            }

            limits[i] = terms.Limit;
            if (known is not null)
            {
                (accounts[i], holds[i]) = (known, new(known.Meter, taken, request.ExpiresAt));
            }
        }

        // Only now, so that a request that makes no sense leaves nothing behind.
        for (var i = 0; i < charges.Length; i++)
        {
            var (name, budget, amount) = charges[i];
            refused = name;
            accounts[i] ??= Open(name, BudgetTerms.Read(name, budget)!);
            if (accounts[i].TermsOf(budget)?.Taken(amount) is not { } taken)
            {
                return null;
            }

            holds[i] ??= new(accounts[i].Meter, taken, request.ExpiresAt);
        }

        Sort(accounts);
        refused = FindTwice(accounts);
        return refused is null ? new(accounts, holds, request.Amount, request.Related, request.ExpiresAt) : null;
    }

    /// <summary>Sorts accounts into the order in which locks are taken: they mostly are already.</summary>
    public static void Sort(Span<LedgerAccount> accounts)
    {
        if (accounts.Length > 16)
        {
            accounts.Sort(static (left, right) => left.Rank.CompareTo(right.Rank));
            return;
        }

        for (var i = 1; i < accounts.Length; i++)
        {
            var account = accounts[i];
            var at = i;
            for (; at > 0 && accounts[at - 1].Rank > account.Rank; at--)
            {
                accounts[at] = accounts[at - 1];
            }

            accounts[at] = account;
        }
    }

    private static BudgetAccount? FindTwice(ReadOnlySpan<LedgerAccount> sorted)
    {
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1])
            {
                return sorted[i].Name;
            }
        }

        return null;
    }
}
