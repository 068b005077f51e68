using System.Globalization;
using Governance.Agents;
using Governance.Cedar;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Benchmarks.Workloads;

/// <summary>
/// Families of ten rules: a right goes from the head of a site down to its clerks, through roles, a body and a person, and each of them passes part of it on
/// to an agent as well, so that of each family one agent stands at the end of each length of chain. The tenth rule speaks of other cases only. Sites and
/// agents grow with the rules.
/// </summary>
internal sealed class ChainWorkload
{
    /// <summary>The links of the longest chain.</summary>
    public const int MostLinks = 5;

    private const int RulesPerFamily = 2 * MostLinks;
    private const int FamiliesPerSite = 20;
    private const int QuestionCount = 1024;
    private const string InTheNorth = "resource has region && resource.region == \"north\"";
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 10, 9, 0);
    private static readonly UnitId Group = new("group");
    private static readonly RoleId Head = new("head");
    private static readonly RoleId Manager = new("manager");
    private static readonly RoleId Clerk = new("clerk");
    private static readonly ModelFingerprint Fingerprint = new("example-ai", "clerk", "1");
    private static readonly ValueList<DecisionTypeId> Types = [.. Enumerable.Range(0, 10).Select(static i => new DecisionTypeId(Name("purchase.type", i)))];
    private static readonly ValueList<UseCaseId> Purposes = [.. Enumerable.Range(0, FamiliesPerSite).Select(static i => new UseCaseId(Name("supplies", i)))];
    private static readonly CedarRecord Facts = CedarRecord.Create([KeyValuePair.Create("region", CedarValue.FromString("north"))]);

    private readonly int _families;

    public ChainWorkload(int rules)
    {
        _families = rules / RulesPerFamily;
        var sites = (_families + FamiliesPerSite - 1) / FamiliesPerSite;
        var result = GovernanceModel.Create(new()
        {
            Organization = Organization(sites),
            Portfolio = new() { UseCases = [.. Purposes.Select(UseCase)] },
            Agents = new() { Rules = Staffing.Rules, Agents = [.. Enumerable.Range(0, sites).SelectMany(static site => Enumerable.Range(1, MostLinks).Select(links => Agent(site, links)))] },
            Delegations = new() { Rules = [.. Enumerable.Range(0, _families).SelectMany(Family)] },
        });
        Model = result.Model ?? throw new InvalidOperationException(result.Diagnostics[0].Message.En);
    }

    public GovernanceModel Model { get; }

    /// <summary>Questions that chains of so many links carry, spread over all families.</summary>
    public ChainQuestion[] Questions(int links) =>
        [.. Enumerable.Range(0, QuestionCount).Select(i => Question((int)(i * 7919L % _families), links))];

    private static OrganizationDirectory Organization(int sites) => new()
    {
        Units = [new() { Id = Group, Name = new("Group") }, .. Enumerable.Range(0, sites).Select(static s => new OrganizationUnit { Id = Site(s), Name = new(Name("Site", s)), Parent = Group })],
        Roles = [new() { Id = Head, Name = new("Head") }, new() { Id = Manager, Name = new("Manager") }, new() { Id = Clerk, Name = new("Clerk") }],
        People = [new() { Id = new("chief"), Name = "Chief", Unit = Group, Roles = [new(Head, Group)] }, .. Enumerable.Range(0, sites).SelectMany(PeopleOf)],
        Bodies = [.. Enumerable.Range(0, sites).Select(static s => new GoverningBody
        {
            Id = Desk(s), Name = new(Name("Desk", s)), Unit = Site(s), Chair = Person("head", s), Quorum = 1, Members = [new(Person("head", s), BodyFunction.Business)],
            CertifiesUpTo = AutonomyLevel.ActMonitored,
        })],
        DecisionTypes = [Staffing.Group, .. Types.Select(static id => new DecisionType { Id = id, Name = new("Order supplies"), Group = Staffing.Work })],
        Responsibilities = [.. Types.Select(static id => new ResponsibilityAssignment { DecisionType = id, Unit = Group, Accountable = PartyReference.To(Head) })],
    };

    private static Person[] PeopleOf(int site) =>
    [
        new() { Id = Person("head", site), Name = Name("Head", site), Unit = Site(site), Roles = [new(Head, Site(site))] },
        new() { Id = Person("manager", site), Name = Name("Manager", site), Unit = Site(site), Roles = [new(Manager, Site(site))] },
        new() { Id = Person("deputy", site), Name = Name("Deputy", site), Unit = Site(site) },
        new() { Id = Person("clerk", site), Name = Name("Clerk", site), Unit = Site(site), Roles = [new(Clerk, Site(site))] },
    ];

    private static UseCase UseCase(UseCaseId id) => new UseCase
    {
        Id = id,
        Name = new("Keep sites supplied"),
        Purpose = new("Order what sites need before it runs out"),
        Owner = PartyReference.To(Head),
        Units = [Group],
        DecisionTypes = Types,
        DataClasses = ["supplier"],
    }.AsRecorded(UseCaseStage.Production);

    private static Agent Agent(int site, int links) => new Agent
    {
        Id = AgentAt(site, links),
        Name = new("Agent"),
        Owner = Person("head", site),
        Unit = Site(site),
        Mandate = Staffing.Mandate,
        Model = Fingerprint,
        UseCases = Purposes,
        DataClasses = ["supplier"],
        Certificates = Staffing.Certificates(AgentAt(site, links).Value, Site(site), Desk(site), Person("head", site), Fingerprint, ["supplier"], Start),
        ReviewDue = Start + Duration.FromDays(365),
    }.AsRecorded(AgentStatus.Active);

    private static IEnumerable<DelegationRule> Family(int family)
    {
        for (var link = 1; link < MostLinks; link++)
        {
            yield return Spine(family, link);
        }

        for (var links = 1; links <= MostLinks; links++)
        {
            yield return Leaf(family, links);
        }

        yield return Leaf(family, 1 + (family % MostLinks)) with { Id = new(Name("other", family)), Condition = $"!({InTheNorth})" };
    }

    /// <summary>What the party at a place of the chain passes on to the party after it.</summary>
    private static DelegationRule Spine(int family, int link) => new()
    {
        Id = SpineOf(family, link),
        Parent = link == 1 ? null : SpineOf(family, link - 1),
        Delegator = Party(family / FamiliesPerSite, link),
        Delegatee = Party(family / FamiliesPerSite, link + 1),
        DecisionTypes = Types,
        Purposes = [Purpose(family)],
        Units = [Site(family / FamiliesPerSite)],
        DataClasses = ["supplier"],
        Autonomy = AutonomyLevel.ActWithinBounds,
        AmountLimit = new(20_000 - (1_000 * link), Currency.Eur),
        Budgets = link % 2 == 1 ? [Spending(link)] : [],
        Condition = link == 2 ? "context.amount.lessThanOrEqual(decimal(\"15000.0\"))" : null,
        ValidFrom = Start,
        ValidUntil = Start + Duration.FromDays(365),
        Depth = MostLinks - link,
    };

    /// <summary>What the party at the last place of a chain passes on to an agent.</summary>
    private static DelegationRule Leaf(int family, int links) => new()
    {
        Id = LeafOf(family, links),
        Parent = links == 1 ? null : SpineOf(family, links - 1),
        Delegator = Party(family / FamiliesPerSite, links),
        Delegatee = PartyReference.To(AgentAt(family / FamiliesPerSite, links)),
        DecisionTypes = [Types[family % Types.Count]],
        Purposes = [Purpose(family)],
        Units = [Site(family / FamiliesPerSite)],
        Resources = [new() { Type = "PurchaseOrder" }],
        DataClasses = ["supplier"],
        Autonomy = AutonomyLevel.ActWithinBounds,
        AmountLimit = new(1_000 + (family % 500), Currency.Eur),
        Budgets = [new() { Id = new("daily"), Count = 50, Period = BudgetPeriod.Day, TimeZone = "Europe/Paris" }],
        Condition = links % 3 == 1 ? InTheNorth : null,
        ValidFrom = Start,
        ValidUntil = Start + Duration.FromDays(180),
    };

    private static ChainQuestion Question(int family, int links)
    {
        ValueList<DelegationId> chain = [.. Enumerable.Range(1, links - 1).Select(link => SpineOf(family, link)), LeafOf(family, links)];
        var used = chain.Select((id, i) => i == links - 1
            ? new RecordedBudgetUse { Delegation = id, Budget = new("daily"), Count = 7 }
            : new RecordedBudgetUse { Delegation = id, Budget = Spending(i + 1).Id, Amount = new(2_500m, Currency.Eur) });
        var request = new DecisionRequest
        {
            Agent = AgentAt(family / FamiliesPerSite, links),
            DecisionType = Types[family % Types.Count],
            Resource = new("PurchaseOrder", Name("po", family)) { Attributes = Facts },
            Purpose = Purpose(family),
            Unit = Site(family / FamiliesPerSite),
            Amount = new(400m, Currency.Eur),
            DataClasses = ["supplier"],
            At = Now,
        };
        return new(request, new() { Usage = new RecordedUsage { Budgets = [.. used.Where((_, i) => i == links - 1 || i % 2 == 0)] } }, chain);
    }

    private static Budget Spending(int link) => link == 1
        ? new() { Id = new("monthly"), Amount = new(200_000m, Currency.Eur), Period = BudgetPeriod.Month, TimeZone = "Europe/Paris" }
        : new() { Id = new("weekly"), Amount = new(50_000m, Currency.Eur), Period = BudgetPeriod.Week, TimeZone = "Europe/Paris" };

    /// <summary>Who passes the right on at a place of the chain.</summary>
    private static PartyReference Party(int site, int place) => place switch
    {
        1 => PartyReference.To(Head),
        2 => PartyReference.To(Manager),
        3 => PartyReference.To(Desk(site)),
        4 => PartyReference.To(Person("deputy", site)),
        _ => PartyReference.To(Clerk),
    };

    private static DelegationId SpineOf(int family, int link) => new(string.Create(CultureInfo.InvariantCulture, $"family-{family}.link-{link}"));

    private static DelegationId LeafOf(int family, int links) => new(string.Create(CultureInfo.InvariantCulture, $"family-{family}.agent-{links}"));

    private static UseCaseId Purpose(int family) => Purposes[family % FamiliesPerSite];

    private static UnitId Site(int site) => new(Name("site", site));

    private static BodyId Desk(int site) => new(Name("desk", site));

    private static AgentId AgentAt(int site, int links) => new(string.Create(CultureInfo.InvariantCulture, $"clerk-{site}-{links}"));

    private static PersonId Person(string kind, int site) => new(Name(kind, site));

    private static string Name(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{index}");
}
