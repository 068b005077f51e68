using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Everybody who could ever vote for a party, whenever: people come and go, and stand in for one another.</summary>
/// <remarks>It names rather too many people than too few, so that what it calls impossible is.</remarks>
internal sealed class PossibleVoters
{
    private readonly Dictionary<PersonId, Person> _people;
    private readonly Dictionary<BodyId, GoverningBody> _bodies;
    private readonly ILookup<(RoleId Role, UnitId Unit), PersonId> _holders;
    private readonly ILookup<RoleId, PersonId> _holdersAnywhere;
    private readonly Hierarchy<UnitId> _units;

    public PossibleVoters(OrganizationDirectory directory)
    {
        _people = directory.People.ToDictionary(p => p.Id);
        _bodies = directory.Bodies.ToDictionary(b => b.Id);
        _holders = directory.People.SelectMany(p => p.Roles.Select(r => (Place: (r.Role, r.Unit), p.Id))).ToLookup(pair => pair.Place, pair => pair.Id);
        _holdersAnywhere = directory.People.SelectMany(p => p.Roles.Select(r => (r.Role, p.Id))).ToLookup(pair => pair.Role, pair => pair.Id);
        _units = Hierarchy<UnitId>.Create(directory.Units.Select(u => (u.Id, u.Parent)));
        Units = directory.Units.Select(u => u.Id).ToValueList();
    }

    /// <summary>Every unit.</summary>
    public ValueList<UnitId> Units { get; }

    /// <summary>Those who could ever vote for a party in a unit.</summary>
    public HashSet<PersonId> Of(PartyReference party, UnitId unit) => WithStandIns(party.Kind == PartyKind.Role
        ? _units.SelfAndAncestors(unit).SelectMany(level => _holders[(new(party.Id), level)])
        : Anybody(party));

    /// <summary>Those who could ever vote for one of several parties in a unit.</summary>
    public HashSet<PersonId> Of(ValueList<PartyReference> parties, UnitId unit) => parties.SelectMany(party => Of(party, unit)).ToHashSet();

    /// <summary>Those who could ever vote for a party in any unit.</summary>
    public HashSet<PersonId> Anywhere(PartyReference party) => WithStandIns(Anybody(party));

    private IEnumerable<PersonId> Anybody(PartyReference party) => party.Kind switch
    {
        PartyKind.Person => [new(party.Id)],
        PartyKind.Role => _holdersAnywhere[new(party.Id)],
        PartyKind.Body => _bodies.TryGetValue(new(party.Id), out var body) ? body.Members.Select(m => m.Person) : [],
        _ => [],
    };

    private HashSet<PersonId> WithStandIns(IEnumerable<PersonId> people)
    {
        var found = people.ToHashSet();
        var waiting = new Queue<PersonId>(found);
        while (waiting.TryDequeue(out var id))
        {
            foreach (var absence in _people[id].Absences)
            {
                if (absence.StandIn is { } standIn && found.Add(standIn))
                {
                    waiting.Enqueue(standIn);
                }
            }
        }

        return found;
    }
}
