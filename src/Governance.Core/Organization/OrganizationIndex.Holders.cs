using System.Collections.Immutable;
using NodaTime;

namespace Governance.Organization;

/// <content>Who is there to hold a role, take a seat, vote.</content>
internal sealed partial class OrganizationIndex
{
    /// <summary>Whether a person holds a role in a unit, own or as a stand-in: there, or in the nearest unit above where anybody does.</summary>
    public bool HoldsRole(PersonId person, RoleId role, UnitId unit, Instant at) => IsAmong(person, AssignedNearest(role, unit, at), at);

    /// <summary>Whether a person takes a seat in a body: its own, unless it is away, or that of an absent member.</summary>
    public bool IsMember(PersonId person, BodyId body, Instant at) => _members.TryGetValue(body, out var members) && IsAmong(person, members, at);

    /// <summary>
    /// Whoever holds a role in a unit: there, or in the nearest unit above where anybody does. Whoever is away is replaced by the stand-in; each person once.
    /// </summary>
    public ImmutableArray<Person> HoldersOf(RoleId role, UnitId unit, Instant at) => InTheirPlaces(AssignedNearest(role, unit, at), at);

    /// <summary>The natural persons who are there to speak for a party: the person, the holders of the role in the unit, the members of the body; none for an agent.</summary>
    public ImmutableArray<Person> VotersOf(PartyReference party, UnitId unit, Instant at) => party switch
    {
        { Id.Length: 0 } => [],
        { Kind: PartyKind.Person } => People.TryGetValue(new(party.Id), out var person) ? InTheirPlaces([person], at) : [],
        { Kind: PartyKind.Role } => HoldersOf(new(party.Id), unit, at),
        { Kind: PartyKind.Body } => _members.TryGetValue(new(party.Id), out var members) ? InTheirPlaces(members, at) : [],
        _ => [],
    };

    private bool IsAmong(PersonId person, ImmutableArray<Person> assigned, Instant at)
    {
        foreach (var one in assigned)
        {
            if (StandIns.Find(one, at)?.Id == person)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The people to whom a role is assigned in the nearest unit where one of them, or a stand-in, is there.</summary>
    private ImmutableArray<Person> AssignedNearest(RoleId role, UnitId unit, Instant at)
    {
        foreach (var level in UnitTree.SelfAndAncestors(unit))
        {
            if (_assigned.TryGetValue((role, level), out var here) && IsAnyoneThere(here, at))
            {
                return here;
            }
        }

        return [];
    }

    private bool IsAnyoneThere(ImmutableArray<Person> people, Instant at)
    {
        foreach (var person in people)
        {
            if (StandIns.Find(person, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Mostly everybody is there, and then nothing is copied.</summary>
    private ImmutableArray<Person> InTheirPlaces(ImmutableArray<Person> people, Instant at)
    {
        foreach (var person in people)
        {
            if (!ReferenceEquals(StandIns.Find(person, at), person))
            {
                return [.. people.Select(p => StandIns.Find(p, at)).OfType<Person>().DistinctBy(p => p.Id)];
            }
        }

        return people;
    }
}
