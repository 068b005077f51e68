using Governance.Agents;
using Governance.Cedar;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>What every request of an agent needs of the model, looked up once.</summary>
internal sealed class KnownAgent
{
    public KnownAgent(int position, AgentCareer career, EntityUid uid, Person? owner, Person? deputy, Standings standings)
    {
        (Position, Agent, Career, Uid) = (position, career.Agent, career, uid);
        OwnedUntil = Instant.Max(LeftAt(owner), LeftAt(deputy));
        Mandated = standings.SetOf(Agent.Mandate.DecisionTypes);
        Prohibited = standings.SetOf(Agent.Mandate.Prohibitions);
        Standing = standings.Of(career, this);
    }

    /// <summary>The place of the agent among all agents, from 0.</summary>
    public int Position { get; }

    public Agent Agent { get; }

    public AgentCareer Career { get; }

    public EntityUid Uid { get; }

    /// <summary>The use cases that it serves; agents that serve the same share the list.</summary>
    public required ValueList<UseCaseId> UseCases { get; init; }

    /// <summary>The decision types of its mandate.</summary>
    public TypeSet Mandated { get; }

    /// <summary>The decision types that its mandate prohibits.</summary>
    public TypeSet Prohibited { get; }

    /// <summary>The instant from which neither the owner nor the deputy is there.</summary>
    public Instant OwnedUntil { get; }

    /// <summary>How it stands for as long as nothing happens.</summary>
    public Standing Standing { get; }

    private static Instant LeftAt(Person? person) => person is null ? Instant.MinValue : person.LeftAt ?? Instant.MaxValue;
}
