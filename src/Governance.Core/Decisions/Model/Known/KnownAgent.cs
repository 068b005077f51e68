using Governance.Agents;
using Governance.Cedar;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>What some requests of an agent need of the model, looked up once; what all of them need is in <see cref="AgentEntry"/>.</summary>
internal sealed class KnownAgent
{
    public KnownAgent(AgentCareer career, EntityUid uid, Person? owner, Person? deputy, Standings standings)
    {
        (Agent, Career, Uid) = (career.Agent, career, uid);
        OwnedUntil = Instant.Max(LeftAt(owner), LeftAt(deputy));
        Mandated = standings.SetOf(Agent.Mandate.DecisionTypes);
        Prohibited = standings.SetOf(Agent.Mandate.Prohibitions);
    }

    public Agent Agent { get; }

    public AgentCareer Career { get; }

    public EntityUid Uid { get; }

    /// <summary>The decision types of its mandate.</summary>
    public TypeSet Mandated { get; }

    /// <summary>The decision types that its mandate prohibits.</summary>
    public TypeSet Prohibited { get; }

    /// <summary>The instant from which neither the owner nor the deputy is there.</summary>
    public Instant OwnedUntil { get; }

    private static Instant LeftAt(Person? person) => person is null ? Instant.MinValue : person.LeftAt ?? Instant.MaxValue;
}
