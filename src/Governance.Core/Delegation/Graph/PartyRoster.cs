using System.Collections.Frozen;
using System.Collections.Immutable;
using Governance.Organization;

namespace Governance.Delegation;

/// <summary>As which parties a person may receive a right: by name, in roles, in bodies.</summary>
internal sealed class PartyRoster
{
    private readonly FrozenDictionary<PersonId, ImmutableArray<PartyReference>> _parties;

    public PartyRoster(OrganizationIndex organization)
    {
        var bodies = organization.Bodies.Values.SelectMany(body => body.Members.Select(member => (member.Person, Body: PartyReference.To(body.Id))))
            .ToLookup(seat => seat.Person, seat => seat.Body);
        _parties = organization.People.Values.ToFrozenDictionary(person => person.Id, person => Of(person, bodies[person.Id]));
    }

    /// <summary>The person by name, every role that the person may hold somewhere, every body in which the person may sit; empty for an unknown person.</summary>
    public ImmutableArray<PartyReference> PartiesOf(PersonId person) => _parties.GetValueOrDefault(person, []);

    /// <summary>Whether a party is a person who may act as another party somewhere, at some time.</summary>
    public bool MayActAs(PartyReference person, PartyReference party) =>
        person.Kind == PartyKind.Person && PartiesOf(new(person.Id)).Contains(party);

    private static ImmutableArray<PartyReference> Of(Person person, IEnumerable<PartyReference> bodies) =>
        [PartyReference.To(person.Id), .. person.Roles.Select(role => PartyReference.To(role.Role)).Distinct(), .. bodies.Distinct()];
}
