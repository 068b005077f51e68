using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace Governance.Organization;

/// <summary>Answers questions about a checked organisation: who is where, who holds what, who answers.</summary>
internal sealed partial class OrganizationIndex
{
    private readonly FrozenDictionary<(RoleId Role, UnitId Unit), ImmutableArray<Person>> _assigned;
    private readonly FrozenDictionary<BodyId, ImmutableArray<Person>> _members;
    private readonly Reach<RoleId> _roles;
    private readonly Reach<BodyId> _bodies;

    public OrganizationIndex(OrganizationDirectory directory)
    {
        People = directory.People.ToFrozenDictionary(p => p.Id);
        Roles = directory.Roles.ToFrozenDictionary(r => r.Id);
        Bodies = directory.Bodies.ToFrozenDictionary(b => b.Id);
        Units = directory.Units.ToFrozenDictionary(u => u.Id);
        DecisionTypes = BuiltInDecisionTypes.With(directory).ToFrozenDictionary(d => d.Id);
        UnitTree = Hierarchy<UnitId>.Create(directory.Units.Select(u => (u.Id, u.Parent)));
        DecisionTypeTree = Hierarchy<DecisionTypeId>.Create(BuiltInDecisionTypes.With(directory).Select(d => (d.Id, d.Group)));
        Responsibilities = new ResponsibilityMatrix(directory.Responsibilities, UnitTree, DecisionTypeTree);
        StandIns = new StandIns(People);
        _assigned = directory.People
            .SelectMany(person => person.Roles.Distinct().Select(role => (Place: (role.Role, role.Unit), Person: person)))
            .GroupBy(pair => pair.Place, pair => pair.Person)
            .ToFrozenDictionary(group => group.Key, InOrder);
        _members = directory.Bodies.ToFrozenDictionary(body => body.Id, body => InOrder(body.Members.Select(m => m.Person).Distinct().Select(id => People[id])));
        _roles = new Reach<RoleId>(directory.People, person => person.Roles.Select(r => r.Role));
        var seats = directory.Bodies.SelectMany(body => body.Members.Select(m => (m.Person, body.Id))).ToLookup(seat => seat.Person, seat => seat.Id);
        _bodies = new Reach<BodyId>(directory.People, person => seats[person.Id]);
    }

    public FrozenDictionary<PersonId, Person> People { get; }

    public FrozenDictionary<RoleId, Role> Roles { get; }

    public FrozenDictionary<BodyId, GoverningBody> Bodies { get; }

    public FrozenDictionary<UnitId, OrganizationUnit> Units { get; }

    public FrozenDictionary<DecisionTypeId, DecisionType> DecisionTypes { get; }

    public Hierarchy<UnitId> UnitTree { get; }

    public Hierarchy<DecisionTypeId> DecisionTypeTree { get; }

    public ResponsibilityMatrix Responsibilities { get; }

    public StandIns StandIns { get; }

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

    /// <summary>The roles that a person could hold at some instant, own or as a stand-in; more than that at no instant.</summary>
    public IReadOnlyList<RoleId> RolesReachable(PersonId person) => _roles.Of(person);

    /// <summary>The bodies in which a person could take a seat at some instant, own or as a stand-in; more than that at no instant.</summary>
    public IReadOnlyList<BodyId> BodiesReachable(PersonId person) => _bodies.Of(person);

    /// <summary>By id, so that no answer depends on the order in which people are listed.</summary>
    private static ImmutableArray<Person> InOrder(IEnumerable<Person> people) => [.. people.OrderBy(p => p.Id.Value, StringComparer.Ordinal)];
}
