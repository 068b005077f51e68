using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Agents;
using Governance.Approvals;
using Governance.Auditing;
using Governance.Cedar;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;
using Governance.Statistics;
using NodaTime;

namespace Governance.Serialization;

/// <summary>The converters of every type that is not written as the plain properties of a record. Written out, since making generic types at run time needs reflection.</summary>
internal static class JsonConverters
{
    public static ImmutableArray<JsonConverter> All { get; } = [.. Leaves(), .. Identifiers(), .. Names(), .. Lists(), .. AgentLists(), .. GateLists(), .. PlanningLists(), .. KpiLists(), .. ArbitrationLists(), .. Surrogates()];

    private static JsonConverter[] Leaves() =>
    [
        new TextConverter(),
        new FlagConverter(),
        new WholeNumberConverter(),
        new DecimalConverter(),
        new InstantConverter(),
        new DurationConverter(),
        new LocalTimeConverter(),
        new LocalDateConverter(),
        new PeriodConverter(),
        new DigestTextConverter(),
        new SequenceConverter(),
        new AuditContentConverter(),
        new MoneyAmountConverter(),
        new CurrencyConverter(),
        new KpiUnitConverter(),
        new MeasurementPeriodConverter(),
        new NumberConverter(),
        new PartyConverter(),
        new EntityTypeNameConverter(),
        new EntityUidConverter(),
        new CedarRecordConverter(),
    ];

    private static JsonConverter[] Identifiers() =>
    [
        new IdentifierConverter<AgentId>(),
        new IdentifierConverter<ApprovalId>(),
        new IdentifierConverter<ArchitectureDecisionId>(),
        new IdentifierConverter<AuditKind>(),
        new IdentifierConverter<BodyId>(),
        new IdentifierConverter<BudgetId>(),
        new IdentifierConverter<CalendarId>(),
        new IdentifierConverter<CapacityId>(),
        new IdentifierConverter<CertificateId>(),
        new IdentifierConverter<CriterionId>(),
        new IdentifierConverter<DecisionTypeId>(),
        new IdentifierConverter<DeclaredUseId>(),
        new IdentifierConverter<DelegationId>(),
        new IdentifierConverter<EmergencyId>(),
        new IdentifierConverter<GateConditionId>(),
        new IdentifierConverter<GateId>(),
        new IdentifierConverter<IncidentId>(),
        new IdentifierConverter<InitiativeId>(),
        new IdentifierConverter<JurisdictionId>(),
        new IdentifierConverter<KillSwitchId>(),
        new IdentifierConverter<KpiId>(),
        new IdentifierConverter<ObjectiveId>(),
        new IdentifierConverter<ObligationId>(),
        new IdentifierConverter<PersonId>(),
        new IdentifierConverter<PlanId>(),
        new IdentifierConverter<ProtocolId>(),
        new IdentifierConverter<RoleId>(),
        new IdentifierConverter<TeamId>(),
        new IdentifierConverter<ThresholdId>(),
        new IdentifierConverter<UnitId>(),
        new IdentifierConverter<UseCaseId>(),
    ];

    private static JsonConverter[] Names() =>
    [
        new NamedValueConverter<AutonomyLevel>(AutonomyScale.Names, AutonomyScale.Levels, new("an autonomy level", "un niveau d’autonomie")),
        Named<AgentStatus>(new("an agent's status", "un statut d’agent")),
        Named<AiKind>(new("a kind of AI", "un genre d’IA")),
        Named<AgentTransition>(new("a transition of an agent", "une transition d’agent")),
        Named<ArchitectureArea>(new("an area of architecture", "un domaine d’architecture")),
        Named<BodyFunction>(new("a function of a body's member", "une fonction de membre d’instance")),
        Named<BudgetPeriod>(new("a period of a budget", "une période de budget")),
        Named<CeilingKind>(new("a kind of ceiling", "un genre de plafond")),
        Named<CriterionGroup>(new("a group of criteria", "un groupe de critères")),
        Named<CriterionTest>(new("a test of a criterion", "un mode d’évaluation de critère")),
        Named<DecisionImpact>(new("an impact", "un niveau d’impact")),
        Named<DecisionOutcome>(new("an outcome", "un résultat")),
        Named<GateOutcome>(new("an outcome of a gate", "une issue de porte")),
        Named<GrantKind>(new("a kind of grant", "un genre d’octroi")),
        Named<IncidentSeverity>(new("a severity of an incident", "une gravité d’incident")),
        Named<IsoDayOfWeek>(new("a day of the week", "un jour de la semaine"), IsoDayOfWeek.None),
        Named<AttributionMethod>(new("a method of attribution", "une méthode d’attribution")),
        Named<KpiAggregation>(new("an aggregation of measurements", "une agrégation de mesures")),
        Named<KpiCadence>(new("a cadence of a KPI", "une cadence de KPI")),
        Named<KpiClaim>(new("a claim of a KPI", "une affirmation de KPI")),
        Named<KpiDirection>(new("a direction of a KPI", "un sens de KPI")),
        Named<KpiVerdict>(new("a verdict on a KPI", "un verdict sur un KPI")),
        Named<KpiFamily>(new("a family of KPIs", "une famille de KPI")),
        Named<MaterialChangeKind>(new("a kind of change", "un genre de changement")),
        Named<ProportionMethod>(new("a method for a proportion", "une méthode pour une proportion")),
        Named<RiskLevel>(new("a level of risk", "un niveau de risque")),
        Named<TestingLevel>(new("a level of testing", "un niveau d’essai")),
        Named<KpiIntervalMethod>(new("a method for intervals", "une méthode d’intervalle")),
        Named<MeasurementArm>(new("an arm", "un bras")),
        Named<UseCaseStage>(new("a stage of a use case", "une étape de cas d’usage")),
    ];

