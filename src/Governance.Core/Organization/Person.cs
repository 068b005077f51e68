using NodaTime;

namespace Governance.Organization;

/// <summary>A natural person, who can hold roles and be accountable. An agent is never a person.</summary>
public sealed record Person
{
    /// <summary>The id.</summary>
    public required PersonId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required string Name { get; init; }

    /// <summary>The unit in which the person works.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>The roles that the person holds, each in a unit.</summary>
    public ValueList<RoleAssignment> Roles { get; init; }

    /// <summary>The times in which the person is away.</summary>
    public ValueList<Absence> Absences { get; init; }

    /// <summary>The instant at which the person left; <see langword="null"/> while the person is there. From that instant on the person is accountable for nothing.</summary>
    public Instant? LeftAt { get; init; }

    /// <summary>Whether the person is there at an instant.</summary>
    /// <param name="at">The instant.</param>
    public bool IsPresent(Instant at) => LeftAt is not { } left || at < left;
}
