using Governance.Cedar;
using Governance.Core.Tests.Generators;
using Governance.Organization;

namespace Governance.Core.Tests.Laws;

/// <summary>The model as the Cedar entities that the documentation promises policies, with the resource and entities of the request.</summary>
internal static class ProjectedEntities
{
    public static EntityStore Of(World world) => EntityStore.Create([.. Organization(world), .. Portfolio(world), .. Agents(world), .. Request(world)]).Value;

    /// <summary>The jurisdiction of the nearest unit that has one, going up.</summary>
    public static JurisdictionId? LawOf(OrganizationDirectory organization, UnitId unit) =>
        AccountabilityOracle.UnitAndAbove(organization, unit)
            .Select(u => organization.Units.First(x => x.Id == u).Jurisdiction).FirstOrDefault(j => j is not null);

    private static IEnumerable<Entity> Organization(World world)
    {
        var organization = world.Facts.Organization;
        return
        [
            .. organization.Jurisdictions.Select(j => Plain("Jurisdiction", j.Id.Value, Ref("Jurisdiction", j.Parent?.Value))),
            .. organization.Units.Select(u => new Entity(
                new("Unit", u.Id.Value),
                LawOf(organization, u.Id) is { } law ? Record(("jurisdiction", CedarValue.FromEntity(new("Jurisdiction", law.Value)))) : CedarRecord.Empty,
                [.. Ref("Unit", u.Parent?.Value)])),
            .. organization.Roles.Select(r => Plain("Role", r.Id.Value, [])),
            .. organization.Bodies.Select(b => Plain("Body", b.Id.Value, [])),
            .. organization.DecisionTypes.Concat(BuiltInDecisionTypes.All).Select(d => Plain("Action", d.Id.Value, Ref("Action", d.Group?.Value))),
            .. organization.People.Select(p => new Entity(
                new("Person", p.Id.Value),
                Record(("unit", CedarValue.FromEntity(new("Unit", p.Unit.Value)))),
                [
                    new("Unit", p.Unit.Value),
                    .. p.Roles.Select(r => new EntityUid("Role", r.Role.Value)).Distinct(),
                    .. organization.Bodies.Where(b => b.Members.Any(m => m.Person == p.Id)).Select(b => new EntityUid("Body", b.Id.Value)),
                ])),
        ];
    }

    private static IEnumerable<Entity> Portfolio(World world) =>
    [
        .. world.Facts.Portfolio.Objectives.Select(o => Plain("Objective", o.Id.Value, [])),
        .. world.Facts.Portfolio.UseCases.Select(u => new Entity(
            new("UseCase", u.Id.Value),
            Record(
                [
                    ("stage", Text(u.Stage)),
                    ("testing", Text(u.Testing)),
                    .. u.Risk is { } risk ? [("risk", Text(risk.Level))] : Array.Empty<(string, CedarValue)>(),
                    .. u.HumanImpact is { } impact ? [("severity", Text(impact.Severity))] : Array.Empty<(string, CedarValue)>(),
                    ("units", Set(u.Units.Select(x => CedarValue.FromEntity(new("Unit", x.Value))))),
                    ("dataClasses", Set(u.DataClasses.Select(CedarValue.FromString))),
                ]),
            [.. u.Objectives.Select(o => new EntityUid("Objective", o.Objective.Value))])),
    ];

    private static IEnumerable<Entity> Agents(World world) =>
    [
        .. world.Facts.Agents.Agents.SelectMany(a => a.Teams).Distinct().Select(t => Plain("Team", t.Value, [])),
        .. world.Facts.Agents.Agents.Select(a => new Entity(
            new("Agent", a.Id.Value),
            Record(
                ("owner", CedarValue.FromEntity(new("Person", a.Owner.Value))),
                ("unit", CedarValue.FromEntity(new("Unit", a.Unit.Value))),
                ("status", Text(a.Status)),
                ("useCases", Set(a.UseCases.Select(u => CedarValue.FromEntity(new("UseCase", u.Value))))),
                ("dataClasses", Set(a.DataClasses.Select(CedarValue.FromString))),
                ("tools", Set(a.Tools.Select(CedarValue.FromString))),
                ("model", CedarValue.FromRecord(Record(
                    ("provider", CedarValue.FromString(a.Model.Provider)),
                    ("name", CedarValue.FromString(a.Model.Name)),
                    ("version", CedarValue.FromString(a.Model.Version)))))),
            [new("Unit", a.Unit.Value), .. a.Teams.Select(t => new EntityUid("Team", t.Value))])),
    ];

    private static IEnumerable<Entity> Request(World world)
    {
        var resource = world.Request.Resource;
        var own = new Entity(resource.Uid, resource.Attributes, [.. resource.Parents]);
        return resource.Uid.Type == "Claim" ? world.Request.Entities.Append(own) : world.Request.Entities;
    }

    private static Entity Plain(string type, string id, IEnumerable<EntityUid> parents) => new(new(type, id), CedarRecord.Empty, [.. parents]);

    private static IEnumerable<EntityUid> Ref(string type, string? id) => id is null ? [] : [new(type, id)];

    private static CedarRecord Record(params IEnumerable<(string Name, CedarValue Value)> facts) =>
        CedarRecord.Create(facts.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    private static CedarValue Set(IEnumerable<CedarValue> items) => CedarValue.FromSet(CedarSet.Create(items));

    /// <summary>Enumerations are written in camel case.</summary>
    private static CedarValue Text<T>(T value)
        where T : struct, Enum =>
        CedarValue.FromString(value.ToString() is var name ? string.Concat(name[..1].ToLowerInvariant(), name[1..]) : string.Empty);
}
