namespace Governance.Delegation;

/// <summary>
/// Holds the locks of all that a reservation touches: of the accounts by rank, whatever their order in the request, and of the related acts last.
/// As everybody takes them in this order, nobody waits in a circle.
/// </summary>
internal readonly ref struct HeldLocks : IDisposable
{
    private readonly ReadOnlySpan<LedgerAccount> _accounts;
    private readonly RelatedGroup? _group;

    /// <summary>Takes the locks.</summary>
    public HeldLocks(ReadOnlySpan<LedgerAccount> accounts, RelatedGroup? group)
    {
        _accounts = accounts;
        _group = group;
        foreach (var account in accounts)
        {
            account.Gate.Enter();
        }

        group?.Gate.Enter();
    }

    /// <summary>Gives the locks back.</summary>
    public void Dispose()
    {
        _group?.Gate.Exit();
        for (var i = _accounts.Length - 1; i >= 0; i--)
        {
            _accounts[i].Gate.Exit();
        }
    }
}
