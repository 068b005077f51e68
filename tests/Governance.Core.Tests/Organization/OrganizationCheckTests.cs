using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Organization;

/// <summary>What the authors of an organisation are told about absences, calendars, ranks, bodies and responsibilities.</summary>
public sealed class OrganizationCheckTests
{
    private static readonly Instant May = Instant.FromUtc(2026, 5, 1, 0, 0);

    /// <summary>What is wrong, and what is told of it: id, path, message and help of each finding; nothing when all is well.</summary>
    public static TheoryData<string, string> Slips { get; } = new()
    {
        { "an absence that ends when it begins", "GOV2005 $.people[0].absences[0].until this is not after the beginning, so the period never opens" },
        { "absences at once", "GOV2006 $.people[0].absences[0] the person is already away at that time | the other is at $.people[0].absences[1]" },
        { "an absence within a long one, after a short one", "GOV2006 $.people[0].absences[0] the person is already away at that time | the other is at $.people[0].absences[1]¶GOV2006 $.people[0].absences[2] the person is already away at that time | the other is at $.people[0].absences[1]" },
        { "absences that meet", "" },
        { "an unknown stand-in", "GOV2002 $.people[0].absences[0].standIn no person has the id `berta` | did you mean `bert`?" },
        { "an own stand-in", "GOV2006 $.people[0].absences[0].standIn nobody stands in for themselves" },
        { "two who wait for each other", "warning GOV2011 $.people[1].absences[0].standIn the stand-ins of `bert` are away as well and lead back to `bert`, so nobody is there | name somebody who is there meanwhile" },
        { "two who stand in for each other in turn", "" },
        { "three who wait for one another", "warning GOV2011 $.people[2].absences[0].standIn the stand-ins of `cleo` are away as well and lead back to `cleo`, so nobody is there | name somebody who is there meanwhile" },
        { "one who waits for two who wait for each other", "warning GOV2011 $.people[1].absences[0].standIn the stand-ins of `bert` are away as well and lead back to `bert`, so nobody is there | name somebody who is there meanwhile¶warning GOV2011 $.people[2].absences[0].standIn the stand-ins of `cleo` are away as well and lead back to `cleo`, so nobody is there | name somebody who is there meanwhile" },
        { "a stand-in who leaves meanwhile", "warning GOV2011 $.people[0].absences[0].standIn `dora` leaves before the absence ends, and then nobody stands in" },
        { "a stand-in who leaves at the end", "" },
        { "a stand-in who leaves after the absent person", "" },
        { "a negative rank", "GOV2004 $.roles[0].rank a rank is at least 0¶GOV2004 $.bodies[0].rank a rank is at least 0" },
        { "a window of no length", "GOV2004 $.decisionTypes[0].splittingWindow a splitting window is longer than 0" },
        { "an impact that has no name", "GOV1010 $.decisionTypes[0].impact this value has no meaning" },
        { "a calendar twice", "GOV2001 $.calendars[1].id the id `office` is given twice | the first is at $.calendars[0]" },
        { "a misspelt time zone", "GOV1010 $.calendars[0].timeZone no time zone has the name `Europe/Zürich` | did you mean `Europe/Zurich`?" },
        { "a time zone by its offset", "GOV1010 $.calendars[0].timeZone no time zone has the name `UTC+01:00` | time zones have the names of the IANA database, such as `Europe/Zurich`" },
        { "no hours", "GOV2004 $.calendars[0].hours at least one is needed" },
        { "hours that end before they begin", "GOV2005 $.calendars[0].hours[0].until this is not after the beginning, so the period never opens | leave it out for the end of the day; hours that go past midnight are those of two days" },
        { "hours on no day", "GOV1010 $.calendars[0].hours[0].day this value has no meaning" },
        { "hours that overlap", "warning GOV2010 $.calendars[0].hours[2] these hours overlap others of the same day | the other is at $.calendars[0].hours[1]¶warning GOV2010 $.calendars[0].hours[0] these hours overlap others of the same day | the other is at $.calendars[0].hours[1]" },
        { "hours that meet", "" },
        { "a day closed twice", "warning GOV2010 $.calendars[0].closed[2] this day is given twice | the first is at $.calendars[0].closed[0]" },
        { "a closed day of another calendar", "GOV1010 $.calendars[0].closed[0] a closed day is a day of the ISO calendar" },
        { "a party named twice", "warning GOV2010 $.responsibilities[0].responsible[1] `role:head` is named twice | the first is at $.responsibilities[0].responsible[0]" },
        { "a party heard and told", "warning GOV2010 $.responsibilities[0].informed[0] `person:dora` is consulted, and so is told anyway" },
        { "the accountable heard and told", "warning GOV2010 $.responsibilities[0].consulted[0] `person:cleo` is accountable, and so is heard and told anyway¶warning GOV2010 $.responsibilities[0].informed[0] `person:cleo` is accountable, and so is heard and told anyway" },
        { "a body below its quorum", "warning GOV2012 $.bodies[0].members of the 3 members of `board`, 1 have not left, and its quorum is 2: it cannot decide" },
        { "a body that everybody has left", "warning GOV2012 $.bodies[0].members of the 3 members of `board`, 0 have not left, and its quorum is 2: it cannot decide¶warning GOV2008 $.useCases[0].decisionTypes[0] nobody answers for `order` in `site`, so a permit without an `@owner` does not count there | nobody holds `role:head` in this unit or above" },
        { "a body whose members are away", "" },
    };

