using NodaTime;

namespace Governance.Agents;

/// <summary>What is to be done with an agent: the transition, why, and what it needs (<see cref="TransitionTerms.Parts"/>).</summary>
public sealed record AgentChange
{
    /// <summary>The transition.</summary>
    public required AgentTransition Transition { get; init; }

    /// <summary>Why, for people.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>The body in whose name it is done; <see langword="null"/> when it is done in nobody's.</summary>
    public BodyId? Body { get; init; }

    /// <summary>The certificates that are issued.</summary>
    public ValueList<AutonomyCertificate> Certificates { get; init; }

    /// <summary>The limit of a demotion; <see langword="null"/> for every other transition.</summary>
    public AutonomyLimit? Limit { get; init; }

    /// <summary>The instant by which the next review must be held; <see langword="null"/> unless a review or a confirmation sets it.</summary>
    public Instant? ReviewDue { get; init; }

    /// <summary>The new owner; <see langword="null"/> when the owner stays.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>The new deputy of a new owner; <see langword="null"/> for none.</summary>
    public PersonId? Deputy { get; init; }

    /// <summary>The new environment; <see langword="null"/> when it stays.</summary>
    public AgentEnvironment? Environment { get; init; }

    /// <summary>The person who takes over the work of an agent that is dismissed; <see langword="null"/> for its owner.</summary>
    public PersonId? Successor { get; init; }
}
