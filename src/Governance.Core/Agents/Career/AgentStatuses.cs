using System.Diagnostics;

namespace Governance.Agents;

/// <summary>What each status of an agent means for its autonomy.</summary>
public static class AgentStatuses
{
    extension(AgentStatus status)
    {
        /// <summary>The highest level that an agent can have in this status: watching while it is set up, approval of each action on probation, any level when active, else none.</summary>
        public AutonomyLevel Ceiling => status switch
        {
            AgentStatus.Onboarding => AutonomyLevel.Observe,
            AgentStatus.Probation => AutonomyLevel.ActWithApproval,
            AgentStatus.Active => AutonomyLevel.ActMonitored,
            AgentStatus.Draft or AgentStatus.Suspended or AgentStatus.Quarantined or AgentStatus.Offboarding or AgentStatus.Retired => AutonomyLevel.None,
            _ => throw new UnreachableException(),
        };

        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => status switch
        {
            AgentStatus.Draft => new("draft", "brouillon"),
            AgentStatus.Onboarding => new("onboarding", "en intégration"),
            AgentStatus.Probation => new("on probation", "à l’essai"),
            AgentStatus.Active => new("active", "actif"),
            AgentStatus.Suspended => new("suspended", "suspendu"),
            AgentStatus.Quarantined => new("quarantined", "en quarantaine"),
            AgentStatus.Offboarding => new("offboarding", "en cours de retrait"),
            AgentStatus.Retired => new("retired", "retiré"),
            _ => throw new UnreachableException(),
        };
    }
}