    private static JsonConverter[] Lists() =>
    [
        new ValueListConverter<string>(),
        new ValueListConverter<int>(),
        new ValueListConverter<Absence>(),
        new ValueListConverter<AmountBand>(),
        new ValueListConverter<AmountThresholds>(),
        new ValueListConverter<Approval>(),
        new ValueListConverter<BodyMember>(),
        new ValueListConverter<Budget>(),
        new ValueListConverter<BusinessCalendar>(),
        new ValueListConverter<DecisionType>(),
        new ValueListConverter<DecisionTypeId>(),
        new ValueListConverter<DelegationId>(),
        new ValueListConverter<DelegationRule>(),
        new ValueListConverter<EmergencyProcedure>(),
        new ValueListConverter<EntityFields>(),
        new ValueListConverter<EntityUid>(),
        new ValueListConverter<EscalationLevel>(),
        new ValueListConverter<GoverningBody>(),
        new ValueListConverter<Jurisdiction>(),
        new ValueListConverter<KillSwitch>(),
        new ValueListConverter<KpiId>(),
        new ValueListConverter<LocalDate>(),
        new ValueListConverter<Money>(),
        new ValueListConverter<ObjectiveLink>(),
        new ValueListConverter<Obligation>(),
        new ValueListConverter<ObligationId>(),
        new ValueListConverter<OpeningHours>(),
        new ValueListConverter<OrganizationUnit>(),
        new ValueListConverter<PartyReference>(),
        new ValueListConverter<Person>(),
        new ValueListConverter<PersonId>(),
        new ValueListConverter<PlannedAction>(),
        new ValueListConverter<ProtocolAdaptation>(),
        new ValueListConverter<ProtocolId>(),
        new ValueListConverter<RecordedBudgetUse>(),
        new ValueListConverter<RecordedCeiling>(),
        new ValueListConverter<RecordedGrant>(),
        new ValueListConverter<ResourceScope>(),
        new ValueListConverter<ResponsibilityAssignment>(),
        new ValueListConverter<Revocation>(),
        new ValueListConverter<Role>(),
        new ValueListConverter<RoleAssignment>(),
        new ValueListConverter<StepAdaptation>(),
        new ValueListConverter<StrategicObjective>(),
        new ValueListConverter<Suspension>(),
        new ValueListConverter<TeamId>(),
        new ValueListConverter<UnitId>(),
        new ValueListConverter<UseCase>(),
        new ValueListConverter<UseCaseId>(),
        new ValueListConverter<ValidationProtocol>(),
        new ValueListConverter<ValidationStep>(),
        new ValueListConverter<VoterWeight>(),
    ];

    private static JsonConverter[] KpiLists() =>
    [
        new ValueListConverter<AttributionShare>(),
        new ValueListConverter<KpiFact>(),
        new ValueListConverter<KpiMilestone>(),
        new ValueListConverter<KpiObjective>(),
        new ValueListConverter<UseCaseCosts>(),
        new ValueListConverter<ValueKpi>(),
    ];

    private static JsonConverter[] PlanningLists() =>
    [
        new ValueListConverter<ArchitectureDecision>(),
        new ValueListConverter<ArchitectureDecisionId>(),
        new ValueListConverter<Capacity>(),
        new ValueListConverter<CapacityNeed>(),
        new ValueListConverter<ChoiceCandidate>(),
        new ValueListConverter<Initiative>(),
        new ValueListConverter<InitiativeId>(),
        new ValueListConverter<UseCaseExclusion>(),
        new ValueListConverter<UseCasePrerequisite>(),
    ];

    private static JsonConverter[] GateLists() =>
    [
        new ValueListConverter<BodyFunction>(),
        new ValueListConverter<CriterionFinding>(),
        new ValueListConverter<DeclaredUse>(),
        new ValueListConverter<GateCondition>(),
        new ValueListConverter<GateCriterion>(),
        new ValueListConverter<GateDecision>(),
        new ValueListConverter<MaterialChange>(),
        new ValueListConverter<MetCondition>(),
        new ValueListConverter<StageGate>(),
    ];

    private static JsonConverter[] AgentLists() =>
    [
        new ValueListConverter<Agent>(),
        new ValueListConverter<AgentEvent>(),
        new ValueListConverter<Appraisal>(),
        new ValueListConverter<AutonomyCertificate>(),
        new ValueListConverter<Incident>(),
        new ValueListConverter<KpiBound>(),
        new ValueListConverter<PromotionRule>(),
        new ValueListConverter<TrialRecord>(),
    ];

    private static JsonConverter[] ArbitrationLists() =>
    [
        new ValueListConverter<Criterion>(),
        new ValueListConverter<CriterionId>(),
        new ValueListConverter<CriterionScore>(),
        new ValueListConverter<CriterionWeight>(),
        new ValueListConverter<StakeholderWeights>(),
        new ValueListConverter<ValuePoint>(),
        new ValueListConverter<ValueStep>(),
    ];

    private static JsonConverter[] Surrogates() => [new MoneyConverter(), new ApprovalConverter(), new ResourceScopeConverter(), new KpiFactConverter()];

    /// <summary>An enumeration by its members' names in camel case, <c>proofOfConcept</c>, without the members that say nothing.</summary>
    private static NamedValueConverter<T> Named<T>(LocalizedText noun, params ReadOnlySpan<T> except)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>().Except(except.ToArray()).ToImmutableArray();
        return new([.. values.Select(static value => JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(value)!))], values, noun);
    }
}
