using Governance.Agents;
using Governance.Approvals;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Organization;
using Governance.Policies;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Serialization;

/// <summary>Makes well-formed parts of a model from a seed; they need not hold together.</summary>
internal sealed class ModelMaker(int seed)
{
    private static readonly string[] Texts =
        ["", "Claims", "Réclamations « ouvertes »\u00a0: 5", "\"quoted\" \\ and / slash", "line\nbreak\ttab", "😀", "\u2028\u0001\u007f", "<b>&'", "日本", "e\u0301"];

    private readonly Random _random = new(seed);

    public GovernanceModelParts Parts() => new()
    {
        Organization = new()
        {
            Jurisdictions = List(() => new Jurisdiction { Id = new(Id()), Name = Name(), Parent = Maybe(() => new JurisdictionId(Id())) }),
            Units = List(() => new OrganizationUnit { Id = new(Id()), Name = Name(), Parent = Maybe(() => new UnitId(Id())), Jurisdiction = Maybe(() => new JurisdictionId(Id())) }),
            Roles = List(() => new Role { Id = new(Id()), Name = Name() }),
            People = List(() => new Person { Id = new(Id()), Name = Text(), Unit = new(Id()), Roles = List(() => new RoleAssignment(new(Id()), new(Id()))), LeftAt = Maybe(Instant) }),
            Bodies = List(() => new GoverningBody
            {
                Id = new(Id()), Name = Name(), Unit = new(Id()), Chair = new(Id()), Quorum = _random.Next(-5, int.MaxValue), Members = List(() => new BodyMember(new(Id()), One<BodyFunction>())),
            }),
            DecisionTypes = List(() => new DecisionType { Id = new(Id()), Name = Name(), Group = Maybe(() => new DecisionTypeId(Id())), Impact = One<DecisionImpact>(), Reversible = Coin() }),
            Responsibilities = List(() => new ResponsibilityAssignment
            {
                DecisionType = new(Id()), Unit = new(Id()), Accountable = Party(), Responsible = List(Party), Consulted = List(Party), Informed = List(Party),
            }),
        },
        Portfolio = new() { Objectives = List(() => new StrategicObjective { Id = new(Id()), Name = Name(), Owner = Party() }), UseCases = List(UseCase) },
        Agents = new() { Agents = List(Agent) },
        Delegations = new() { Rules = List(Rule) },
        Protocols = new() { Protocols = List(Protocol), Obligations = List(() => new Obligation { Id = new(Id()), Duty = Name() }) },
        Kpis = new() { Kpis = List(Kpi) },
        Policies = List(Policy),
        Schemas = List(() => new SchemaText($"policies/{Id()}.cedarschema{(Coin() ? ".json" : "")}", Text())),
    };

    private PolicyText Policy()
    {
        var unit = Maybe(() => new UnitId(Id()));
        return new($"policies/{(unit is { } here ? $"{here}/" : "")}{Id()}.cedar", Text()) { Unit = unit };
    }

    private UseCase UseCase() => new UseCase
    {
        Id = new(Id()), Name = Name(), Purpose = Name(), Owner = Party(), Units = List(() => new UnitId(Id())), DecisionTypes = List(() => new DecisionTypeId(Id())),
        Objectives = List(() => new ObjectiveLink(new(Id()), Number())), Kpis = List(() => new KpiId(Id())), DataClasses = List(Text), AutonomyCeiling = One<AutonomyLevel>(),
    }.AsRecorded(One<UseCaseStage>());

    private Agent Agent() => new Agent
    {
        Id = new(Id()), Name = Name(), Owner = new(Id()), Deputy = Maybe(() => new PersonId(Id())), Unit = new(Id()), Teams = List(() => new TeamId(Id())), Model = Model(),
        UseCases = List(() => new UseCaseId(Id())), DataClasses = List(Text), Tools = List(Text), ReviewDue = Instant(),
        Certificate = Coin() ? null : new() { Ceiling = One<AutonomyLevel>(), IssuedBy = new(Id()), Environment = Model(), ValidFrom = Instant(), ValidUntil = Instant() },
    }.AsRecorded(One<AgentStatus>());

    private DelegationRule Rule() => new()
    {
        Id = new(Id()), Delegator = Party(), Delegatee = Party(), DecisionTypes = List(() => new DecisionTypeId(Id())), Purposes = List(() => new UseCaseId(Id())),
        Units = List(() => new UnitId(Id())), Autonomy = One<AutonomyLevel>(), AmountLimit = Maybe(() => new Money(Math.Round(Number(), 4), Currency.Chf)),
        Condition = Coin() ? null : Text(), ValidFrom = Instant(), ValidUntil = Instant(), Reason = Coin() ? null : Name(),
    };

    private ValidationProtocol Protocol() => new()
    {
        Id = new(Id()), Name = Name(),
        Steps = List(() => new ValidationStep { Name = Name(), Voters = List(Party), Quorum = _random.Next(), Deadline = Length() }),
    };

    private ValueKpi Kpi() => new()
    {
        Id = new(Id()), Name = Name(), Family = One<KpiFamily>(), Direction = One<KpiDirection>(), Unit = Text(), Owner = Party(),
        Target = Maybe(Number), BandLow = Maybe(Number), BandHigh = Maybe(Number),
    };

    private Duration Length() =>
        Duration.FromDays(_random.Next(400)) + Duration.FromSeconds(Coin() ? 0 : _random.Next(86_400)) + Duration.FromNanoseconds(Coin() ? 0 : _random.NextInt64(NodaConstants.NanosecondsPerSecond));

    private Instant Instant() => NodaTime.Instant.FromUnixTimeSeconds(_random.NextInt64(-60_000_000_000, 250_000_000_000)) + Duration.FromNanoseconds(Coin() ? 0 : _random.Next());

    private decimal Number() => new(_random.Next(), _random.Next(4), 0, Coin(), (byte)_random.Next(12));

    private ModelFingerprint Model() => new(Text(), Text(), Text());

    private LocalizedText Name() => new(Text(), Coin() ? null : Text());

    private string Text() => Texts[_random.Next(Texts.Length)] + Texts[_random.Next(Texts.Length)];

    private string Id() => string.Join(Coin() ? '-' : '.', Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _random.Next(100_000).ToString("x", System.Globalization.CultureInfo.InvariantCulture)));

    private PartyReference Party() => _random.Next(4) switch
    {
        0 => PartyReference.To(new PersonId(Id())),
        1 => PartyReference.To(new RoleId(Id())),
        2 => PartyReference.To(new BodyId(Id())),
        _ => PartyReference.To(new AgentId(Id())),
    };

    private T One<T>()
        where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private bool Coin() => _random.Next(2) == 0;

    private T? Maybe<T>(Func<T> make)
        where T : struct => Coin() ? null : make();

    private ValueList<T> List<T>(Func<T> make) => Enumerable.Range(0, _random.Next(4)).Select(_ => make()).ToValueList();
}
