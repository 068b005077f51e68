using System.Collections.Immutable;
using Governance.Organization;

namespace Governance.Delegation;

/// <summary>As which parties a person may receive a right, and pass it on: by name, in roles, in bodies.</summary>
internal sealed class PartyRoster(OrganizationIndex organization)
{
    /// <summary>
    /// The person by name, every role that the person may hold somewhere and every body in which it may sit, own or as a stand-in, at some instant. Empty for an
    /// unknown person.
    /// </summary>
    public ImmutableArray<PartyReference> PartiesOf(PersonId person) => !organization.People.ContainsKey(person) ? [] :
    [
        PartyReference.To(person),
        .. organization.RolesReachable(person).Select(PartyReference.To),
        .. organization.BodiesReachable(person).Select(PartyReference.To),
    ];

    /// <summary>Whether a party is a person who may hold a role somewhere, at some instant.</summary>
    public bool MayHold(PartyReference person, PartyReference role) =>
        person.Kind == PartyKind.Person && role.Kind == PartyKind.Role
        && organization.RolesReachable(new(person.Id)).Any(reached => reached.Value == role.Id);
}
