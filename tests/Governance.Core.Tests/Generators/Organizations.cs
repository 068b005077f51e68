using FsCheck;
using FsCheck.Fluent;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random organisations: a tree of units in jurisdictions, people who hold roles and may be away or have left, a body, calendars, a responsibility matrix.</summary>
internal static class Organizations
{
    public static Gen<OrganizationDirectory> Any { get; } =
        from units in Pick.Many(1, Pool.Units.Count, Unit)
        from everybody in Pick.Many(3, Pool.People.Count, i => Person(Pool.People[i], units))
        from people in Absences.For(everybody)
        from ranks in Pick.Each(Pool.Roles.Select(_ => Gen.Choose(0, 3)))
        from calendars in Pick.Each(Pool.Calendars.Select(Calendars.Calendar))
        from types in Pick.Each(Pool.DecisionTypes.Select(DecisionType))
        from body in Body(units, people)
        let directory = new OrganizationDirectory
        {
            Jurisdictions = Pool.Jurisdictions,
            Units = units,
            Roles = Pool.Roles.Zip(ranks, (role, rank) => role with { Rank = rank }).ToValueList(),
            People = people,
            Bodies = [body],
            Calendars = calendars,
            DecisionTypes = types,
        }
        from responsibilities in Responsibilities(directory)
        select directory with { Responsibilities = responsibilities };

    /// <summary>People, roles and the body of an organisation: whoever can answer for something.</summary>
    public static IEnumerable<PartyReference> Parties(OrganizationDirectory organization) =>
    [
        .. organization.People.Select(p => PartyReference.To(p.Id)),
        .. organization.Roles.Select(r => PartyReference.To(r.Id)),
        .. organization.Bodies.Select(b => PartyReference.To(b.Id)),
    ];

    private static Gen<OrganizationUnit> Unit(int index) =>
        from parent in Gen.Choose(0, Math.Max(0, index - 1))
        from isTop in Pick.Chance(5)
        from jurisdiction in Pick.MaybeValue(50, Pick.One(Pool.Jurisdictions.Select(j => j.Id)))
        select new OrganizationUnit
        {
            Id = Pool.Units[index],
            Name = new(Pool.Units[index].Value),
            Parent = index == 0 || isTop ? null : Pool.Units[parent],
            Jurisdiction = jurisdiction,
        };

    private static Gen<Person> Person(PersonId id, ValueList<OrganizationUnit> units) =>
        from unit in Pick.One(units.Select(u => u.Id))
        from roles in Pick.Some(Pool.Roles.SelectMany(r => units.Select(u => new RoleAssignment(r.Id, u.Id))), 0, 2)
        from left in Pick.Weighted<Instant?>((20, null), (1, Clock.LongAgo), (2, Clock.Noon), (1, Clock.FarOff))
        select new Person { Id = id, Name = id.Value.ToUpperInvariant(), Unit = unit, Roles = roles, LeftAt = left };

    private static Gen<GoverningBody> Body(ValueList<OrganizationUnit> units, ValueList<Person> people) =>
        from unit in Gen.Frequency((4, Gen.Constant(units[0].Id)), (1, Pick.One(units.Select(u => u.Id))))
        from right in Gen.Frequency((9, Gen.Constant(AutonomyLevel.ActMonitored)), (1, Pick.One(AutonomyScale.Levels)))
        from members in Pick.Some(people.Select(p => p.Id), 1, 3)
        from rank in Gen.Choose(0, 3)
        select new GoverningBody
        {
            Id = Pool.Body,
            Name = new("AI committee", "comité IA"),
            Unit = unit,
            Members = members.Select(m => new BodyMember(m, BodyFunction.Business)).ToValueList(),
            Chair = members[0],
            Quorum = 1,
            Rank = rank,
            CertifiesUpTo = right,
        };

    private static Gen<DecisionType> DecisionType((DecisionTypeId Id, DecisionTypeId? Group) type) =>
        from impact in Pick.One(Enum.GetValues<DecisionImpact>())
        from reversible in Pick.Chance(50)
        select new DecisionType { Id = type.Id, Name = new(type.Id.Value), Group = type.Group, Impact = impact, Reversible = reversible };

    /// <summary>Mostly somebody answers for everything at the top, and others for parts of it below.</summary>
    private static Gen<ValueList<ResponsibilityAssignment>> Responsibilities(OrganizationDirectory organization)
    {
        var places = organization.DecisionTypes.SelectMany(d => organization.Units.Select(u => (Type: d.Id, Unit: u.Id))).ToArray();
        var top = organization.Units.Where(u => u.Parent is null)
            .SelectMany(u => new[] { (Type: Pool.DecisionTypes[0].Id, Unit: u.Id), (Type: Pool.DecisionTypes[4].Id, Unit: u.Id) });
        return from withTop in Pick.Chance(90)
               from others in Pick.Some(places, 0, 4)
               from all in Pick.Each((withTop ? top.Concat(others) : others).Distinct().Select(p => Assignment(p.Type, p.Unit, organization)))
               select all;
    }

    private static Gen<ResponsibilityAssignment> Assignment(DecisionTypeId type, UnitId unit, OrganizationDirectory organization) =>
        from accountable in Gen.Frequency(
            (6, Pick.One(organization.People.Select(p => PartyReference.To(p.Id)))),
            (1, Pick.One(organization.Roles.Select(r => PartyReference.To(r.Id)))),
            (1, Pick.One(organization.Bodies.Select(b => PartyReference.To(b.Id)))))
        from consulted in Pick.Some(Parties(organization), 0, 2)
        from informed in Pick.Some(Parties(organization), 0, 2)
        select new ResponsibilityAssignment { DecisionType = type, Unit = unit, Accountable = accountable, Consulted = consulted, Informed = informed };
}
