using Governance.Agents;

namespace Governance.Cli.Careers;

/// <summary>An entry of an agent's history, and the status that it led to.</summary>
internal sealed record CareerEntry(AgentEvent Event, AgentStatus To)
{
    /// <summary>The entries of an agent, from the oldest: each begins where the one before ended, and the last ends where the agent stands.</summary>
    public static IReadOnlyList<CareerEntry> Of(Agent agent, IEnumerable<AgentEvent> events)
    {
        AgentEvent[] all = [.. events];
        return [.. all.Select((one, index) => new CareerEntry(one, index + 1 < all.Length ? all[index + 1].From : agent.Status))];
    }
}
