using Governance.Agents;
using Governance.Approvals;
using Governance.Cedar;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Organization;
using Governance.Policies;
using Governance.Portfolio;
using Governance.Statistics;
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
            Roles = List(() => new Role { Id = new(Id()), Name = Name(), Rank = Count() }),
            People = List(() => new Person
            {
                Id = new(Id()), Name = Text(), Unit = new(Id()), Roles = List(() => new RoleAssignment(new(Id()), new(Id()))), LeftAt = Maybe(Instant),
                Absences = List(() => new Absence { From = Instant(), Until = Instant(), StandIn = Maybe(() => new PersonId(Id())) }),
            }),
            Bodies = List(() => new GoverningBody
            {
                Id = new(Id()), Name = Name(), Unit = new(Id()), Chair = new(Id()), Quorum = Count(), Members = List(() => new BodyMember(new(Id()), One<BodyFunction>())), Rank = Count(), CertifiesUpTo = One<AutonomyLevel>(),
            }),
            Calendars = List(Calendar),
            DecisionTypes = List(() => new DecisionType
            {
                Id = new(Id()), Name = Name(), Group = Maybe(() => new DecisionTypeId(Id())), Impact = One<DecisionImpact>(), Reversible = Coin(), SplittingWindow = Maybe(Length),
            }),
            Responsibilities = List(() => new ResponsibilityAssignment
            {
                DecisionType = new(Id()), Unit = new(Id()), Accountable = Party(), Responsible = List(Party), Consulted = List(Party), Informed = List(Party),
            }),
        },
        Portfolio = new()
        {
            Objectives = List(() => new StrategicObjective { Id = new(Id()), Name = Name(), Owner = Party(), Kpis = List(() => new KpiId(Id())) }), UseCases = List(UseCase),
            Gates = List(Gate), GateDecisions = List(GateDecision),
            MetConditions = List(() => new MetCondition(new(Id()), new(Id()), Instant(), new(Id()))),
            MaterialChanges = List(() => new MaterialChange { UseCase = new(Id()), At = Instant(), Kind = One<MaterialChangeKind>(), What = Name(), RecordedBy = new(Id()) }),
            DeclaredUses = List(() => new DeclaredUse { Id = new(Id()), Unit = new(Id()), By = Party(), At = Instant(), What = Name(), UseCase = Maybe(() => new UseCaseId(Id())) }),
            Arbitration = Coin() ? null : Arbitration(),
            Choice = Coin() ? null : Choice(),
            Roadmap = Coin() ? null : Roadmap(),
        },
        Agents = new()
        {
            Agents = List(Agent), Rules = Coin() ? null : Rules(), Events = List(Event), Trials = List(Trial), Incidents = List(Incident),
            Appraisals = List(() => new Appraisal { Agent = new(Id()), Kpi = new(Id()), At = Instant(), Value = Number(), By = new(Id()) }),
        },
        Delegations = new() { Rules = List(Rule), Suspensions = List(Suspension), Revocations = List(Revocation), KillSwitches = List(KillSwitch) },
        Protocols = new()
        {
            Protocols = List(Protocol), Obligations = List(() => new Obligation { Id = new(Id()), Duty = Name() }), Thresholds = List(Thresholds), Emergencies = List(Emergency),
        },
        Kpis = new() { Kpis = List(Kpi), Costs = List(Costs), Oversight = Coin() ? null : Norms() },
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
        Benefit = MaybeName(), Output = MaybeName(), Kind = Maybe(One<AiKind>), Vendor = Coin() ? null : Text(), Testing = One<TestingLevel>(), Training = MaybeName(),
        Fallback = MaybeName(), Monitoring = MaybeName(), TimeBox = Coin() ? null : new(Instant(), Instant()),
        Risk = Coin() ? null : new() { Level = One<RiskLevel>(), Reason = Name(), By = Party(), On = Day(), Cites = Coin() ? null : Text() },
        HumanImpact = Coin() ? null : new() { Who = Name(), Effect = Name(), Severity = One<DecisionImpact>(), Recourse = MaybeName() },
        Landscape = Coin() ? null : new()
        {
            Systems = List(Text), Decisions = List(() => new ArchitectureDecisionId(Id())), Workplace = MaybeName(), UserExperience = MaybeName(),
        },
    }.AsRecorded(One<UseCaseStage>());

    private StageGate Gate() => new()
    {
        Id = new(Id()), Name = Name(), From = One<UseCaseStage>(), Body = new(Id()), Functions = List(One<BodyFunction>), Validity = Maybe(Length),
        Criteria = List(() => new GateCriterion { Id = new(Id()), Name = Name(), Test = One<CriterionTest>(), Condition = Coin() ? null : Text(), Kpis = List(() => new KpiId(Id())), IsOptional = Coin() }),
    };

    /// <summary>A step at a gate, with whatever may be absent absent half of the time.</summary>
    public GateStep Step() => new()
    {
        Gate = Maybe(() => new GateId(Id())), Outcome = One<GateOutcome>(), Reason = Name(), Body = Maybe(() => new BodyId(Id())),
        Findings = List(() => new CriterionFinding(new(Id()), Coin(), Name())), Conditions = List(() => new GateCondition(new(Id()), Name(), Instant())),
    };

    private GateDecision GateDecision() => new()
    {
        UseCase = new(Id()), At = Instant(), By = Party(), From = One<UseCaseStage>(), Step = Step(), Decision = Coin() ? null : Text(),
        Scope = new() { Units = List(() => new UnitId(Id())), DecisionTypes = List(() => new DecisionTypeId(Id())), DataClasses = List(Text), AutonomyCeiling = One<AutonomyLevel>() },
    };

    private ArbitrationMatrix Arbitration() => new()
    {
        Criteria = List(Criterion), WeightTotal = Maybe(Number), Limits = new(Number(), Number()), Scores = List(Score),
        Stakeholders = List(() => new StakeholderWeights { Party = Party(), Weights = List(() => new CriterionWeight(new(Id()), Number())) }),
    };

    private Criterion Criterion() => new()
    {
        Id = new(Id()), Name = Name(), Question = Name(), Group = One<CriterionGroup>(), Weight = Number(), VetoBound = Maybe(Number), VetoLabel = Coin() ? null : Text(),
        OverlapsWith = List(() => new CriterionId(Id())),
        ValueFunction = new()
        {
            Worst = Maybe(Number), Best = Maybe(Number), Points = List(() => new ValuePoint(Number(), Number())),
            Steps = List(() => new ValueStep { Label = Text(), Name = Coin() ? null : Name(), Value = Maybe(Number) }),
        },
    };

    private CriterionScore Score() => new()
    {
        UseCase = new(Id()), Criterion = new(Id()), Score = Maybe(Number), Label = Coin() ? null : Text(), From = Maybe(Number), To = Maybe(Number),
        FromLabel = Coin() ? null : Text(), ToLabel = Coin() ? null : Text(), Source = Coin() ? null : Text(),
        Date = Maybe(() => new LocalDate(_random.Next(-9998, 10_000), _random.Next(1, 13), _random.Next(1, 29))), Assessor = Maybe(Party),
    };

    private ChoiceQuestion Choice() => new()
    {
        Capacities = List(() => new Capacity { Id = new(Id()), Name = Name(), Unit = Name(), Amount = Number(), Step = Maybe(Number) }),
        Candidates = List(() => new ChoiceCandidate { UseCase = new(Id()), Value = Number(), Needs = List(() => new CapacityNeed(new(Id()), Number())) }),
        Prerequisites = List(() => new UseCasePrerequisite(new(Id()), new(Id()))),
        Exclusions = List(() => new UseCaseExclusion { UseCases = List(() => new UseCaseId(Id())), Reason = Coin() ? null : Name() }),
        MustHaves = List(() => new UseCaseId(Id())),
    };

    private Roadmap Roadmap() => new()
    {
        Start = Day(),
        Decisions = List(() => new ArchitectureDecision { Id = new(Id()), Name = Name(), Area = One<ArchitectureArea>(), DecidedOn = Maybe(Day), Due = Maybe(Day), Owner = Party() }),
        Initiatives = List(() => new Initiative
        {
            Id = new(Id()), Name = Name(), UseCases = List(() => new UseCaseId(Id())), DependsOn = List(() => new InitiativeId(Id())),
            Decisions = List(() => new ArchitectureDecisionId(Id())), EarliestStart = Maybe(Day), Owner = Party(),
            Duration = new PeriodBuilder { Weeks = Coin() ? 0 : _random.Next(1_000_000), Days = Coin() ? 0 : _random.Next(1_000_000) }.Build(),
        }),
    };

    private Agent Agent() => new Agent
    {
        Id = new(Id()), Name = Name(), Owner = new(Id()), Deputy = Maybe(() => new PersonId(Id())), TechnicalOwner = Maybe(() => new PersonId(Id())), Unit = new(Id()),
        Teams = List(() => new TeamId(Id())), Mandate = Mandate(), Model = Model(), UseCases = List(() => new UseCaseId(Id())), DataClasses = List(Text), Tools = List(Text),
        ReviewDue = Instant(), Certificates = List(Certificate),
        Exit = Coin() ? null : new()
        {
            At = Instant(), By = Party(), Reason = Name(), Successor = new(Id()), Revoked = List(() => new DelegationId(Id())), Reassigned = List(() => new DecisionTypeId(Id())),
        },
    }.AsRecorded(One<AgentStatus>());

    private AgentMandate Mandate() => new()
    {
        Task = Name(), DecisionTypes = List(() => new DecisionTypeId(Id())), Prohibitions = List(() => new DecisionTypeId(Id())),
        Kpis = List(() => new KpiBound { Kpi = new(Id()), AtLeast = Maybe(Number), AtMost = Maybe(Number), IsMeasured = Coin(), MaximumAge = Maybe(Length) }),
    };

    private AgentEnvironment Environment() => new() { Model = Model(), Tools = List(Text), DataClasses = List(Text) };

    private AutonomyCertificate Certificate() => new()
    {
        Id = new(Id()), DecisionType = new(Id()), Unit = new(Id()), Ceiling = One<AutonomyLevel>(), IssuedBy = new(Id()), IssuedAt = Instant(), Environment = Environment(),
        ValidFrom = Instant(), ValidUntil = Instant(), RiskAcceptance = Coin() ? null : new(new(Id()), Instant(), Instant()),
    };

    private CareerRules Rules() => new()
    {
        SpanOfControl = Count(), Probation = Length(), MinorIncidents = Count(), MinorIncidentWindow = Length(),
        Promotions = List(() => new PromotionRule
        {
            Level = One<AutonomyLevel>(), SuccessRate = Number(), Confidence = Number(), Method = One<ProportionMethod>(), MinimumTrials = Count(), MinimumTime = Length(),
        }),
    };

    /// <summary>A change of an agent, with whatever may be absent absent half of the time.</summary>
    public AgentChange Change() => new()
    {
        Transition = One<AgentTransition>(), Reason = Name(), Body = Maybe(() => new BodyId(Id())), Certificates = List(Certificate),
        Limit = Coin() ? null : new() { DecisionType = Maybe(() => new DecisionTypeId(Id())), Unit = Maybe(() => new UnitId(Id())), Ceiling = One<AutonomyLevel>() },
        ReviewDue = Maybe(Instant), Owner = Maybe(() => new PersonId(Id())), Deputy = Maybe(() => new PersonId(Id())),
        Environment = Coin() ? null : Environment(), Successor = Maybe(() => new PersonId(Id())),
    };

    private AgentEvent Event() => new() { Agent = new(Id()), At = Instant(), By = Party(), From = One<AgentStatus>(), Change = Change(), Decision = Coin() ? null : Text() };

    private TrialRecord Trial() => new()
    {
        Agent = new(Id()), DecisionType = new(Id()), Unit = new(Id()), Environment = Environment(), From = Instant(), Until = Instant(), Trials = Count(), Successes = Count(),
        Source = Coin() ? null : Text(),
    };

    private Incident Incident() => new()
    {
        Id = new(Id()), Agent = new(Id()), Severity = One<IncidentSeverity>(), OccurredAt = Instant(), RecordedAt = Instant(), RecordedBy = new(Id()), Cause = Name(),
        Decision = Coin() ? null : Text(),
    };

    private DelegationRule Rule() => new()
    {
        Id = new(Id()), Delegator = Party(), Delegatee = Party(), DecisionTypes = List(() => new DecisionTypeId(Id())), Purposes = List(() => new UseCaseId(Id())),
        Units = List(() => new UnitId(Id())), Autonomy = One<AutonomyLevel>(), AmountLimit = Maybe(Amount),
        Condition = Coin() ? null : Text(), ValidFrom = Instant(), ValidUntil = Instant(), Reason = Coin() ? null : Name(),
        Parent = Maybe(() => new DelegationId(Id())), Resources = List(Scope), DataClasses = List(Text), Depth = Count(), Supersedes = Maybe(() => new DelegationId(Id())),
        Calendar = Maybe(() => new CalendarId(Id())),
        Budgets = List(() => new Budget
        {
            Id = new(Id()), Amount = Maybe(Amount), Count = Maybe(Count), Period = One<BudgetPeriod>(), Window = Maybe(Length), TimeZone = Coin() ? null : Text(),
        }),
    };

    private Suspension Suspension() => new() { Delegation = new(Id()), From = Instant(), Until = Maybe(Instant), By = new(Id()), Reason = Name() };

    private Revocation Revocation() => new() { Delegation = new(Id()), At = Instant(), By = new(Id()), Reason = Name() };

    private KillSwitch KillSwitch() => new()
    {
        Id = new(Id()), Agent = Maybe(() => new AgentId(Id())), DecisionType = Maybe(() => new DecisionTypeId(Id())), Unit = Maybe(() => new UnitId(Id())),
        EngagedAt = Instant(), EngagedBy = new(Id()), Reason = Name(), Release = Coin() ? null : new() { At = Instant(), By = new(Id()), Reason = Name() },
    };

    private BusinessCalendar Calendar() => new()
    {
        Id = new(Id()), Name = Name(), TimeZone = Text(), Closed = List(Day),
        Hours = List(() => new OpeningHours { Day = (IsoDayOfWeek)_random.Next(1, 8), From = Time(), Until = Maybe(Time) }),
    };

    private ValidationProtocol Protocol() => new()
    {
        Id = new(Id()), Name = Name(), ApprovalLifetime = Maybe(Length),
        Steps = List(() => new ValidationStep
        {
            Name = Name(), Voters = List(Party), Quorum = Count(), Deadline = Length(), RunsWithPrevious = Coin(), Weights = List(() => new VoterWeight(Party(), Count())),
            RequiredWeight = Maybe(Count), VetoHolders = List(Party), RequesterMayVote = Coin(), EarlierVotersMayVote = Coin(),
            Escalation = List(() => new EscalationLevel { Voters = List(Party), Quorum = Count(), Deadline = Length() }),
        }),
    };

    private AmountThresholds Thresholds() => new()
    {
        Id = new(Id()), Name = Name(), DecisionTypes = List(() => new DecisionTypeId(Id())), Units = List(() => new UnitId(Id())),
        Bands = List(() => new AmountBand { UpTo = Maybe(Amount), Ceiling = One<AutonomyLevel>(), Protocols = List(() => new ProtocolId(Id())) }),
    };

    private EmergencyProcedure Emergency() => new()
    {
        Id = new(Id()), Name = Name(), People = List(() => new PersonId(Id())), DecisionTypes = List(() => new DecisionTypeId(Id())), Purposes = List(() => new UseCaseId(Id())),
        Units = List(() => new UnitId(Id())), Autonomy = One<AutonomyLevel>(), AmountLimit = Maybe(Amount), MaximumDuration = Length(), Reviewers = List(Party), ReviewWithin = Length(),
    };

    /// <summary>Well-formed evidence, with whatever may be absent absent half of the time.</summary>
    public DecisionEvidence Evidence() => new()
    {
        Approvals = List(Approval),
        Plan = Coin() ? null : new() { Plan = Plan(), Approvals = List(Approval), Done = List(Count) },
        Emergency = Coin() ? null : new() { Procedure = new(Id()), By = new(Id()), Reason = Text(), From = Instant(), Until = Instant() },
        Usage = Coin() ? null : new RecordedUsage
        {
            Budgets = List(() => new RecordedBudgetUse { Delegation = new(Id()), Budget = new(Id()), Amount = Maybe(Amount), Count = Maybe(Count) }),
            Related = Coin() ? null : List(Amount),
        },
        Kpis = List(() => new KpiFact
        {
            Kpi = new(Id()), AssessedOn = Day(), HoldsUntil = Maybe(Day), Verdict = One<KpiVerdict>(), Value = Maybe(Number), Lower = Maybe(Number), Upper = Maybe(Number),
            Attainment = Maybe(Number),
        }),
    };

    private Approval Approval()
    {
        var digest = new byte[32];
        _random.NextBytes(digest);
        return new()
        {
            Id = new(Id()), Digest = Convert.ToHexStringLower(digest), Protocol = Maybe(() => new ProtocolId(Id())), Approvers = List(() => new PersonId(Id())), IssuedAt = Instant(), ExpiresAt = Instant(),
            UsedAt = Maybe(Instant),
        };
    }

    private ActionPlan Plan() => new()
    {
        Id = new(Id()), Agent = new(Id()), Purpose = new(Id()), ValidFrom = Instant(), ValidUntil = Instant(),
        Actions = List(() => new PlannedAction { DecisionType = new(Id()), Resource = Scope(), Unit = new(Id()), AmountLimit = Maybe(Amount), Times = Count() }),
    };

    private ResourceScope Scope() => new()
    {
        Type = Coin() ? null : Coin() ? "Claim" : "Shop::Order",
        Within = Coin() ? null : new EntityUid(Coin() ? "Site" : "Shop::Order", Text()),
    };

    private ValueKpi Kpi() => new()
    {
        Id = new(Id()), Name = Name(), Family = One<KpiFamily>(), Direction = One<KpiDirection>(), Unit = Unit(), UnitName = Coin() ? null : Name(), Owner = Party(),
        Aggregation = Maybe(One<KpiAggregation>), Cadence = One<KpiCadence>(), Claim = Maybe(One<KpiClaim>),
        Baseline = Coin() ? null : new() { From = Maybe(Day), Until = Maybe(Day), Value = Maybe(Number) }, MeasuredFrom = Maybe(Day),
        MinimumEffect = Maybe(Number), Tolerance = Maybe(Number), Confidence = Maybe(Number), Interval = Maybe(One<KpiIntervalMethod>), Seed = Count(), Looks = List(Day),
        ReviewBy = Maybe(Day), MaximumAge = Maybe(Length), GuardedBy = List(() => new KpiId(Id())), Objectives = List(() => new KpiObjective(new(Id()), Number())), CountedIn = Maybe(() => new KpiId(Id())), UnitValue = Maybe(Amount), TargetBy = Maybe(Day), Milestones = List(() => new KpiMilestone(Day(), Number())),
        Attribution = Coin() ? null : new()
        {
            Method = One<AttributionMethod>(), Shares = List(() => new AttributionShare(new(Id()), Number(), Maybe(Number), Maybe(Number))),
        },
        Target = Maybe(Number), BandLow = Maybe(Number), BandHigh = Maybe(Number),
    };

    private KpiUnit Unit() => KpiUnit.Parse(new[] { "EUR", "hour", "percent", "share", "count of refunds", "points of 100", "points from -1.5 to 5", "EUR per case", "count of « slips » per é", "quantity of kWh" }[_random.Next(10)]);

    private OversightNorms Norms() => new()
    {
        OverrideRateLow = Maybe(Number), OverrideRateHigh = Maybe(Number), FastestAcceptance = Maybe(Length), MostTooFast = Maybe(Number),
        LeastEscalationAccuracy = Maybe(Number), LeastCaught = Maybe(Number), Confidence = Maybe(Number),
    };

    private UseCaseCosts Costs() => new()
    {
        UseCase = new(Id()), Currency = Currency.Chf, Build = Guess(), BuildFrom = Maybe(Day), BuildUntil = Maybe(Day), RunPerMonth = Guess(), CompliancePerMonth = Guess(),
        ReviewerHour = Guess(), ReviewMinutes = Guess(), SampleMinutes = Guess(), OverrideMinutes = Guess(), Escalation = Guess(), Incident = Guess(),
    };

    private Estimate? Guess() => Coin() ? null : new(Number(), Maybe(Number), Maybe(Number));

    private LocalDate Day() => new(_random.Next(-9998, 10_000), _random.Next(1, 13), _random.Next(1, 29));

    private Duration Length() =>
        Duration.FromDays(_random.Next(400)) + Duration.FromSeconds(Coin() ? 0 : _random.Next(86_400)) + Duration.FromNanoseconds(Coin() ? 0 : _random.NextInt64(NodaConstants.NanosecondsPerSecond));

    private LocalTime Time() => LocalTime.FromNanosecondsSinceMidnight(_random.Next(3) switch
    {
        0 => _random.Next(1440) * NodaConstants.NanosecondsPerMinute,
        1 => _random.Next(86_400) * NodaConstants.NanosecondsPerSecond,
        _ => _random.NextInt64(NodaConstants.NanosecondsPerDay),
    });

    private Money Amount() => new(Math.Round(Number(), 4), Coin() ? Currency.Chf : Currency.Eur);

    private int Count() => Coin() ? _random.Next(4) : _random.Next(int.MinValue, int.MaxValue);

    private Instant Instant() => NodaTime.Instant.FromUnixTimeSeconds(_random.NextInt64(-60_000_000_000, 250_000_000_000)) + Duration.FromNanoseconds(Coin() ? 0 : _random.Next());

    private decimal Number() => new(_random.Next(), _random.Next(4), 0, Coin(), (byte)_random.Next(12));

    private ModelFingerprint Model() => new(Text(), Text(), Text());

    private LocalizedText? MaybeName() => Coin() ? null : Name();

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
