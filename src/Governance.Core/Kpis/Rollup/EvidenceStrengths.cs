using System.Diagnostics;

namespace Governance.Kpis;

/// <summary>How strong the evidence of an assessment is, and the names of the strengths.</summary>
public static class EvidenceStrengths
{
    extension(EvidenceStrength strength)
    {
        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => strength switch
        {
            EvidenceStrength.None => new("no evidence", "aucune preuve"),
            EvidenceStrength.Stale => new("stale evidence", "preuve périmée"),
            EvidenceStrength.Inconclusive => new("inconclusive evidence", "preuve non concluante"),
            EvidenceStrength.Level => new("a level without a cause", "un niveau sans cause"),
            EvidenceStrength.BeforeAfter => new("before and after", "avant et après"),
            EvidenceStrength.Controlled => new("a control group", "un groupe témoin"),
            EvidenceStrength.Randomized => new("a randomised trial", "un essai randomisé"),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>How much the evidence of an assessment can bear.</summary>
    internal static EvidenceStrength Of(KpiAssessment assessment) => assessment switch
    {
        { Method: null } => EvidenceStrength.None,
        { Verdict: KpiVerdict.Stale } => EvidenceStrength.Stale,
        { Verdict: KpiVerdict.Unproven } => EvidenceStrength.Inconclusive,
        { Attribution: null } => EvidenceStrength.Level,
        { Attribution: AttributionMethod.BeforeAfter } => assessment.Has(KpiCautionKind.StatedBaseline) ? EvidenceStrength.Level : EvidenceStrength.BeforeAfter,
        { Attribution: AttributionMethod.RandomizedTrial } => EvidenceStrength.Randomized,
        _ => EvidenceStrength.Controlled,
    };
}
