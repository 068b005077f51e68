using System.Collections.Frozen;
using Governance.Agents;
using Governance.Cedar;
using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>The model's own things as Cedar entities: the names and attributes that policies can rely on.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>Agent</c> in <c>Team</c>, <c>Unit</c>; attributes <c>owner</c>, <c>unit</c>, <c>status</c>, <c>useCases</c>, <c>dataClasses</c>, <c>tools</c>, <c>model</c> (provider, name, version)</item>
/// <item><c>Person</c> in <c>Role</c>, <c>Body</c>, <c>Unit</c>; attribute <c>unit</c></item>
/// <item><c>Unit</c> in its parent; attribute <c>jurisdiction</c>, its own or that of the nearest unit above, absent when there is none. A unit is not
/// <c>in</c> a jurisdiction: a French unit of a Swiss group would then be in both</item>
/// <item><c>Jurisdiction</c> in its parent</item>
/// <item><c>Role</c>, <c>Body</c>, <c>Team</c>, <c>Objective</c>: groups. A body is not <c>in</c> its unit: a local member of a group committee would then be group staff</item>
/// <item><c>UseCase</c> in its <c>Objective</c>s; attributes <c>stage</c>, <c>testing</c>, <c>units</c>, <c>dataClasses</c>, and where they are known <c>risk</c> and <c>severity</c> (of its impact on people)</item>
/// <item><c>Kpi</c>, as its current assessment says (<see cref="DecisionEvidence.Kpis"/>): attributes <c>verdict</c> (<c>proven</c>, <c>unproven</c> or <c>worse</c>), <c>value</c>, <c>lower</c>,
/// <c>upper</c>, <c>attainment</c>. It is there only while an assessment holds: to read one that is not there errs, so that a permit grants nothing and a forbid applies in full</item>
/// <item><c>Action</c>, a decision type, in its group; those of <see cref="BuiltInDecisionTypes"/> as well, and their purpose as a <c>UseCase</c></item>
/// </list>
/// </remarks>
public static class ModelEntities
{
    /// <summary>The entity types that only the model may define.</summary>
    public static FrozenSet<string> TypeNames { get; } = FrozenSet.ToFrozenSet(
        ["Agent", "Person", "Role", "Body", "Unit", "Jurisdiction", "UseCase", "Objective", "Team", "Kpi", "Action"], StringComparer.Ordinal);

    /// <summary>The entity type of KPIs.</summary>
    internal const string Kpi = "Kpi";

    /// <summary>The Cedar identity of an agent.</summary>
    /// <param name="id">The agent.</param>
    public static EntityUid Uid(AgentId id) => new("Agent", id.Value);

    /// <summary>The Cedar identity of a person.</summary>
    /// <param name="id">The person.</param>
    public static EntityUid Uid(PersonId id) => new("Person", id.Value);

    /// <summary>The Cedar identity of a unit.</summary>
    /// <param name="id">The unit.</param>
    public static EntityUid Uid(UnitId id) => new("Unit", id.Value);

    /// <summary>The Cedar identity of a use case.</summary>
    /// <param name="id">The use case.</param>
    public static EntityUid Uid(UseCaseId id) => new("UseCase", id.Value);

    /// <summary>The Cedar identity of a decision type: an action.</summary>
    /// <param name="id">The decision type.</param>
    public static EntityUid Uid(DecisionTypeId id) => new("Action", id.Value);

    /// <summary>The Cedar identity of a jurisdiction.</summary>
    /// <param name="id">The jurisdiction.</param>
    public static EntityUid Uid(JurisdictionId id) => new("Jurisdiction", id.Value);

    /// <summary>The Cedar identity of a KPI.</summary>
    /// <param name="id">The KPI.</param>
    public static EntityUid Uid(KpiId id) => new(Kpi, id.Value);

    internal static IEnumerable<Entity> From(GovernanceModelParts parts, OrganizationIndex organization) =>
    [
        .. parts.Organization.Jurisdictions.Select(j => Plain("Jurisdiction", j.Id, Optional("Jurisdiction", j.Parent))),
        .. parts.Organization.Units.Select(u => From(u, organization.JurisdictionOf(u.Id))),
        .. parts.Organization.Roles.Select(r => Plain("Role", r.Id, [])),
        .. parts.Organization.Bodies.Select(b => Plain("Body", b.Id, [])),
        .. BuiltInDecisionTypes.With(parts.Organization).Select(d => Plain("Action", d.Id, Optional("Action", d.Group))),
        .. parts.Organization.People.Select(p => From(p, parts.Organization.Bodies)),
        .. parts.Portfolio.Objectives.Select(o => Plain("Objective", o.Id, [])),
        .. parts.Portfolio.UseCases.Select(From),
        Governing,
        .. parts.Agents.Agents.SelectMany(a => a.Teams).Distinct().Select(t => Plain("Team", t, [])),
        .. parts.Agents.Agents.Select(From),
    ];