    private static IReadOnlyDictionary<string, Func<OrganizationDirectory, OrganizationDirectory>> Changes { get; } =
        new Dictionary<string, Func<OrganizationDirectory, OrganizationDirectory>>(StringComparer.Ordinal)
        {
            ["an absence that ends when it begins"] = d => Absent(d, "anna", (0, 0, "dora")),
            ["absences at once"] = d => Absent(d, "anna", (5, 9, null), (1, 6, "dora")),
            ["an absence within a long one, after a short one"] = d => Absent(d, "anna", (2, 3, null), (1, 9, null), (5, 6, null)),
            ["absences that meet"] = d => Absent(d, "anna", (5, 9, null), (1, 5, "dora")),
            ["an unknown stand-in"] = d => Absent(d, "anna", (1, 2, "berta")),
            ["an own stand-in"] = d => Absent(d, "anna", (1, 2, "anna")),
            ["two who wait for each other"] = d => Absent(Absent(d, "anna", (1, 3, "bert")), "bert", (2, 5, "anna")),
            ["two who stand in for each other in turn"] = d => Absent(Absent(d, "anna", (1, 3, "bert")), "bert", (3, 5, "anna")),
            ["three who wait for one another"] = d => Absent(Absent(Absent(d, "anna", (1, 9, "bert")), "bert", (2, 9, "cleo")), "cleo", (3, 9, "anna")),
            ["one who waits for two who wait for each other"] = d => Absent(Absent(Absent(d, "anna", (1, 9, "bert")), "bert", (1, 9, "cleo")), "cleo", (1, 9, "bert")),
            ["a stand-in who leaves meanwhile"] = d => Left(Absent(d, "anna", (1, 5, "dora")), (5, "dora"), -Duration.Epsilon),
            ["a stand-in who leaves at the end"] = d => Left(Absent(d, "anna", (1, 5, "dora")), (5, "dora")),
            ["a stand-in who leaves after the absent person"] = d => Left(Left(Absent(d, "bert", (1, 5, "dora")), (3, "bert")), (4, "dora")),
            ["a negative rank"] = d => d with { Roles = [d.Roles[0] with { Rank = -1 }], Bodies = [d.Bodies[0] with { Rank = -1 }] },
            ["a window of no length"] = d => d with { DecisionTypes = [d.DecisionTypes[0] with { SplittingWindow = Duration.Zero }] },
            ["an impact that has no name"] = d => d with { DecisionTypes = [d.DecisionTypes[0] with { Impact = (DecisionImpact)9 }] },
            ["a calendar twice"] = d => d with { Calendars = [d.Calendars[0], d.Calendars[0]] },
            ["a misspelt time zone"] = d => Office(d, c => c with { TimeZone = "Europe/Zürich" }),
            ["a time zone by its offset"] = d => Office(d, c => c with { TimeZone = "UTC+01:00" }),
            ["no hours"] = d => Office(d, c => c with { Hours = [] }),
            ["hours that end before they begin"] = d => Hours(d, (IsoDayOfWeek.Monday, 22, 6)),
            ["hours on no day"] = d => Hours(d, (IsoDayOfWeek.None, 8, 12)),
            ["hours that overlap"] = d => Hours(d, (IsoDayOfWeek.Monday, 11, 14), (IsoDayOfWeek.Monday, 8, null), (IsoDayOfWeek.Monday, 9, 10), (IsoDayOfWeek.Friday, 9, 10)),
            ["hours that meet"] = d => Hours(d, (IsoDayOfWeek.Monday, 12, null), (IsoDayOfWeek.Monday, 8, 12), (IsoDayOfWeek.Friday, 8, 12)),
            ["a day closed twice"] = d => Office(d, c => c with { Closed = [new(2026, 12, 25), new(2026, 12, 26), new(2026, 12, 25)] }),
            ["a closed day of another calendar"] = d => Office(d, c => c with { Closed = [new LocalDate(2026, 12, 25).WithCalendar(CalendarSystem.Julian)] }),
            ["a party named twice"] = d => Matrix(d, r => r with { Responsible = [PartyReference.To(Workshop.Head), PartyReference.To(Workshop.Head)] }),
            ["a party heard and told"] = d => Matrix(d, r => r with { Consulted = [Person("dora")], Informed = [Person("dora"), Person("bert")] }),
            ["the accountable heard and told"] = d => Matrix(d, r => r with { Accountable = Person("cleo"), Consulted = [Person("cleo")], Informed = [Person("cleo")] }),
            ["a body below its quorum"] = d => Left(Left(d, (9, "anna")), (1, "bert")),
            ["a body that everybody has left"] = d => Left(Left(Left(d, (9, "anna")), (1, "bert")), (1, "cleo")),
            ["a body whose members are away"] = d => Absent(Absent(d, "anna", (1, 9, null)), "cleo", (1, 9, null)),
        };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_told_at_its_place(string slip, string told)
    {
        // The accountable of the workshop is one person from here on: two heads of the site are another slip.
        var directory = Workshop.Change(Workshop.Directory, "bert", bert => bert with { Roles = [] });
        var result = Workshop.Check(Changes[slip](directory));

        Assert.Equal(told, string.Join('¶', result.Diagnostics.Select(Tell)));
        Assert.Equal(result.Diagnostics.All(d => d.Severity == DiagnosticSeverity.Warning), result.Success);
        Assert.All(result.Diagnostics, Typography.Check);
    }

