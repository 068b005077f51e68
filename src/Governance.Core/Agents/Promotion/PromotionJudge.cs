using Governance.Statistics;
using NodaTime;

namespace Governance.Agents;

/// <summary>Holds the evidence of an agent against the rule of its next level.</summary>
/// <remarks>
/// Evidence counts for this decision type, unit and environment only, and only if it was gathered at the present level: one set of trials never earns two
/// levels.
/// </remarks>
internal static class PromotionJudge
{
    public static PromotionAssessment Assess(AgentCareer career, DecisionTypeId type, UnitId unit, MeasuredKpi measured, Instant at)
    {
        var certified = career.Certified(type, unit, at);
        var since = Since(career, certified, type, unit, at);
        var evidence = EvidenceTally.Of(career, type, unit, since, at);
        var rule = certified.Level < AutonomyLevel.ActMonitored ? career.Rules.FindPromotion(certified.Level + 1) : null;
        var (threshold, confidence) = rule is null ? (0, 0) : ((double)rule.SuccessRate, (double)rule.Confidence);
        var assessment = new PromotionAssessment
        {
            DecisionType = type,
            Unit = unit,
            From = certified.Level,
            To = certified.Level < AutonomyLevel.ActMonitored ? certified.Level + 1 : null,
            Rule = rule,
            Since = since,
            Evidence = evidence.Counted,
            LowerBound = rule is null ? 0 : evidence.Counted.LowerBound(confidence, rule.Method),
            WilsonBound = rule is null ? 0 : evidence.Counted.LowerBound(confidence, ProportionMethod.Wilson),
            OfOtherEnvironments = evidence.OfOtherEnvironments,
            BeforeTheLevel = evidence.BeforeTheLevel,
            CleanTrialsNeeded = rule is not null && evidence.Counted.TrialsNeeded(threshold, confidence, rule.Method) is { } needed
                ? Math.Max(needed, rule.MinimumTrials - evidence.Counted.Trials)
                : null,
            EarliestAt = rule is not null && since is { } start ? start + rule.MinimumTime : null,
        };
        return assessment with { Obstacles = [.. Obstacles(assessment, career, measured, at)] };
    }

    private static IEnumerable<LocalizedText> Obstacles(PromotionAssessment assessment, AgentCareer career, MeasuredKpi measured, Instant at)
    {
        if (assessment.Rule is not { } rule)
        {
            yield return assessment.To is { } next ? PromotionWords.NoRule(next) : PromotionWords.AtTheTop;
            yield break;
        }

        if (assessment.CleanTrialsNeeded is not 0)
        {
            yield return PromotionWords.TooLittleEvidence(assessment, rule);
        }

        if (rule.MinimumTime > Duration.Zero && !(assessment.EarliestAt <= at))
        {
            yield return PromotionWords.TooEarly(assessment, rule);
        }

        if (AgentCareers.IsReviewOverdue(career.Agent, at))
        {
            yield return PromotionWords.ReviewOverdue(career.Agent);
        }

        foreach (var problem in KpiHealth.Problems(career, measured, at))
        {
            yield return problem;
        }
    }

    /// <summary>
    /// When the present level was reached: with the last limit, if that brought it down; else with the first certificate of this scope, after all limits, that
    /// allowed as much; without a certificate, with the beginning of probation or the last change of the environment. But never before the last promotion here: what has
    /// earned a level is spent, whatever became of the level.
    /// </summary>
    private static Instant? Since(AgentCareer career, CertifiedAutonomy certified, DecisionTypeId type, UnitId unit, Instant at)
    {
        var past = career.Events.Where(e => e.At <= at).ToArray();
        var promoted = Last(past.Where(e => e.Change.Transition == AgentTransition.Promote && e.Change.Certificates.Any(c => c.DecisionType == type && c.Unit == unit)).Select(e => e.At));
        return Later(promoted, Reached(career, past, certified, type, unit, at));
    }

    private static Instant? Reached(AgentCareer career, AgentEvent[] past, CertifiedAutonomy certified, DecisionTypeId type, UnitId unit, Instant at)
    {
        var limited = Later(Last(career.Limits.Where(limit => limit.At <= at && career.Concerns(limit, type, unit)).Select(limit => limit.At)), certified.LimitedBy?.At);
        if (certified.Certificate is not { } certificate)
        {
            return Later(limited, Last(past.Where(e => e.Change.Transition is AgentTransition.StartProbation or AgentTransition.ChangeEnvironment).Select(e => e.At)));
        }

        return certified.LimitedBy is not null
            ? limited
            : career.Agent.Certificates
                .Where(c => c.DecisionType == certificate.DecisionType && c.Unit == certificate.Unit && c.Ceiling >= certificate.Ceiling
                    && c.IssuedAt <= at && c.ValidFrom <= at && !(c.IssuedAt <= limited) && career.Agent.WorksIn(c.Environment) && !career.IsLeftBehind(c))
                .Select(Begin)
                .DefaultIfEmpty(Begin(certificate))
                .Min();
    }

    private static Instant Begin(AutonomyCertificate certificate) => Instant.Max(certificate.IssuedAt, certificate.ValidFrom);

    private static Instant? Last(IEnumerable<Instant> instants) => instants.Select(instant => (Instant?)instant).Max();

    private static Instant? Later(Instant? one, Instant? other) => one is null || other > one ? other : one;
}
