using Governance.Delegation;

namespace Governance.Core.Tests.Ledgers;

/// <summary>One call of a ledger, and what it answers.</summary>
internal sealed record LedgerCommand(string Text, Func<IBudgetLedger, string> Run)
{
    public override string ToString() => Text;
}
