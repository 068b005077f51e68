namespace Governance.Core.Tests.Ledgers;

internal enum PlainActState
{
    Open,
    Committed,
    Gone,
}
