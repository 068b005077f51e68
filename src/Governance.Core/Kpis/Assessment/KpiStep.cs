namespace Governance.Kpis;

/// <summary>A step of the working of an assessment, for people.</summary>
/// <param name="Label">What it is about, in a word or two.</param>
/// <param name="Text">What was found.</param>
public sealed record KpiStep(LocalizedText Label, LocalizedText Text);
