using Governance.Agents;
using Governance.Decisions;
using Governance.Kpis;
using NodaTime;

namespace Governance.Cli.Careers;

/// <summary>How far an agent is from its next level, and everything that stands in the way.</summary>
/// <param name="Assessment">The evidence against the rule.</param>
/// <param name="Obstacles">What stands in the way, the status of the agent included.</param>
internal sealed record PromotionStanding(PromotionAssessment Assessment, ValueList<LocalizedText> Obstacles)
{
    /// <summary>Whether a body may promote the agent.</summary>
    public bool IsEarned => Obstacles.IsEmpty;

    /// <summary>In each decision type and unit in which the agent stands on a certificate or has trials, and in its own unit; nothing in a status in which nobody is promoted.</summary>
    public static IReadOnlyList<PromotionStanding> Of(Agent agent, IEnumerable<EffectiveAutonomy> acts, GovernanceModel model, ValueList<KpiFact> kpis, Instant at) =>
        AgentLifecycle.Next(agent.Status, AgentTransition.Promote) is null
            ? []
            : [.. acts.Select(act => act.DecisionType).Distinct().SelectMany(type => Units(agent, type, model, at)
                .Select(unit => model.AssessPromotion(agent.Id, type, unit, at, kpis)).OfType<PromotionAssessment>()
                .Select(assessment => new PromotionStanding(assessment, Complete(assessment, agent))))];

    private static IEnumerable<UnitId> Units(Agent agent, DecisionTypeId type, GovernanceModel model, Instant at)
    {
        var certified = agent.Certificates.Select(certificate => certificate.Unit)
            .Where(unit => model.FindCertification(agent.Id, type, unit, at)?.Certificate?.Unit == unit);
        var tried = model.Parts.Agents.Trials.Where(trial => trial.Agent == agent.Id && trial.DecisionType == type).Select(trial => trial.Unit);
        return certified.Concat(tried).Prepend(agent.Unit).Distinct();
    }

    private static ValueList<LocalizedText> Complete(PromotionAssessment assessment, Agent agent) => assessment.To > agent.Status.Ceiling
        ? [.. assessment.Obstacles, CertificateProblems.AboveStatus(agent.Status)]
        : assessment.Obstacles;
}
