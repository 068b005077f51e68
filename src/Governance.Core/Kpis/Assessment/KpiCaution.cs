namespace Governance.Kpis;

/// <summary>Why a verdict is no better, or what is to be borne in mind with it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">In words.</param>
public sealed record KpiCaution(KpiCautionKind Kind, LocalizedText Text);
