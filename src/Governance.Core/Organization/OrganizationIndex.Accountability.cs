using System.Collections.Immutable;
using NodaTime;

namespace Governance.Organization;

/// <content>Who answers, and who has which part in a decision.</content>
internal sealed partial class OrganizationIndex
{
    /// <summary>The one person who is there and answers for a party in a unit: fails closed when there is none or more than one.</summary>
    public AccountablePerson FindAccountable(PartyReference party, UnitId unit, Instant at) => party switch
    {
        { Id.Length: 0 } => new(party, null, AccountabilityWords.NobodyNamed),
        { Kind: PartyKind.Person } => FromPerson(party, People.GetValueOrDefault(new(party.Id)), at),
        { Kind: PartyKind.Body } => FromPerson(party, Bodies.TryGetValue(new(party.Id), out var body) ? People.GetValueOrDefault(body.Chair) : null, at),
        { Kind: PartyKind.Role } => FromRole(party, new(party.Id), unit, at),
        _ => new(party, null, AccountabilityWords.AgentIsNever(party)),
    };

    /// <summary>The responsibility matrix with its parties as people.</summary>
    public ResolvedResponsibility Resolve(DecisionTypeId type, UnitId unit, Instant at) =>
        Responsibilities.Find(type, unit) is { } assignment
            ? new()
            {
                Assignment = assignment,
                Accountable = FindAccountable(assignment.Accountable, unit, at),
                Responsible = Resolve(assignment.Responsible, unit, at),
                Consulted = Resolve(assignment.Consulted, unit, at),
                Informed = Resolve(assignment.Informed, unit, at),
            }
            : new() { Accountable = new(default, null, AccountabilityWords.NobodyNamed) };

    private AccountablePerson FromPerson(PartyReference party, Person? person, Instant at)
    {
        if (person is null || !person.IsPresent(at))
        {
            return new(party, null, AccountabilityWords.Gone(party));
        }

        return StandIns.Find(person, at) is { } there
            ? new(party, there.Id, null, ReferenceEquals(there, person) ? null : person.Id)
            : new(party, null, party.Kind == PartyKind.Body ? AccountabilityWords.ChairAway(party) : AccountabilityWords.Away(party));
    }

    private AccountablePerson FromRole(PartyReference party, RoleId role, UnitId unit, Instant at)
    {
        var assigned = AssignedNearest(role, unit, at);
        return InTheirPlaces(assigned, at) switch
        {
            [] => new(party, null, IsOnlyAway(role, unit, at) ? AccountabilityWords.HoldersAway(party) : AccountabilityWords.NoHolder(party)),
            [var only] => new(party, only.Id, null, Replaced(only, assigned, at)),
            { Length: var several } => new(party, null, AccountabilityWords.SeveralHolders(party, several)),
        };
    }

    /// <summary>In whose place somebody is there; <see langword="null"/> for whoever is there in a place of their own.</summary>
    private PersonId? Replaced(Person there, ImmutableArray<Person> assigned, Instant at)
    {
        PersonId? replaced = null;
        foreach (var one in assigned)
        {
            if (ReferenceEquals(one, there))
            {
                return null;
            }

            replaced ??= ReferenceEquals(StandIns.Find(one, at), there) ? one.Id : null;
        }

        return replaced;
    }

    /// <summary>Whether a role that nobody is there to hold is assigned to somebody who has not left.</summary>
    private bool IsOnlyAway(RoleId role, UnitId unit, Instant at) =>
        UnitTree.SelfAndAncestors(unit).Any(level => _assigned.GetValueOrDefault((role, level), []).Any(p => p.IsPresent(at)));

    private ValueList<ResolvedParty> Resolve(ValueList<PartyReference> parties, UnitId unit, Instant at) =>
        parties.Select(party => Resolve(party, unit, at)).ToValueList();

    private ResolvedParty Resolve(PartyReference party, UnitId unit, Instant at)
    {
        var people = VotersOf(party, unit, at).Select(p => p.Id).ToValueList();
        return new(party, people, people.IsEmpty ? WhyNobody(party, unit, at) : null) { Replacements = [.. Replacements(party, unit, at)] };
    }

    private IEnumerable<Replacement> Replacements(PartyReference party, UnitId unit, Instant at)
    {
        var assigned = party.Kind switch
        {
            PartyKind.Person => People.TryGetValue(new(party.Id), out var person) ? [person] : [],
            PartyKind.Role => AssignedNearest(new(party.Id), unit, at),
            PartyKind.Body => _members.GetValueOrDefault(new(party.Id), []),
            _ => ImmutableArray<Person>.Empty,
        };
        return from absent in assigned
               let there = StandIns.Find(absent, at)
               where there is not null && Replaced(there, assigned, at) is not null
               select new Replacement(there.Id, absent.Id);
    }

    private LocalizedText? WhyNobody(PartyReference party, UnitId unit, Instant at) => party.Kind switch
    {
        PartyKind.Agent => null,
        PartyKind.Body => _members[new(party.Id)].Any(p => p.IsPresent(at)) ? AccountabilityWords.MembersAway(party) : AccountabilityWords.Gone(party),
        _ => FindAccountable(party, unit, at).Problem,
    };
}
