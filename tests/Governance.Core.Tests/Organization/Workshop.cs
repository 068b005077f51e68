using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Organization;

/// <summary>A workshop above which stands a group: four people who stand in for one another.</summary>
internal static class Workshop
{
    public static Instant First { get; } = Instant.FromUtc(2026, 7, 1, 0, 0);

    public static Instant Last { get; } = Instant.FromUtc(2026, 8, 1, 0, 0);

    public static Instant Now { get; } = Instant.FromUtc(2026, 7, 15, 12, 0);

    public static RoleId Head { get; } = new("head");

    public static UnitId Site { get; } = new("site");

    public static UnitId Group { get; } = new("group");

    /// <summary>Anna and Bert head the site, Cleo the group; Anna chairs the board, on which Bert and Cleo sit. Dora holds nothing.</summary>
    public static OrganizationDirectory Directory { get; } = new()
    {
        Units = [new() { Id = Group, Name = new("Group") }, new() { Id = Site, Name = new("Site"), Parent = Group }],
        Roles = [new() { Id = Head, Name = new("head") }],
        People = [Person("anna", Site), Person("bert", Site), Person("cleo", Group), Person("dora", null)],
        Bodies =
        [
            new()
            {
                Id = new("board"),
                Name = new("board"),
                Unit = Group,
                Members = [new(new("anna"), BodyFunction.Business), new(new("bert"), BodyFunction.It), new(new("cleo"), BodyFunction.Legal)],
                Chair = new("anna"),
                Quorum = 2,
            },
        ],
        Calendars = [new() { Id = new("office"), Name = new("office"), TimeZone = "Europe/Zurich", Hours = [new() { Day = IsoDayOfWeek.Monday, From = new(8, 0), Until = new(12, 0) }] }],
        DecisionTypes = [new() { Id = new("order"), Name = new("order") }],
        Responsibilities = [new() { DecisionType = new("order"), Unit = Group, Accountable = PartyReference.To(Head) }],
    };

    /// <summary>The workshop where some people are away in July, with or without somebody who stands in.</summary>
    public static OrganizationDirectory Away(params (string Person, string? StandIn)[] absences) => absences.Aggregate(Directory, (directory, absence) =>
        Change(directory, absence.Person, person => person with
        {
            Absences = [new() { From = First, Until = Last, StandIn = absence.StandIn is { } id ? new PersonId(id) : null }],
        }));

    public static OrganizationDirectory Change(OrganizationDirectory directory, string id, Func<Person, Person> change) =>
        directory with { People = directory.People.Select(p => p.Id.Value == id ? change(p) : p).ToValueList() };

    /// <summary>What is said of an organisation, with a use case that takes its only decision.</summary>
    public static ModelResult Check(OrganizationDirectory directory) => GovernanceModel.Create(new()
    {
        Organization = directory,
        Agents = new() { Agents = [] },
        Portfolio = new()
        {
            UseCases =
            [
                new() { Id = new("supply"), Name = new("supply"), Purpose = new("parts"), Owner = PartyReference.To(new PersonId("dora")), Units = [Site], DecisionTypes = [new("order")] },
            ],
        },
    });

    private static Person Person(string id, UnitId? heads) =>
        new() { Id = new(id), Name = id, Unit = Site, Roles = heads is { } unit ? [new(Head, unit)] : [] };
}
