namespace Governance.Cli.Careers;

/// <summary>The lines on what earns an agent its next level.</summary>
internal enum PromotionLabel
{
    Trials,
    Proved,
    AskedFor,
    Missing,
    NotCounted,
    Earliest,
}
