namespace Governance.Kpis;

/// <summary>How strong the evidence of an assessment is.</summary>
public static class AssessmentStrength
{
    extension(KpiAssessment assessment)
    {
        /// <summary>How much its evidence can bear.</summary>
        public EvidenceStrength Strength => assessment switch
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
}
