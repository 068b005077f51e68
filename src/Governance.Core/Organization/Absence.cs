using NodaTime;

namespace Governance.Organization;

/// <summary>A time in which a person is away, and who stands in.</summary>
/// <remarks>
/// The stand-in answers, votes and holds roles in the absent person's place. What was delegated to the person by name stays personal. Without a
/// stand-in, nobody takes the place: roles fall to the nearest unit above that has a holder, and what only this person answers for is void meanwhile.
/// </remarks>
public sealed record Absence
{
    /// <summary>The first instant of the absence.</summary>
    public required Instant From { get; init; }

    /// <summary>The instant at which the person is back.</summary>
    public required Instant Until { get; init; }

    /// <summary>The person who stands in; <see langword="null"/> when nobody does.</summary>
    public PersonId? StandIn { get; init; }

    /// <summary>Whether an instant lies in the absence.</summary>
    /// <param name="at">The instant.</param>
    public bool Contains(Instant at) => From <= at && at < Until;
}
