using System.Diagnostics;
using Governance.Kpis;
using Governance.Statistics;

namespace Governance.Cli.ValueKpis;

/// <summary>What people call the kinds of things about KPIs that have no name of their own, in both languages.</summary>
internal static class KpiKinds
{
    public static LocalizedText Of(KpiFamily family) => family switch
    {
        KpiFamily.BusinessPerformance => new("business performance", "performance métier"),
        KpiFamily.UserSatisfaction => new("user satisfaction", "satisfaction des utilisateurs"),
        KpiFamily.TimeSaved => new("time saved", "temps gagné"),
        KpiFamily.OperationalImpact => new("operational impact", "impact opérationnel"),
        KpiFamily.RegulatoryCompliance => new("regulatory compliance", "conformité réglementaire"),
        KpiFamily.Oversight => new("human oversight", "surveillance humaine"),
        _ => throw new UnreachableException(),
    };

    /// <summary>What is to be proven.</summary>
    public static LocalizedText Of(KpiClaim claim) => claim switch
    {
        KpiClaim.Improvement => new("it became better", "amélioration"),
        KpiClaim.Attainment => new("it is at its target", "cible atteinte"),
        KpiClaim.NoHarm => new("it became no worse: a guardrail", "pas de dégradation\u00a0: un garde-fou"),
        KpiClaim.WithinBand => new("it is inside its band", "valeur dans la bande"),
        _ => throw new UnreachableException(),
    };

    /// <summary>Why somebody should look after KPIs: the heading above them.</summary>
    public static LocalizedText Of(KpiConcern concern) => concern switch
    {
        KpiConcern.Worse => new("Worse", "Défavorables"),
        KpiConcern.HeldBack => new("Successes that a guardrail holds back", "Succès qu’un garde-fou retient"),
        KpiConcern.Stale => new("Stale", "Périmés"),
        KpiConcern.Unproven => new("Not proven", "Non prouvés"),
        KpiConcern.OpenGuardrail => new("Proven, but for a guardrail that is not", "Prouvés, à un garde-fou près qui ne l’est pas"),
        KpiConcern.None => new("Proven", "Prouvés"),
        _ => throw new UnreachableException(),
    };

    public static LocalizedText Of(KpiSignalMeaning meaning) => meaning switch
    {
        KpiSignalMeaning.Improvement => new("improvement", "amélioration"),
        KpiSignalMeaning.Concern => new("concern", "dégradation"),
        KpiSignalMeaning.Change => new("change", "changement"),
        _ => throw new UnreachableException(),
    };

    /// <summary>A pattern that is more than chance.</summary>
    public static LocalizedText Of(ControlSignalKind kind) => kind switch
    {
        ControlSignalKind.BeyondLimit => new("beyond a limit", "hors limite"),
        ControlSignalKind.OneSide => new("seven or more on one side of the mean", "sept ou plus d’un côté de la moyenne"),
        ControlSignalKind.Trend => new("seven or more rising or falling", "sept ou plus en hausse ou en baisse"),
        ControlSignalKind.NearLimit => new("two of three near a limit", "deux sur trois près d’une limite"),
        _ => throw new UnreachableException(),
    };

    /// <summary>What contradicts itself in how effects are attributed.</summary>
    public static LocalizedText Of(AttributionConflictKind kind, string useCases) => kind switch
    {
        AttributionConflictKind.NoShares => new(
            $"{useCases} name it, and no share says what is owed to which", $"{useCases} le nomment, et aucune part ne dit ce qui est dû à chacun"),
        AttributionConflictKind.WithoutShare => new(
            $"named by {useCases}, to which no share of it is owed", $"nommé par {useCases}, à qui aucune part n’est due"),
        AttributionConflictKind.NotNamed => new(
            $"a share of it is owed to {useCases}, which does not name it", $"une part en est due à {useCases}, qui ne le nomme pas"),
        _ => throw new UnreachableException(),
    };
}
