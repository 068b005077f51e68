using NodaTime;

namespace Governance.Agents;

/// <summary>A software system that acts for the organisation: staffed like a colleague, never a person, never accountable.</summary>
/// <remarks>The status is guarded by the agent's lifecycle: a copy made by <c>with</c> cannot change it.</remarks>
public sealed record Agent
{
    /// <summary>The highest level while the periodic review is overdue: advice, since a human then decides and executes.</summary>
    public const AutonomyLevel OverdueReviewCeiling = AutonomyLevel.Advise;

    /// <summary>The id.</summary>
    public required AgentId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The person who answers for it.</summary>
    public required PersonId Owner { get; init; }

    /// <summary>The person who takes over when the owner leaves; <see langword="null"/> when nobody does.</summary>
    public PersonId? Deputy { get; init; }

    /// <summary>The person who runs it; <see langword="null"/> when nobody is named. The technical owner answers for nothing.</summary>
    public PersonId? TechnicalOwner { get; init; }

    /// <summary>The unit in which it works, the units below included.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>The teams to which it belongs; policies can name them as <c>Team::"id"</c>.</summary>
    public ValueList<TeamId> Teams { get; init; }

    /// <summary>What it is there for.</summary>
    public required AgentMandate Mandate { get; init; }

    /// <summary>What it runs on.</summary>
    public required ModelFingerprint Model { get; init; }

    /// <summary>The use cases that it serves; it has no other purpose.</summary>
    public required ValueList<UseCaseId> UseCases { get; init; }

    /// <summary>The classes of data that it may touch, in the organisation's own words.</summary>
    public ValueList<string> DataClasses { get; init; }

    /// <summary>The tools that it may call.</summary>
    public ValueList<string> Tools { get; init; }

    /// <summary>What it is certified for; without a certificate in force it only gives advice.</summary>
    public ValueList<AutonomyCertificate> Certificates { get; init; }

    /// <summary>The instant by which its next review must be held.</summary>
    public required Instant ReviewDue { get; init; }

    /// <summary>Where it stands; <see cref="AgentStatus.Draft"/> when it is new.</summary>
    public AgentStatus Status { get; internal init; }

    /// <summary>What remains once it was dismissed; <see langword="null"/> before.</summary>
    public ExitRecord? Exit { get; init; }

    /// <summary>The agent as a register has recorded it, in a status that its lifecycle reached elsewhere.</summary>
    /// <param name="status">The recorded status.</param>
    public Agent AsRecorded(AgentStatus status) => this with { Status = status };
}
