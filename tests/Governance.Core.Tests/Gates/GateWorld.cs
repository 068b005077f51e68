using Governance.Agents;
using Governance.Decisions;
using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Gates;

/// <summary>A small company with four gates, one use case and one agent that is certified for everything, so that only gates hold it back. Made from a seed.</summary>
/// <remarks>
/// Olga owns the use case and sits in the board, so that she must be kept from voting. Ed holds her role in sales. The local bodies reach only one unit each.
/// </remarks>
internal sealed record GateWorld
{
    public static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    public static readonly UseCaseId Case = new("case");

    public static readonly ValueList<UnitId> Units = [new("group"), new("claims"), new("claims-north"), new("sales")];

    public static readonly ValueList<PersonId> People = [new("ada"), new("bo"), new("cy"), new("di"), new("ed"), new("olga"), new("paul"), new("zoe")];

    public static readonly ValueList<BodyFunction> Functions = [BodyFunction.Business, BodyFunction.It, BodyFunction.Legal, BodyFunction.Risk];

    private readonly Random _random;

    public GateWorld(int seed)
    {
        _random = new Random(seed);
        Quorum = _random.Next(1, 4);
        OwnerIsRole = _random.Next(3) == 0;
        PermitsEverything = _random.Next(2) == 0;
        OlgaLeaves = _random.Next(6) == 0 ? Start + Duration.FromDays(_random.Next(30, 300)) : null;
        Gates = [.. Enumerable.Range(0, 4).Select(Gate)];
        UseCase = Complete with { Units = _random.Next(3) == 0 ? [new("claims"), new("sales")] : [new("claims")] };
    }

    public int Quorum { get; init; }

    public bool OwnerIsRole { get; init; }

    public bool PermitsEverything { get; init; }

    public Instant? OlgaLeaves { get; init; }

    public ValueList<StageGate> Gates { get; init; }

    public UseCase UseCase { get; init; }

    /// <summary>Everything that any stage asks for.</summary>
    private UseCase Complete => new()
    {
        Id = Case,
        Name = new("Case", "Cas"),
        Purpose = new("what it is for", "ce à quoi il sert"),
        Owner = OwnerIsRole ? PartyReference.To(new RoleId("product-owner")) : PartyReference.To(new PersonId("olga")),
        Units = [],
        DecisionTypes = [new("refund")],
        Objectives = [new(new("growth"), 0.5m)],
        Kpis = [new("lead-time")],
        DataClasses = ["contract"],
        Benefit = new("sooner", "plus tôt"),
        Output = new("a proposal", "une proposition"),
        Kind = AiKind.Generative,
        Risk = new() { Level = RiskLevel.Limited, Reason = new("little harm", "peu de tort"), By = PartyReference.To(new PersonId("di")), On = new(2025, 12, 1) },
        HumanImpact = new() { Who = new("customers", "clients"), Effect = new("money", "argent"), Severity = DecisionImpact.Moderate, Recourse = new("by letter", "par lettre") },
        Landscape = new(),
        TimeBox = new(Start, Start + Duration.FromDays(150)),
        Testing = TestingLevel.Operational,
        Training = new("an hour", "une heure"),
        Fallback = new("by hand", "à la main"),
        Monitoring = new("weekly", "chaque semaine"),
    };

    public OrganizationDirectory Organization => new()
    {
        Units =
        [
            .. Units.Select(id => new OrganizationUnit
            {
                Id = id, Name = new(id.Value), Parent = id.Value switch { "group" => null, "claims-north" => new UnitId("claims"), _ => new UnitId("group") },
            }),
        ],
        Roles = [new() { Id = new("product-owner"), Name = new("product owner", "responsable de produit") }],
        People =
        [
            .. People.Select(id => new Person
            {
                Id = id, Name = id.Value, Unit = new("group"),
                Roles = id.Value switch { "olga" => [new(new("product-owner"), new("claims"))], "ed" => [new(new("product-owner"), new("sales"))], _ => [] },
                LeftAt = id.Value switch { "olga" => OlgaLeaves, "paul" => Start, _ => null },
            }),
        ],
        Bodies = [Body("board", "group", Quorum, Seats), Body("claims-board", "claims", 1, Seats), Body("sales-board", "sales", 1, Seats)],
        DecisionTypes =
        [
            new() { Id = new("refund"), Name = new("refunds", "remboursements") },
            new() { Id = new("refund.issue"), Name = new("pay", "payer"), Group = new DecisionTypeId("refund") },
            new() { Id = new("deny"), Name = new("deny", "refuser") },
        ],
        Responsibilities = [.. new DecisionTypeId[] { new("refund"), new("deny") }.Select(type => new ResponsibilityAssignment { DecisionType = type, Unit = new("group"), Accountable = PartyReference.To(new PersonId("ada")) })],
    };

    /// <summary>Bo has two functions.</summary>
    public static ValueList<BodyMember> Seats { get; } =
    [
        new(new("ada"), BodyFunction.Business), new(new("bo"), BodyFunction.It), new(new("bo"), BodyFunction.Legal), new(new("cy"), BodyFunction.Legal),
        new(new("di"), BodyFunction.Risk), new(new("ed"), BodyFunction.Business), new(new("olga"), BodyFunction.Risk), new(new("paul"), BodyFunction.It),
    ];

