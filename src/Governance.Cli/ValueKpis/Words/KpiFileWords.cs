namespace Governance.Cli.ValueKpis;

/// <summary>What <c>governance kpis</c> says of one KPI, besides its working, in both languages.</summary>
internal static class KpiFileWords
{
    public static LocalizedText Owner { get; } = new("Owner", "Responsable");

    public static LocalizedText Family { get; } = new("Family", "Famille");

    public static LocalizedText Claim { get; } = new("To be proven", "À prouver");

    public static LocalizedText UseCases { get; } = new("Use cases", "Cas d’usage");

    public static LocalizedText Objectives { get; } = new("Objectives", "Objectifs");

    public static LocalizedText GuardedBy { get; } = new("Guarded by", "Garde-fous");

    public static LocalizedText Guards { get; } = new("Guards", "Protège");

    public static LocalizedText CountedIn { get; } = new("Counted in", "Compté dans");

    public static LocalizedText Evidence { get; } = new("Evidence", "Preuve");

    public static LocalizedText Chart { get; } = new("Control chart", "Carte de contrôle");

    /// <summary>That the KPI is held back by guardrails and by nothing else.</summary>
    public static LocalizedText HeldBack { get; } = new("without its guardrails it would be proven", "sans ses garde-fous il serait prouvé");

    public static LocalizedText NotMeasured { get; } = new("nothing was measured yet", "rien n’a encore été mesuré");
}
