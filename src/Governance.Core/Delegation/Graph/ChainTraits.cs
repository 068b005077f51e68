namespace Governance.Delegation;

/// <summary>What some link of a chain has, so that a decision need not look for what no link has.</summary>
[Flags]
internal enum ChainTraits
{
    None = 0,
    Resources = 1,
    DataClasses = 2,
    AmountLimit = 4,
    Budgets = 8,
    Condition = 16,
    Calendar = 32,
    Suspensions = 64,
    Defect = 128,
}
