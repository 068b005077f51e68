namespace Governance.Organization;

/// <summary>A person's seat in a governing body.</summary>
/// <param name="Person">The member.</param>
/// <param name="Function">The function for which the member stands.</param>
public sealed record BodyMember(PersonId Person, BodyFunction Function);
