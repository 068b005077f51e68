using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace Governance.Organization;

/// <summary>Answers questions about a checked organisation: who is where, who holds what, who answers.</summary>
internal sealed class OrganizationIndex
{
    private readonly FrozenDictionary<RoleId, ImmutableArray<(Person Person, UnitId Unit)>> _holders;

    public OrganizationIndex(OrganizationDirectory directory)
    {
        People = directory.People.ToFrozenDictionary(p => p.Id);
        Roles = directory.Roles.ToFrozenDictionary(r => r.Id);
        Bodies = directory.Bodies.ToFrozenDictionary(b => b.Id);
        Units = directory.Units.ToFrozenDictionary(u => u.Id);
        DecisionTypes = directory.DecisionTypes.ToFrozenDictionary(d => d.Id);
        UnitTree = Hierarchy<UnitId>.Create(directory.Units.Select(u => (u.Id, u.Parent)));
        DecisionTypeTree = Hierarchy<DecisionTypeId>.Create(directory.DecisionTypes.Select(d => (d.Id, d.Group)));
        Responsibilities = new ResponsibilityMatrix(directory.Responsibilities, UnitTree, DecisionTypeTree);
        _holders = directory.People
            .SelectMany(person => person.Roles.Select(role => (role.Role, Holder: (Person: person, role.Unit))))
            .GroupBy(pair => pair.Role)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Holder).ToImmutableArray());
    }

    public FrozenDictionary<PersonId, Person> People { get; }

    public FrozenDictionary<RoleId, Role> Roles { get; }

    public FrozenDictionary<BodyId, GoverningBody> Bodies { get; }

    public FrozenDictionary<UnitId, OrganizationUnit> Units { get; }

    public FrozenDictionary<DecisionTypeId, DecisionType> DecisionTypes { get; }

    public Hierarchy<UnitId> UnitTree { get; }

    public Hierarchy<DecisionTypeId> DecisionTypeTree { get; }

    public ResponsibilityMatrix Responsibilities { get; }

    /// <summary>The jurisdiction of a unit: its own, or that of the nearest unit above that has one.</summary>
    public JurisdictionId? JurisdictionOf(UnitId unit)
    {
        foreach (var level in UnitTree.SelfAndAncestors(unit))
        {
            if (Units[level].Jurisdiction is { } jurisdiction)
            {
                return jurisdiction;
            }
        }

        return null;
    }

    /// <summary>Whether a person holds a role in a unit: there, or in the nearest unit above that has a holder.</summary>
    public bool HoldsRole(PersonId person, RoleId role, UnitId unit, Instant at) => HoldersOf(role, unit, at).Any(p => p.Id == person);

    /// <summary>The one present person who answers for a party in a unit: fails closed when there is none or more than one.</summary>
    public AccountablePerson FindAccountable(PartyReference party, UnitId unit, Instant at) => party.Kind switch
    {
        PartyKind.Person => OnePresent(party, People.GetValueOrDefault(new(party.Id)), at),
        PartyKind.Body => OnePresent(party, Bodies.TryGetValue(new(party.Id), out var body) ? People.GetValueOrDefault(body.Chair) : null, at),
        PartyKind.Role => FromRole(party, HoldersOf(new(party.Id), unit, at)),
        _ => new(party, null, AccountabilityWords.AgentIsNever(party)),
    };

    private static AccountablePerson OnePresent(PartyReference party, Person? person, Instant at) =>
        person is not null && person.IsPresent(at) ? new(party, person.Id, null) : new(party, null, AccountabilityWords.Gone(party));

    private static AccountablePerson FromRole(PartyReference party, ImmutableArray<Person> holders) => holders switch
    {
        [] => new(party, null, AccountabilityWords.NoHolder(party)),
        [var only] => new(party, only.Id, null),
        _ => new(party, null, AccountabilityWords.SeveralHolders(party, holders.Length)),
    };

    private ImmutableArray<Person> HoldersOf(RoleId role, UnitId unit, Instant at)
    {
        if (_holders.TryGetValue(role, out var holders))
        {
            foreach (var level in UnitTree.SelfAndAncestors(unit))
            {
                ImmutableArray<Person> here = [.. holders.Where(h => h.Unit == level && h.Person.IsPresent(at)).Select(h => h.Person).Distinct()];
                if (!here.IsEmpty)
                {
                    return here;
                }
            }
        }

        return [];
    }
}