    /// <summary>The purpose of governed acts, so that policies that read of every purpose can read of it.</summary>
    private static Entity Governing { get; } = new(
        Uid(BuiltInDecisionTypes.Purpose),
        Record(("stage", CedarValue.FromString(CamelCase(nameof(UseCaseStage.Production)))), ("testing", CedarValue.FromString(CamelCase(nameof(TestingLevel.None)))), ("units", Set([])), ("dataClasses", Set([]))),
        []);

    private static Entity From(OrganizationUnit unit, JurisdictionId? jurisdiction) => new(
        Uid(unit.Id),
        jurisdiction is { } law ? Record(("jurisdiction", CedarValue.FromEntity(Uid(law)))) : CedarRecord.Empty,
        Optional("Unit", unit.Parent));

    private static Entity From(Person person, ValueList<GoverningBody> bodies) => new(
        Uid(person.Id),
        Record(("unit", CedarValue.FromEntity(Uid(person.Unit)))),
        [
            Uid(person.Unit),
            .. person.Roles.Select(r => new EntityUid("Role", r.Role.Value)).Distinct(),
            .. bodies.Where(b => b.Members.Any(m => m.Person == person.Id)).Select(b => new EntityUid("Body", b.Id.Value)),
        ]);

    private static Entity From(UseCase useCase) => new(
        Uid(useCase.Id),
        Record(
            [
                .. Given("risk", useCase.Risk?.Level.ToString()),
                .. Given("severity", useCase.HumanImpact?.Severity.ToString()),
            ],
            ("stage", CedarValue.FromString(CamelCase(useCase.Stage.ToString()))),
            ("testing", CedarValue.FromString(CamelCase(useCase.Testing.ToString()))),
            ("units", Set(useCase.Units.Select(u => CedarValue.FromEntity(Uid(u))))),
            ("dataClasses", Set(useCase.DataClasses.Select(CedarValue.FromString)))),
        [.. useCase.Objectives.Select(o => new EntityUid("Objective", o.Objective.Value))]);

    private static Entity From(Agent agent) => new(
        Uid(agent.Id),
        Record(
            ("owner", CedarValue.FromEntity(Uid(agent.Owner))),
            ("unit", CedarValue.FromEntity(Uid(agent.Unit))),
            ("status", CedarValue.FromString(CamelCase(agent.Status.ToString()))),
            ("useCases", Set(agent.UseCases.Select(u => CedarValue.FromEntity(Uid(u))))),
            ("dataClasses", Set(agent.DataClasses.Select(CedarValue.FromString))),
            ("tools", Set(agent.Tools.Select(CedarValue.FromString))),
            ("model", CedarValue.FromRecord(Record(
                ("provider", CedarValue.FromString(agent.Model.Provider)),
                ("name", CedarValue.FromString(agent.Model.Name)),
                ("version", CedarValue.FromString(agent.Model.Version)))))),
        [Uid(agent.Unit), .. agent.Teams.Select(t => new EntityUid("Team", t.Value)).Distinct()]);

    /// <summary>A KPI as an assessment says that holds. Where an interval has no end, it is the farthest that Cedar knows; what is not known to be attained is not.</summary>
    internal static Entity From(KpiFact fact) => new(
        Uid(fact.Kpi),
        Record(
            ("verdict", CedarValue.FromString(CamelCase(fact.Verdict.ToString()))),
            ("value", Number(fact.Value, default)),
            ("lower", Number(fact.Lower, CedarDecimal.MinValue)),
            ("upper", Number(fact.Upper, CedarDecimal.MaxValue)),
            ("attainment", Number(fact.Attainment, default))),
        []);

    /// <summary>Facts have no more decimals than Cedar, and are within its range.</summary>
    private static CedarValue Number(decimal? number, CedarDecimal otherwise) =>
        CedarValue.FromDecimal(number is { } known && CedarDecimal.TryFromDecimal(known, out var exact) ? exact : otherwise);

    private static Entity Plain<TId>(string type, TId id, IReadOnlyList<EntityUid> parents)
        where TId : struct, IIdentifier<TId> =>
        new(new EntityUid(type, id.Value), CedarRecord.Empty, parents);

    private static IReadOnlyList<EntityUid> Optional<TId>(string type, TId? id)
        where TId : struct, IIdentifier<TId> =>
        id is { } value ? [new EntityUid(type, value.Value)] : [];

    /// <summary>A fact that may be absent.</summary>
    private static IEnumerable<(string Name, CedarValue Value)> Given(string name, string? value) => value is null ? [] : [(name, CedarValue.FromString(CamelCase(value)))];

    private static CedarRecord Record(IEnumerable<(string Name, CedarValue Value)> optional, params IEnumerable<(string Name, CedarValue Value)> facts) => Record(optional.Concat(facts));

    private static CedarRecord Record(params IEnumerable<(string Name, CedarValue Value)> facts) =>
        CedarRecord.Create(facts.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    private static CedarValue Set(IEnumerable<CedarValue> items) => CedarValue.FromSet(CedarSet.Create(items));

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
