using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Agents;
using Governance.Approvals;
using Governance.Cedar;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Serialization;

/// <summary>The converters of every type that is not written as the plain properties of a record. Written out, since making generic types at run time needs reflection.</summary>
internal static class JsonConverters
{
    public static ImmutableArray<JsonConverter> All { get; } = [.. Leaves(), .. Identifiers(), .. Names(), .. Lists(), new MoneyConverter()];

    private static JsonConverter[] Leaves() =>
    [
        new TextConverter(),
        new FlagConverter(),
        new WholeNumberConverter(),
        new DecimalConverter(),
        new InstantConverter(),
        new DurationConverter(),
        new MoneyAmountConverter(),
        new CurrencyConverter(),
        new PartyConverter(),
        new EntityTypeNameConverter(),
        new EntityUidConverter(),
        new CedarRecordConverter(),
    ];

    private static JsonConverter[] Identifiers() =>
    [
        new IdentifierConverter<AgentId>(),
        new IdentifierConverter<BodyId>(),
        new IdentifierConverter<DecisionTypeId>(),
        new IdentifierConverter<DelegationId>(),
        new IdentifierConverter<JurisdictionId>(),
        new IdentifierConverter<KpiId>(),
        new IdentifierConverter<ObjectiveId>(),
        new IdentifierConverter<ObligationId>(),
        new IdentifierConverter<PersonId>(),
        new IdentifierConverter<ProtocolId>(),
        new IdentifierConverter<RoleId>(),
        new IdentifierConverter<TeamId>(),
        new IdentifierConverter<UnitId>(),
        new IdentifierConverter<UseCaseId>(),
    ];

    private static JsonConverter[] Names() =>
    [
        new NamedValueConverter<AutonomyLevel>(AutonomyScale.Names, AutonomyScale.Levels, new("an autonomy level", "un niveau d’autonomie")),
        Named<AgentStatus>(new("an agent's status", "un statut d’agent")),
        Named<BodyFunction>(new("a function of a body's member", "une fonction de membre d’instance")),
        Named<DecisionImpact>(new("an impact", "un niveau d’impact")),
        Named<KpiDirection>(new("a direction of a KPI", "un sens de KPI")),
        Named<KpiFamily>(new("a family of KPIs", "une famille de KPI")),
        Named<UseCaseStage>(new("a stage of a use case", "une étape de cas d’usage")),
    ];

    private static JsonConverter[] Lists() =>
    [
        new ValueListConverter<string>(),
        new ValueListConverter<Agent>(),
        new ValueListConverter<BodyMember>(),
        new ValueListConverter<DecisionType>(),
        new ValueListConverter<DecisionTypeId>(),
        new ValueListConverter<DelegationRule>(),
        new ValueListConverter<EntityFields>(),
        new ValueListConverter<EntityUid>(),
        new ValueListConverter<GoverningBody>(),
        new ValueListConverter<Jurisdiction>(),
        new ValueListConverter<KpiId>(),
        new ValueListConverter<ObjectiveLink>(),
        new ValueListConverter<Obligation>(),
        new ValueListConverter<OrganizationUnit>(),
        new ValueListConverter<PartyReference>(),
        new ValueListConverter<Person>(),
        new ValueListConverter<ResponsibilityAssignment>(),
        new ValueListConverter<Role>(),
        new ValueListConverter<RoleAssignment>(),
        new ValueListConverter<StrategicObjective>(),
        new ValueListConverter<TeamId>(),
        new ValueListConverter<UnitId>(),
        new ValueListConverter<UseCase>(),
        new ValueListConverter<UseCaseId>(),
        new ValueListConverter<ValidationProtocol>(),
        new ValueListConverter<ValidationStep>(),
        new ValueListConverter<ValueKpi>(),
    ];

    /// <summary>An enumeration by its members' names in camel case: <c>proofOfConcept</c>.</summary>
    private static NamedValueConverter<T> Named<T>(LocalizedText noun)
        where T : struct, Enum =>
        new([.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)], [.. Enum.GetValues<T>()], noun);
}
