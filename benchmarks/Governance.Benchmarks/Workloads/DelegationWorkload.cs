using System.Globalization;
using Governance.Agents;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Benchmarks.Workloads;

/// <summary>
/// An organisation of 200 sites whose heads delegate: of ten rules, one passes rights from a site's head to a deputy, with a budget, and nine pass parts of
/// them on to the site's agents.
/// </summary>
internal sealed class DelegationWorkload(int rules)
{
    private const int UnitCount = 200;
    private const int AgentCount = 1_000;
    private const int PurposeCount = 20;
    private const int RulesPerDeputy = 10;
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly RoleId Head = new("head");
    private static readonly BodyId Committee = new("committee");
    private static readonly CalendarId OfficeHours = new("office-hours");
    private static readonly ModelFingerprint Fingerprint = new("example-ai", "clerk", "1");
    private static readonly ValueList<DecisionTypeId> Types = [.. Enumerable.Range(0, 10).Select(static i => new DecisionTypeId(Name("purchase.type", i)))];

    public GovernanceModelParts Parts() => new()
    {
        Organization = Organization(),
        Portfolio = new() { UseCases = [.. Enumerable.Range(0, PurposeCount).Select(UseCase)] },
        Agents = new() { Rules = Staffing.Rules, Agents = [.. Enumerable.Range(0, AgentCount).Select(Agent)] },
        Delegations = new() { Rules = [.. Enumerable.Range(0, rules).Select(static i => i % RulesPerDeputy == 0 ? FromHead(i) : FromDeputy(i))] },
    };

    private static OrganizationDirectory Organization() => new()
    {
        Units = [.. Enumerable.Range(0, UnitCount).Select(static i => new OrganizationUnit { Id = Unit(i), Name = new(Name("Site", i)), Parent = i == 0 ? null : Unit(0) })],
        Roles = [new() { Id = Head, Name = new("Head of the site", "Responsable du site") }],
        People = [.. Enumerable.Range(0, UnitCount).SelectMany(static i => new[]
        {
            new Person { Id = HeadOf(i), Name = Name("Head", i), Unit = Unit(i), Roles = [new(Head, Unit(i))] },
            new Person { Id = DeputyOf(i), Name = Name("Deputy", i), Unit = Unit(i) },
        })],
        Bodies = [new() { Id = Committee, Name = new("Committee"), Unit = Unit(0), Chair = HeadOf(0), Quorum = 1, Members = [new(HeadOf(0), BodyFunction.Business)], CertifiesUpTo = AutonomyLevel.ActMonitored }],
        Calendars =
        [
            new()
            {
                Id = OfficeHours, Name = new("Office hours", "Heures de bureau"), TimeZone = "Europe/Paris",
                Hours = [.. Enumerable.Range(1, 5).Select(static day => new OpeningHours { Day = (IsoDayOfWeek)day, From = new(8, 0), Until = new(18, 0) })],
            },
        ],
        DecisionTypes = [Staffing.Group, .. Types.Select(static id => new DecisionType { Id = id, Name = new("Order supplies"), Group = Staffing.Work })],
        Responsibilities = [.. Types.Select(static id => new ResponsibilityAssignment { DecisionType = id, Unit = Unit(0), Accountable = PartyReference.To(Head) })],
    };

    private static UseCase UseCase(int index) => new UseCase
    {
        Id = Purpose(index),
        Name = new("Keep sites supplied"),
        Purpose = new("Order what sites need before it runs out"),
        Owner = PartyReference.To(Head),
        Units = [Unit(0)],
        DecisionTypes = Types,
    }.AsRecorded(UseCaseStage.Production);

    private static Agent Agent(int index) => new Agent
    {
        Id = AgentOf(index),
        Name = new(Name("Clerk", index)),
        Owner = HeadOf(index % UnitCount),
        Unit = Unit(index % UnitCount),
        Mandate = Staffing.Mandate,
        Model = Fingerprint,
        UseCases = [.. Enumerable.Range(0, PurposeCount).Select(Purpose)],
        DataClasses = ["supplier"],
        Certificates = Staffing.Certificates(AgentOf(index).Value, Unit(index % UnitCount), Committee, HeadOf(0), Fingerprint, ["supplier"], Start),
        ReviewDue = Start + Duration.FromDays(365),
    }.AsRecorded(AgentStatus.Active);

    private static DelegationRule FromHead(int index) => new()
    {
        Id = Rule(index),
        Delegator = PartyReference.To(Head),
        Delegatee = PartyReference.To(DeputyOf(Site(index))),
        DecisionTypes = Types,
        Purposes = [Purpose(index)],
        Units = [Unit(Site(index))],
        DataClasses = ["supplier"],
        Autonomy = AutonomyLevel.ActWithinBounds,
        AmountLimit = new(20_000m, Currency.Eur),
        Budgets = [new() { Id = new("monthly"), Amount = new(200_000m, Currency.Eur), Period = BudgetPeriod.Month, TimeZone = "Europe/Paris" }],
        ValidFrom = Start,
        ValidUntil = Start + Duration.FromDays(365),
        Depth = 1,
        Reason = new("Deputies order for their site", "Les adjoints commandent pour leur site"),
    };

    private static DelegationRule FromDeputy(int index) => new()
    {
        Id = Rule(index),
        Parent = Rule(index - (index % RulesPerDeputy)),
        Delegator = PartyReference.To(DeputyOf(Site(index))),
        Delegatee = PartyReference.To(AgentOf(Site(index) + (UnitCount * (index % (AgentCount / UnitCount))))),
        DecisionTypes = [Types[index % Types.Count]],
        Purposes = [Purpose(index - (index % RulesPerDeputy))],
        Units = [Unit(Site(index))],
        Resources = [new() { Type = "PurchaseOrder" }],
        DataClasses = ["supplier"],
        Autonomy = AutonomyLevel.ActWithinBounds,
        AmountLimit = new(500 + (index % 1_000), Currency.Eur),
        Condition = index % RulesPerDeputy == 1 ? "resource has urgent && resource.urgent" : null,
        Calendar = OfficeHours,
        ValidFrom = Start,
        ValidUntil = Start + Duration.FromDays(180),
    };

    private static int Site(int rule) => rule / RulesPerDeputy % UnitCount;

    private static DelegationId Rule(int index) => new(Name("rule", index));

    private static UseCaseId Purpose(int index) => new(Name("supplies", index % PurposeCount));

    private static UnitId Unit(int index) => new(Name("site", index));

    private static AgentId AgentOf(int index) => new(Name("clerk", index));

    private static PersonId HeadOf(int unit) => new(Name("head", unit));

    private static PersonId DeputyOf(int unit) => new(Name("deputy", unit));

    private static string Name(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{index}");
}