    [Fact]
    public void Every_slip_is_made() => Assert.Equal(Changes.Keys.Order(StringComparer.Ordinal), Slips.Select(s => s.Data.Item1).Order(StringComparer.Ordinal));

    private static string Tell(Diagnostic diagnostic) =>
        (diagnostic.Severity == DiagnosticSeverity.Warning ? "warning " : string.Empty)
        + $"{diagnostic.Id} {diagnostic.Location?.Path} {diagnostic.Message.En}{(diagnostic.Help is { } help ? $" | {help.En}" : string.Empty)}";

    private static PartyReference Person(string id) => PartyReference.To(new PersonId(id));

    private static Instant Day(int day) => May + Duration.FromDays(day);

    private static OrganizationDirectory Absent(OrganizationDirectory directory, string person, params (int From, int Until, string? StandIn)[] absences) =>
        Workshop.Change(directory, person, p => p with
        {
            Absences = absences.Select(a => new Absence { From = Day(a.From), Until = Day(a.Until), StandIn = a.StandIn is { } id ? new PersonId(id) : null }).ToValueList(),
        });

    private static OrganizationDirectory Left(OrganizationDirectory directory, (int Day, string Person) leaving, Duration offset = default) =>
        Workshop.Change(directory, leaving.Person, p => p with { LeftAt = Day(leaving.Day) + offset });

    private static OrganizationDirectory Office(OrganizationDirectory directory, Func<BusinessCalendar, BusinessCalendar> change) =>
        directory with { Calendars = [change(directory.Calendars[0])] };

    private static OrganizationDirectory Hours(OrganizationDirectory directory, params (IsoDayOfWeek Day, int From, int? Until)[] hours) => Office(directory, c => c with
    {
        Hours = hours.Select(h => new OpeningHours { Day = h.Day, From = new(h.From, 0), Until = h.Until is { } until ? new LocalTime(until, 0) : null }).ToValueList(),
    });

    private static OrganizationDirectory Matrix(OrganizationDirectory directory, Func<ResponsibilityAssignment, ResponsibilityAssignment> change) =>
        directory with { Responsibilities = [change(directory.Responsibilities[0])] };
}
