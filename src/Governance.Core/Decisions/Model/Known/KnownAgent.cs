using Governance.Agents;
using Governance.Cedar;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>What every request of an agent needs of the model, looked up once.</summary>
internal sealed class KnownAgent(int position, AgentCareer career, EntityUid uid, Person? owner, Person? deputy)
{
    /// <summary>The place of the agent among all agents, from 0.</summary>
    public int Position { get; } = position;

    public Agent Agent { get; } = career.Agent;

    public AgentCareer Career { get; } = career;

    public EntityUid Uid { get; } = uid;

    /// <summary>The decision types of its mandate.</summary>
    public required TypeSet Mandated { get; init; }

    /// <summary>The decision types that its mandate prohibits.</summary>
    public required TypeSet Prohibited { get; init; }

    /// <summary>Whether the owner, or else the deputy, is there.</summary>
    public bool IsOwned(Instant at) => owner?.IsPresent(at) == true || deputy?.IsPresent(at) == true;
}
