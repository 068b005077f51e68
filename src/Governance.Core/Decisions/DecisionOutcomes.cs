using System.Diagnostics;

namespace Governance.Decisions;

/// <summary>What a level means for what the caller may do now.</summary>
public static class DecisionOutcomes
{
    /// <summary>The outcome at a level as long as no approval is presented.</summary>
    /// <param name="level">The level.</param>
    public static DecisionOutcome At(AutonomyLevel level) => level switch
    {
        AutonomyLevel.None => DecisionOutcome.Refused,
        AutonomyLevel.Observe => DecisionOutcome.ObserveOnly,
        AutonomyLevel.Advise => DecisionOutcome.AdviseOnly,
        AutonomyLevel.ActWithApproval => DecisionOutcome.AwaitingApproval,
        AutonomyLevel.ActOnPlan => DecisionOutcome.AwaitingPlan,
        AutonomyLevel.ActWithinBounds or AutonomyLevel.ActMonitored => DecisionOutcome.Proceed,
        _ => throw new UnreachableException(),
    };

    extension(DecisionOutcome outcome)
    {
        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => outcome switch
        {
            DecisionOutcome.Refused => new("Refused", "Refusé"),
            DecisionOutcome.ObserveOnly => new("Observe only", "Observer seulement"),
            DecisionOutcome.AdviseOnly => new("Advise only", "Conseiller seulement"),
            DecisionOutcome.AwaitingApproval => new("Awaiting approval", "En attente d’approbation"),
            DecisionOutcome.AwaitingPlan => new("Awaiting a plan", "En attente d’un plan"),
            DecisionOutcome.Proceed => new("Proceed", "Peut agir"),
            _ => throw new UnreachableException(),
        };
    }
}
