namespace Governance.Core.Tests.Budgets;

internal enum PlainActState
{
    Open,
    Committed,
    Gone,
}
