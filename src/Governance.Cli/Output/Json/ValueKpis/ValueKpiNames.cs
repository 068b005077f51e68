using System.Diagnostics;
using Governance.Cli.ValueKpis;
using Governance.Kpis;
using Governance.Statistics;

namespace Governance.Cli.Output.Json;

/// <summary>The names that JSON has for what is said of KPIs: those of <c>kpis.json</c> where it has them. They are written out: renaming a member must not change what scripts read.</summary>
internal static class ValueKpiNames
{
    public static string Of(KpiVerdict verdict) => verdict switch
    {
        KpiVerdict.Unproven => "unproven",
        KpiVerdict.Proven => "proven",
        KpiVerdict.Worse => "worse",
        KpiVerdict.Stale => "stale",
        _ => throw new UnreachableException(),
    };

    public static string Of(KpiFamily family) => family switch
    {
        KpiFamily.BusinessPerformance => "businessPerformance",
        KpiFamily.UserSatisfaction => "userSatisfaction",
        KpiFamily.TimeSaved => "timeSaved",
        KpiFamily.OperationalImpact => "operationalImpact",
        KpiFamily.RegulatoryCompliance => "regulatoryCompliance",
        KpiFamily.Oversight => "oversight",
        _ => throw new UnreachableException(),
    };

    public static string Of(KpiClaim claim) => claim switch
    {
        KpiClaim.Improvement => "improvement",
        KpiClaim.Attainment => "attainment",
        KpiClaim.NoHarm => "noHarm",
        KpiClaim.WithinBand => "withinBand",
        _ => throw new UnreachableException(),
    };

    public static string Of(KpiIntervalMethod method) => method switch
    {
        KpiIntervalMethod.Score => "score",
        KpiIntervalMethod.Student => "student",
        KpiIntervalMethod.Bootstrap => "bootstrap",
        KpiIntervalMethod.AlwaysValid => "alwaysValid",
        _ => throw new UnreachableException(),
    };

    public static string Of(AttributionMethod method) => method switch
    {
        AttributionMethod.BeforeAfter => "beforeAfter",
        AttributionMethod.ControlGroup => "controlGroup",
        AttributionMethod.DifferenceInDifferences => "differenceInDifferences",
        AttributionMethod.RandomizedTrial => "randomizedTrial",
        _ => throw new UnreachableException(),
    };

    public static string Of(EvidenceStrength strength) => strength switch
    {
        EvidenceStrength.None => "none",
        EvidenceStrength.Stale => "stale",
        EvidenceStrength.Inconclusive => "inconclusive",
        EvidenceStrength.Level => "level",
        EvidenceStrength.BeforeAfter => "beforeAfter",
        EvidenceStrength.Controlled => "controlled",
        EvidenceStrength.Randomized => "randomized",
        _ => throw new UnreachableException(),
    };

    public static string Of(KpiSampleRole role) => role switch
    {
        KpiSampleRole.Actual => "actual",
        KpiSampleRole.Baseline => "baseline",
        KpiSampleRole.Control => "control",
        KpiSampleRole.ControlBaseline => "controlBaseline",
        _ => throw new UnreachableException(),
    };

    public static string Of(CostKind kind) => kind switch
    {
        CostKind.Build => "build",
        CostKind.Run => "run",
        CostKind.Compliance => "compliance",
        CostKind.Reviews => "reviews",
        CostKind.Samples => "samples",
        CostKind.Overrides => "overrides",
        CostKind.Escalations => "escalations",
        CostKind.Incidents => "incidents",
        _ => throw new UnreachableException(),
    };

    public static string Of(AttributionConflictKind kind) => kind switch
    {
        AttributionConflictKind.NoShares => "noShares",
        AttributionConflictKind.WithoutShare => "withoutShare",
        AttributionConflictKind.NotNamed => "notNamed",
        _ => throw new UnreachableException(),
    };

    public static string Of(ControlSignalKind kind) => kind switch
    {
        ControlSignalKind.BeyondLimit => "beyondLimit",
        ControlSignalKind.OneSide => "oneSide",
        ControlSignalKind.Trend => "trend",
        ControlSignalKind.NearLimit => "nearLimit",
        _ => throw new UnreachableException(),
    };

    public static string Of(KpiSignalMeaning meaning) => meaning switch
    {
        KpiSignalMeaning.Improvement => "improvement",
        KpiSignalMeaning.Concern => "concern",
        KpiSignalMeaning.Change => "change",
        _ => throw new UnreachableException(),
    };

    public static string Of(KpiAssurance assurance) => assurance switch
    {
        KpiAssurance.Unknown => "unknown",
        KpiAssurance.Meets => "meets",
        KpiAssurance.HitOrMiss => "hitOrMiss",
        KpiAssurance.Misses => "misses",
        _ => throw new UnreachableException(),
    };
}