    /// <summary>The parts with a portfolio of their own.</summary>
    public GovernanceModelParts Parts(PortfolioRegister portfolio) => new()
    {
        Organization = Organization,
        Portfolio = portfolio,
        Kpis = new() { Kpis = [new() { Id = new("lead-time"), Name = new("lead time", "délai"), Family = KpiFamily.TimeSaved, Direction = KpiDirection.Down, Unit = KpiUnit.Parse("day"), Owner = PartyReference.To(new PersonId("ed")) }] },
        Agents = new() { Agents = [Bot] },
        Policies =
        [
            new("policies/all.cedar", PermitsEverything
                ? "@id(\"all\") @owner(\"person:ada\") @autonomy(\"ActMonitored\") permit (principal, action, resource);"
                : "@id(\"bots\") @owner(\"person:ada\") @autonomy(\"ActMonitored\") permit (principal is Agent, action, resource);"),
        ],
    };

    public PortfolioRegister Portfolio => new()
    {
        Objectives = [new() { Id = new("growth"), Name = new("Growth", "Croissance"), Owner = PartyReference.To(new PersonId("ada")) }],
        UseCases = [UseCase],
        Gates = Gates,
    };

    public GovernanceModel Build() => Build(Portfolio);

    public GovernanceModel Build(PortfolioRegister portfolio)
    {
        var result = GovernanceModel.Create(Parts(portfolio));
        Assert.Equal([], result.Diagnostics.Select(d => $"{d.Location?.Path} {d.Message.En}"));
        return result.Model!;
    }

    /// <summary>An act of the agent: only the stage, the gates and the ceiling of the use case hold it back.</summary>
    public static DecisionRequest Act(Instant at) => new()
    {
        Agent = new("bot"), DecisionType = new("refund.issue"), Resource = new("Claim", "c-1"), Purpose = Case, Unit = new("claims"), At = at,
    };

    private static Agent Bot { get; } = new Agent
    {
        Id = new("bot"), Name = new("Bot", "Robot"), Owner = new("ada"), Unit = new("claims"), Model = new("acme", "large", "1"), UseCases = [Case],
        Mandate = new() { Task = new("pay", "payer"), DecisionTypes = [new("refund")] }, ReviewDue = Start + Duration.FromDays(4000),
        Certificates =
        [
            new()
            {
                Id = new("full"), DecisionType = new("refund"), Unit = new("claims"), Ceiling = AutonomyLevel.ActMonitored, IssuedBy = new("board"), IssuedAt = Start - Duration.FromDays(9),
                Environment = new() { Model = new("acme", "large", "1") }, ValidFrom = Start - Duration.FromDays(9), ValidUntil = Start + Duration.FromDays(4000),
                RiskAcceptance = new(new("ada"), Start - Duration.FromDays(9), Start - Duration.FromDays(9)),
            },
        ],
    }.AsRecorded(AgentStatus.Active);

    private static GoverningBody Body(string id, string unit, int quorum, ValueList<BodyMember> seats) => new()
    {
        Id = new(id), Name = new(id, id), Unit = new(unit), Members = seats, Chair = new("ada"), Quorum = quorum, CertifiesUpTo = AutonomyLevel.ActMonitored,
    };

    private StageGate Gate(int from)
    {
        var criteria = new List<GateCriterion> { new() { Id = new("worth"), Name = new("It is worth it", "Il en vaut la peine") } };
        AddAtTimes(new() { Id = new("liked"), Name = new("Users like it", "Il plaît"), IsOptional = true });
        AddAtTimes(new() { Id = new("fields"), Name = new("The file is whole", "Le dossier est complet"), Test = CriterionTest.Fields });
        AddAtTimes(new() { Id = new("risk"), Name = new("The risk is known", "Le risque est connu"), Test = CriterionTest.Risk });
        AddAtTimes(new() { Id = new("tested"), Name = new("It is tested", "Il est essayé"), Test = CriterionTest.Condition, Condition = "resource.testing == \"operational\"", IsOptional = _random.Next(2) == 0 });
        AddAtTimes(new() { Id = new("calm"), Name = new("The risk is not high", "Le risque n’est pas élevé"), Test = CriterionTest.Condition, Condition = "resource.risk != \"high\"" });
        if (from == (int)UseCaseStage.ProofOfConcept)
        {
            AddAtTimes(new() { Id = new("in-time"), Name = new("It is in time", "Il est dans les temps"), Test = CriterionTest.TimeBox });
        }

        return new()
        {
            Id = new($"gate-{from}"), Name = new($"gate {from}", $"porte {from}"), From = (UseCaseStage)from, Body = new("board"), Criteria = [.. criteria],
            Functions = [.. Functions.Where(_ => _random.Next(4) == 0)], Validity = _random.Next(3) == 0 ? Duration.FromDays(_random.Next(20, 90)) : null,
        };

        void AddAtTimes(GateCriterion criterion)
        {
            if (_random.Next(2) == 0)
            {
                criteria.Add(criterion);
            }
        }
    }
}
