using FsCheck;
using FsCheck.Fluent;
using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>The organisations in which agents make careers: bodies of different units and rights, people who come and go.</summary>
internal static class CareerStaff
{
    /// <summary>Certifies everything, for everybody, in most organisations.</summary>
    public static BodyId Board { get; } = new("board");

    public static ValueList<PersonId> People { get; } = [new("ana"), new("ben"), new("cleo"), new("dan"), new("eva"), new("fay")];

    public static ValueList<UnitId> Units { get; } = [new("group"), new("europe"), new("paris"), new("canada")];

    public static KpiId Kpi { get; } = new("override-rate");

    public static UseCaseId UseCase { get; } = new("customer-refunds");

    public static Gen<OrganizationDirectory> Any { get; } =
        from people in Pick.Each(People.Select(Person))
        from board in Body(Board, "group", Pick.Weighted((12, AutonomyLevel.ActMonitored), (1, AutonomyLevel.ActOnPlan), (1, AutonomyLevel.ActWithApproval)), people, 3, 4)
        from committee in Body(new("committee"), "europe", Pick.One(AutonomyScale.Levels), people, 1, 3)
        from desk in Body(new("desk"), "paris", Pick.One(AutonomyScale.Levels), people, 1, 2)
        from club in Body(new("club"), "group", Gen.Constant(AutonomyLevel.None), people, 1, 2)
        from isResponsible in Pick.Chance(50)
        select new OrganizationDirectory
        {
            Units =
            [
                new() { Id = new("group"), Name = new("group", "groupe") },
                new() { Id = new("europe"), Name = new("Europe"), Parent = new("group") },
                new() { Id = new("paris"), Name = new("Paris"), Parent = new("europe") },
                new() { Id = new("canada"), Name = new("Canada"), Parent = new("group") },
            ],
            Roles = Pool.Roles,
            People = people,
            Bodies = [board, committee, desk, club],
            DecisionTypes = Pool.DecisionTypes.Select(type => new DecisionType { Id = type.Id, Name = new(type.Id.Value), Group = type.Group }).ToValueList(),
            Responsibilities =
            [
                .. Pool.RootTypes.Select(type => new ResponsibilityAssignment { DecisionType = type, Unit = new("group"), Accountable = PartyReference.To(Board) }),
                new()
                {
                    DecisionType = new("refund.issue"), Unit = new("europe"), Accountable = PartyReference.To(People[0]),
                    Responsible = isResponsible ? [PartyReference.To(Pool.Agents[0]), PartyReference.To(People[1])] : [PartyReference.To(People[1])],
                },
            ],
        };

    /// <summary>One use case in production, in the whole organisation.</summary>
    public static PortfolioRegister Portfolio { get; } = new()
    {
        UseCases =
        [
            new UseCase
            {
                Id = UseCase, Name = new("refunds", "remboursements"), Purpose = new("help"), Owner = PartyReference.To(Board), Units = [new("group")], DecisionTypes = Pool.RootTypes,
            }.AsRecorded(UseCaseStage.Production),
        ],
    };

    public static KpiCatalogue Kpis { get; } = new()
    {
        Kpis = [new() { Id = Kpi, Name = new("override rate", "taux de correction"), Family = KpiFamily.OperationalImpact, Direction = KpiDirection.Down, Unit = KpiUnit.Percent, Owner = PartyReference.To(Board) }],
    };

    private static Gen<Person> Person(PersonId id) =>
        from left in Pick.Weighted<int?>((30, null), (1, -40), (1, 0), (1, 30))
        select new Person { Id = id, Name = id.Value, Unit = new("group"), LeftAt = left is { } day ? CareerWorld.Day(day) : null };

    private static Gen<GoverningBody> Body(BodyId id, string unit, Gen<AutonomyLevel> right, ValueList<Person> people, int least, int most) =>
        from members in Pick.Some(people.Select(p => p.Id), least, most)
        from quorum in Gen.Choose(1, members.Count > 2 ? 2 : 1)
        from level in right
        select new GoverningBody
        {
            Id = id, Name = new(id.Value), Unit = new(unit), Members = members.Select(m => new BodyMember(m, BodyFunction.Risk)).ToValueList(),
            Chair = members[0], Quorum = quorum, CertifiesUpTo = level,
        };
}
