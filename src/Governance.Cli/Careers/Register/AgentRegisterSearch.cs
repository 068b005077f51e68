using Governance.Agents;
using Governance.Decisions;
using Governance.Kpis;
using NodaTime;

namespace Governance.Cli.Careers;

/// <summary>Finds how the agents of a model stand.</summary>
internal static class AgentRegisterSearch
{
    /// <summary>The agents in the order of the register.</summary>
    /// <param name="model">The model.</param>
    /// <param name="status">The status of the agents; <see langword="null"/> for every one.</param>
    /// <param name="kpis">What measurements prove at the instant.</param>
    /// <param name="at">The instant.</param>
    public static IReadOnlyList<AgentStanding> Find(GovernanceModel model, AgentStatus? status, ValueList<KpiFact> kpis, Instant at) =>
    [
        .. model.Parts.Agents.Agents.Where(agent => status is null || agent.Status == status)
            .Select(agent => new AgentStanding(agent, Levels(model.FindEffectiveAutonomy(agent.Id, at, kpis)), model.FindAgentFindings(agent.Id, at, kpis))),
    ];

    /// <summary>The highest level of each decision type, in the order of their ids.</summary>
    private static IReadOnlyList<(DecisionTypeId Type, AutonomyLevel Level)> Levels(ValueList<EffectiveAutonomy> acts) =>
        [.. acts.GroupBy(act => act.DecisionType).OrderBy(same => same.Key.Value, StringComparer.Ordinal).Select(same => (same.Key, same.Max(act => act.Level)))];
}
