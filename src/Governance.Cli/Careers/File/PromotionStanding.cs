using Governance.Agents;
using Governance.Decisions;

namespace Governance.Cli.Careers;

/// <summary>How far an agent is from its next level, and everything that stands in the way.</summary>
/// <param name="Assessment">The evidence against the rule.</param>
/// <param name="Obstacles">What stands in the way, the status of the agent included.</param>
internal sealed record PromotionStanding(PromotionAssessment Assessment, ValueList<LocalizedText> Obstacles)
{
    /// <summary>Whether a body may promote the agent.</summary>
    public bool IsEarned => Obstacles.IsEmpty;

    /// <summary>In each decision type and unit of the acts that an agent is there for; nothing in a status in which nobody is promoted.</summary>
    public static IReadOnlyList<PromotionStanding> Of(Agent agent, IEnumerable<EffectiveAutonomy> acts, GovernanceModel model) =>
        AgentLifecycle.Next(agent.Status, AgentTransition.Promote) is null
            ? []
            : [.. acts.DistinctBy(act => (act.DecisionType, act.Unit))
                .Select(act => model.AssessPromotion(agent.Id, act.DecisionType, act.Unit, act.At)).OfType<PromotionAssessment>()
                .Select(assessment => new PromotionStanding(assessment, Complete(assessment, agent)))];

    private static ValueList<LocalizedText> Complete(PromotionAssessment assessment, Agent agent) => assessment.To > agent.Status.Ceiling
        ? [.. assessment.Obstacles, CertificateProblems.AboveStatus(agent.Status)]
        : assessment.Obstacles;
}
