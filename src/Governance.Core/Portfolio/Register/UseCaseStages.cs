using System.Diagnostics;

namespace Governance.Portfolio;

/// <summary>What each stage of a use case means for the agents that serve it.</summary>
public static class UseCaseStages
{
    extension(UseCaseStage stage)
    {
        /// <summary>
        /// The highest level that an agent can have for a use case at this stage: nothing for an idea or what has ended or is paused, watching once
        /// qualified, advice in a proof of concept, effects that a human approved one by one or by plan in a pilot, any level in production.
        /// </summary>
        public AutonomyLevel Ceiling => stage switch
        {
            UseCaseStage.Idea or UseCaseStage.OnHold or UseCaseStage.Stopped or UseCaseStage.Retired => AutonomyLevel.None,
            UseCaseStage.Qualified => AutonomyLevel.Observe,
            UseCaseStage.ProofOfConcept => AutonomyLevel.Advise,
            UseCaseStage.Pilot => AutonomyLevel.ActOnPlan,
            UseCaseStage.Production => AutonomyLevel.ActMonitored,
            _ => throw new UnreachableException(),
        };

        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => stage switch
        {
            UseCaseStage.Idea => new("idea", "idée"),
            UseCaseStage.Qualified => new("qualified", "qualifié"),
            UseCaseStage.ProofOfConcept => new("proof of concept", "preuve de concept"),
            UseCaseStage.Pilot => new("pilot", "pilote"),
            UseCaseStage.Production => new("production", "production"),
            UseCaseStage.OnHold => new("on hold", "en pause"),
            UseCaseStage.Stopped => new("stopped", "arrêté"),
            UseCaseStage.Retired => new("retired", "retiré"),
            _ => throw new UnreachableException(),
        };
    }
}
