namespace Governance.Organization;

/// <summary>Who is there in whose place.</summary>
/// <param name="StandIn">The person who is there.</param>
/// <param name="Absent">The person who is away.</param>
public sealed record Replacement(PersonId StandIn, PersonId Absent);
