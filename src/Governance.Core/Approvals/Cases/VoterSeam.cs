using System.Collections.Immutable;
using Governance.Organization;
using NodaTime;

namespace Governance.Approvals;

/// <summary>The people who vote for a party.</summary>
internal static class VoterSeam
{
    /// <summary>The distinct people who vote for a party in a unit at an instant; stand-ins in place of those who are absent.</summary>
    public static ImmutableArray<Person> VotersOf(this OrganizationIndex organization, PartyReference party, UnitId unit, Instant at)
    {
        return party.Kind switch
        {
            PartyKind.Person => Present([new(party.Id)]),
            PartyKind.Body => organization.Bodies.TryGetValue(new(party.Id), out var body) ? Present(body.Members.Select(m => m.Person)) : [],
            PartyKind.Role => organization.UnitTree.SelfAndAncestors(unit).Select(HoldersIn).FirstOrDefault(holders => !holders.IsEmpty, []),
            _ => [],
        };

        ImmutableArray<Person> HoldersIn(UnitId level) => Present(organization.People.Values
            .Where(p => p.Roles.Any(r => r.Role.Value == party.Id && r.Unit == level)).Select(p => p.Id).OrderBy(id => id.Value, StringComparer.Ordinal));

        ImmutableArray<Person> Present(IEnumerable<PersonId> people) =>
            [.. people.Select(InPlaceOf).OfType<PersonId>().Distinct().Select(id => organization.People[id])];

        PersonId? InPlaceOf(PersonId id) => organization.People.TryGetValue(id, out var person) && person.IsPresent(at)
            ? Absent(person) is not { } absence ? id : absence.StandIn is { } standIn && IsThere(standIn) ? standIn : null
            : null;

        bool IsThere(PersonId id) => organization.People.TryGetValue(id, out var person) && person.IsPresent(at) && Absent(person) is null;

        Absence? Absent(Person person) => person.Absences.FirstOrDefault(a => a.Contains(at));
    }
}
