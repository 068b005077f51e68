using Governance.Core.Tests.Organization;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;
using Governance.Serialization;
using NodaTime;

namespace Governance.Core.Tests.Model;

/// <summary>What is said of a choice and a roadmap that do not hold together, at their places in <c>portfolio.json</c>.</summary>
public sealed class PortfolioPartTests
{
    private static readonly PartyReference Anna = PartyReference.To(new PersonId("anna"));

    private static readonly ChoiceQuestion Choice = new()
    {
        Capacities = [new() { Id = new("money"), Name = new("money"), Unit = new("k€"), Amount = 100, Step = 10 }, new() { Id = new("hours"), Name = new("hours"), Unit = new("h", "h"), Amount = 7.5m }],
        Candidates =
        [
            new() { UseCase = new("a"), Value = 3, Needs = [new(new("money"), 80), new(new("hours"), 1.5m)] },
            new() { UseCase = new("b"), Value = 2.5m, Needs = [new(new("money"), 30.25m)] },
            new() { UseCase = new("c"), Value = 0 },
        ],
        Prerequisites = [new(new("a"), new("c"))],
        Exclusions = [new() { UseCases = [new("b"), new("c")], Reason = new("one team") }],
        MustHaves = [new("a")],
    };

    private static readonly Roadmap Roadmap = new()
    {
        Start = new(2026, 1, 5),
        Decisions = [new() { Id = new("region"), Name = new("Region"), Area = ArchitectureArea.Cloud, Due = new LocalDate(2026, 2, 1), Owner = Anna }],
        Initiatives =
        [
            new() { Id = new("hub"), Name = new("Hub"), UseCases = [new("a")], Decisions = [new("region")], Duration = Period.FromWeeks(6), Owner = Anna },
            new() { Id = new("roll-out"), Name = new("Roll-out"), UseCases = [new("a"), new("b")], DependsOn = [new("hub")], Duration = Period.FromDays(10), Owner = Anna },
        ],
    };

    public static TheoryData<string, string> ChoiceSlips => new()
    {
        { "nothing", "" },
        { "a capacity twice", "GOV2001 $.choice.capacities[2].id the id `money` is given twice | the first is at $.choice.capacities[0]" },
        { "a negative amount", "GOV2004 $.choice.capacities[0].amount this number lies between 0 and 1,000,000,000,000,000, with at most six decimals" },
        { "an amount beyond all", "GOV2004 $.choice.capacities[0].amount this number lies between 0 and 1,000,000,000,000,000, with at most six decimals" },
        { "a step of nothing", "GOV2004 $.choice.capacities[0].step a step is above 0" },
        { "a candidate twice", "GOV2001 $.choice.candidates[3].useCase the id `b` is given twice | the first is at $.choice.candidates[1].useCase" },
        { "an unknown candidate", "GOV2002 $.choice.candidates[3].useCase no use case has the id `z`" },
        { "a value too fine", "GOV2004 $.choice.candidates[3].value this number lies between 0 and 1,000,000,000,000,000, with at most six decimals" },
        { "a need of an unknown capacity", "GOV2002 $.choice.candidates[3].needs[0].capacity no capacity has the id `mony` | did you mean `money`?" },
        { "a negative need, twice", "GOV2001 $.choice.candidates[3].needs[1].capacity the id `money` is given twice | the first is at $.choice.candidates[3].needs[0].capacity¶GOV2004 $.choice.candidates[3].needs[0].amount this number lies between 0 and 1,000,000,000,000,000, with at most six decimals" },
        { "a prerequisite of no candidate", "GOV2002 $.choice.prerequisites[1].useCase no candidate of the choice has the id `d`¶GOV2002 $.choice.prerequisites[1].needs no candidate of the choice has the id `z`" },
        { "a prerequisite of itself", "GOV2003 $.choice.prerequisites[1] `b` needs itself, directly or through others" },
        { "a circle", "GOV2003 $.choice.prerequisites[0] `a` needs itself, directly or through others¶GOV2003 $.choice.prerequisites[1] `c` needs itself, directly or through others¶GOV2003 $.choice.prerequisites[2] `b` needs itself, directly or through others" },
        { "an exclusion of one", "GOV2004 $.choice.exclusions[0].useCases at least two use cases exclude one another" },
        { "an exclusion of one twice", "GOV2004 $.choice.exclusions[0].useCases at least two use cases exclude one another¶GOV2001 $.choice.exclusions[0].useCases[1] the id `b` is given twice | the first is at $.choice.exclusions[0].useCases[0]" },
        { "an exclusion of no candidate", "GOV2002 $.choice.exclusions[0].useCases[1] no candidate of the choice has the id `d`" },
        { "a must-have twice", "GOV2001 $.choice.mustHaves[1] the id `a` is given twice | the first is at $.choice.mustHaves[0]" },
        { "a must-have that is no candidate", "GOV2002 $.choice.mustHaves[1] no candidate of the choice has the id `d`" },
        { "must-haves that cost too much", "warning GOV2006 $.choice.mustHaves the must-haves and what they need are too much: `money` is short by 10.25 (k€) | nothing can be chosen until a must-have is dropped or the limit is lifted" },
        { "must-haves that exclude one another", "warning GOV2006 $.choice.mustHaves of `b`, `c` at most one can be chosen, and the must-haves demand each of them | nothing can be chosen until a must-have is dropped or the limit is lifted" },
    };

    public static TheoryData<string, string> RoadmapSlips => new()
    {
        { "nothing", "" },
        { "a decision twice", "GOV2001 $.roadmap.decisions[1].id the id `region` is given twice | the first is at $.roadmap.decisions[0]" },
        { "a decision without a day", "GOV1010 $.roadmap.decisions[0] an architecture decision has a day | say by `decidedOn` when it was taken, or by `due` when it will be" },
        { "an area that has no name", "GOV1010 $.roadmap.decisions[0].area this value has no meaning" },
        { "an unknown owner", "GOV2002 $.roadmap.decisions[0].owner `person:ana` does not exist | did you mean `person:anna`?¶GOV2002 $.roadmap.initiatives[0].owner `person:ana` does not exist | did you mean `person:anna`?" },
        { "an agent as owner", "GOV1010 $.roadmap.initiatives[0].owner `agent:bot` cannot stand here | an agent is never accountable and holds no right of its own; name a person, a role or a body" },
        { "an initiative twice", "GOV2001 $.roadmap.initiatives[2].id the id `hub` is given twice | the first is at $.roadmap.initiatives[0]" },
        { "unknown references", "GOV2002 $.roadmap.initiatives[0].useCases[0] no use case has the id `z`¶GOV2002 $.roadmap.initiatives[0].dependsOn[0] no initiative has the id `hubb` | did you mean `hub`?¶GOV2002 $.roadmap.initiatives[0].decisions[0] no architecture decision has the id `hub`" },
        { "references twice", "warning GOV2010 $.roadmap.initiatives[1].useCases[2] `a` is named twice¶warning GOV2010 $.roadmap.initiatives[1].dependsOn[1] `hub` is named twice¶warning GOV2010 $.roadmap.initiatives[1].decisions[1] `region` is named twice" },
        { "a negative duration", "GOV2004 $.roadmap.initiatives[0].duration a duration has weeks and days only, from 0 to 36525 days" },
        { "a duration in months", "GOV2004 $.roadmap.initiatives[0].duration a duration has weeks and days only, from 0 to 36525 days" },
        { "a duration in hours", "GOV2004 $.roadmap.initiatives[0].duration a duration has weeks and days only, from 0 to 36525 days" },
        { "a milestone", "" },
        { "a circle of one", "GOV2003 $.roadmap.initiatives[0].dependsOn `hub` waits for itself, directly or through others" },
        { "a circle of two, and one that waits for it", "GOV2003 $.roadmap.initiatives[0].dependsOn `hub` waits for itself, directly or through others¶GOV2003 $.roadmap.initiatives[1].dependsOn `roll-out` waits for itself, directly or through others" },
        { "days of another calendar", "GOV1010 $.roadmap.start a day of the roadmap is a day of the ISO calendar¶GOV1010 $.roadmap.decisions[0].due a day of the roadmap is a day of the ISO calendar¶GOV1010 $.roadmap.initiatives[0].earliestStart a day of the roadmap is a day of the ISO calendar" },
        { "an end beyond the calendar", "GOV2004 $.roadmap the roadmap could end after the year 9999" },
    };

    private static IReadOnlyDictionary<string, Func<ChoiceQuestion, ChoiceQuestion>> ChoiceChanges { get; } = new Dictionary<string, Func<ChoiceQuestion, ChoiceQuestion>>(StringComparer.Ordinal)
    {
        ["nothing"] = c => c,
        ["a capacity twice"] = c => c with { Capacities = [.. c.Capacities, c.Capacities[0]] },
        ["a negative amount"] = c => c with { Capacities = [c.Capacities[0] with { Amount = -1 }, c.Capacities[1]] },
        ["an amount beyond all"] = c => c with { Capacities = [c.Capacities[0] with { Amount = ChoiceQuestion.MaxNumber + 1 }, c.Capacities[1]] },
        ["a step of nothing"] = c => c with { Capacities = [c.Capacities[0] with { Step = 0 }, c.Capacities[1]] },
        ["a candidate twice"] = c => c with { Candidates = [.. c.Candidates, c.Candidates[1]] },
        ["an unknown candidate"] = c => With(c, new() { UseCase = new("z"), Value = 1 }),
        ["a value too fine"] = c => With(c, new() { UseCase = new("d"), Value = 0.0000001m }),
        ["a need of an unknown capacity"] = c => With(c, new() { UseCase = new("d"), Value = 1, Needs = [new(new("mony"), 1)] }),
        ["a negative need, twice"] = c => With(c, new() { UseCase = new("d"), Value = 1, Needs = [new(new("money"), -1), new(new("money"), 1)] }),
        ["a prerequisite of no candidate"] = c => c with { Prerequisites = [.. c.Prerequisites, new(new("d"), new("z"))] },
        ["a prerequisite of itself"] = c => c with { Prerequisites = [.. c.Prerequisites, new(new("b"), new("b"))] },
        ["a circle"] = c => c with { Prerequisites = [.. c.Prerequisites, new(new("c"), new("b")), new(new("b"), new("a"))] },
        ["an exclusion of one"] = c => c with { Exclusions = [new() { UseCases = [new("b")] }] },
        ["an exclusion of one twice"] = c => c with { Exclusions = [new() { UseCases = [new("b"), new("b")] }] },
        ["an exclusion of no candidate"] = c => c with { Exclusions = [new() { UseCases = [new("b"), new("d")] }] },
        ["a must-have twice"] = c => c with { MustHaves = [new("a"), new("a")] },
        ["a must-have that is no candidate"] = c => c with { MustHaves = [new("a"), new("d")] },
        ["must-haves that cost too much"] = c => c with { MustHaves = [new("a"), new("b")], Exclusions = [] },
        ["must-haves that exclude one another"] = c => c with { MustHaves = [new("a"), new("b")], Capacities = [c.Capacities[0] with { Amount = 200 }, c.Capacities[1]] },
    };

    private static IReadOnlyDictionary<string, Func<Roadmap, Roadmap>> RoadmapChanges { get; } = new Dictionary<string, Func<Roadmap, Roadmap>>(StringComparer.Ordinal)
    {
        ["nothing"] = r => r,
        ["a decision twice"] = r => r with { Decisions = [.. r.Decisions, r.Decisions[0]] },
        ["a decision without a day"] = r => r with { Decisions = [r.Decisions[0] with { Due = null }] },
        ["an area that has no name"] = r => r with { Decisions = [r.Decisions[0] with { Area = (ArchitectureArea)9 }] },
        ["an unknown owner"] = r => r with { Decisions = [r.Decisions[0] with { Owner = PartyReference.To(new PersonId("ana")) }], Initiatives = [r.Initiatives[0] with { Owner = PartyReference.To(new PersonId("ana")) }, r.Initiatives[1]] },
        ["an agent as owner"] = r => First(r, i => i with { Owner = PartyReference.To(new AgentId("bot")) }),
        ["an initiative twice"] = r => r with { Initiatives = [.. r.Initiatives, r.Initiatives[0]] },
        ["unknown references"] = r => First(r, i => i with { UseCases = [new("z")], DependsOn = [new("hubb")], Decisions = [new("hub")] }),
        ["references twice"] = r => r with { Initiatives = [r.Initiatives[0], r.Initiatives[1] with { UseCases = [new("a"), new("b"), new("a")], DependsOn = [new("hub"), new("hub")], Decisions = [new("region"), new("region")] }] },
        ["a negative duration"] = r => First(r, i => i with { Duration = Period.FromDays(-1) }),
        ["a duration in months"] = r => First(r, i => i with { Duration = Period.FromMonths(2) }),
        ["a duration in hours"] = r => First(r, i => i with { Duration = Period.FromHours(8) }),
        ["a milestone"] = r => First(r, i => i with { Duration = Period.Zero }),
        ["a circle of one"] = r => First(r, i => i with { DependsOn = [new("hub")] }),
        ["a circle of two, and one that waits for it"] = r => First(r, i => i with { DependsOn = [new("roll-out")] }) is var circle
            ? circle with { Initiatives = [.. circle.Initiatives, r.Initiatives[1] with { Id = new("training") }] } : r,
        ["days of another calendar"] = r => First(r, i => i with { EarliestStart = Julian(i.EarliestStart ?? new(2026, 3, 1)) }) with { Start = Julian(r.Start), Decisions = [r.Decisions[0] with { Due = Julian(r.Decisions[0].Due!.Value) }] },
        ["an end beyond the calendar"] = r => First(r, i => i with { EarliestStart = new LocalDate(9950, 1, 1) }),
    };

    [Theory]
    [MemberData(nameof(ChoiceSlips))]
    public void A_slip_of_the_choice_is_told_at_its_place(string slip, string told) => Tells(Portfolio(ChoiceChanges[slip](Choice), null), told);

    [Theory]
    [MemberData(nameof(RoadmapSlips))]
    public void A_slip_of_the_roadmap_is_told_at_its_place(string slip, string told) => Tells(Portfolio(null, RoadmapChanges[slip](Roadmap)), told);

    [Theory]
    [InlineData("\"P6W\"", "")]
    [InlineData("\"P1W3D\"", "")]
    [InlineData("\"P0D\"", "")]
    [InlineData("\"P2M\"", "GOV1010 x.json:1:125 $.roadmap.initiatives[0].duration ‹\"P2M\"› `P2M` is not a period of weeks and days | months and years have no fixed length: write days, such as `P30D`")]
    [InlineData("\"PT8H\"", "GOV1010 x.json:1:125 $.roadmap.initiatives[0].duration ‹\"PT8H\"› `PT8H` is not a period of weeks and days | expected a number of weeks and days, such as `P6W` or `P10D`")]
    [InlineData("\"P-2D\"", "GOV1010 x.json:1:125 $.roadmap.initiatives[0].duration ‹\"P-2D\"› `P-2D` is not a period of weeks and days | expected a number of weeks and days, such as `P6W` or `P10D`")]
    [InlineData("\"P3D1W\"", "GOV1010 x.json:1:125 $.roadmap.initiatives[0].duration ‹\"P3D1W\"› `P3D1W` is not a period of weeks and days | expected a number of weeks and days, such as `P6W` or `P10D`")]
    [InlineData("\"P\"", "GOV1010 x.json:1:125 $.roadmap.initiatives[0].duration ‹\"P\"› `P` is not a period of weeks and days | expected a number of weeks and days, such as `P6W` or `P10D`")]
    [InlineData("\"P1000000D\"", "GOV1010 x.json:1:125 $.roadmap.initiatives[0].duration ‹\"P1000000D\"› `P1000000D` is not a period of weeks and days | expected a number of weeks and days, such as `P6W` or `P10D`")]
    [InlineData("10", "GOV1009 x.json:1:125 $.roadmap.initiatives[0].duration ‹10› expected a text, found a number | expected a number of weeks and days, such as `P6W` or `P10D`")]
    public void Durations_in_a_file(string duration, string told) => Assert.Equal(
        told,
        Reports.Of<PortfolioRegister>("""{"useCases":[],"roadmap":{"start":"2026-01-05","initiatives":[{"id":"hub","name":{"en":"Hub"},"owner":"person:a","duration":?}]}}""".Replace("?", duration, StringComparison.Ordinal)));

    [Fact]
    public void A_choice_and_a_roadmap_are_written_as_people_would() => Assert.Equal(
        """
        {"useCases":[],"choice":{"capacities":[{"id":"money","name":{"en":"money"},"unit":{"en":"k€"},"amount":100,"step":10}],
        "candidates":[{"useCase":"b","value":2.5,"needs":[{"capacity":"money","amount":30.25}]}],
        "prerequisites":[{"useCase":"a","needs":"c"}],"exclusions":[{"useCases":["b","c"],"reason":{"en":"one team"}}],"mustHaves":["a"]},
        "roadmap":{"start":"2026-01-05","decisions":[{"id":"region","name":{"en":"Region"},"area":"cloud","due":"2026-02-01","owner":"person:anna"}],
        "initiatives":[{"id":"hub","name":{"en":"Hub"},"useCases":["a"],"decisions":["region"],"duration":"P6W","owner":"person:anna"}]}}
        """.Replace("\n", "", StringComparison.Ordinal),
        System.Text.Encoding.UTF8.GetString(GovernanceJson.WriteLine(new PortfolioRegister
        {
            UseCases = [],
            Choice = Choice with { Capacities = [Choice.Capacities[0]], Candidates = [Choice.Candidates[1]] },
            Roadmap = Roadmap with { Initiatives = [Roadmap.Initiatives[0]] },
        })).TrimEnd());

    [Fact]
    public void Every_slip_is_made()
    {
        Assert.Equal(ChoiceChanges.Keys.Order(StringComparer.Ordinal), ChoiceSlips.Select(s => s.Data.Item1).Order(StringComparer.Ordinal));
        Assert.Equal(RoadmapChanges.Keys.Order(StringComparer.Ordinal), RoadmapSlips.Select(s => s.Data.Item1).Order(StringComparer.Ordinal));
    }

    private static PortfolioRegister Portfolio(ChoiceQuestion? choice, Roadmap? roadmap) => new()
    {
        UseCases = new[] { "a", "b", "c", "d" }.Select(id => new UseCase
        {
            Id = new(id), Name = new(id), Purpose = new(id), Owner = Anna, Units = [Workshop.Site], DecisionTypes = [new("order")],
        }).ToValueList(),
        Choice = choice,
        Roadmap = roadmap,
    };

    private static void Tells(PortfolioRegister portfolio, string told)
    {
        var directory = Workshop.Change(Workshop.Directory, "bert", bert => bert with { Roles = [] });
        var result = GovernanceModel.Create(new() { Organization = directory, Agents = new() { Agents = [] }, Portfolio = portfolio });
        Assert.Equal(told, string.Join('¶', result.Diagnostics.Select(Tell)));
        Assert.Equal(result.Diagnostics.All(d => d.Severity == DiagnosticSeverity.Warning), result.Success);
        Assert.All(result.Diagnostics, Typography.Check);
    }

    private static string Tell(Diagnostic diagnostic) =>
        (diagnostic.Severity == DiagnosticSeverity.Warning ? "warning " : string.Empty)
        + $"{diagnostic.Id} {diagnostic.Location?.Path} {diagnostic.Message.En}{(diagnostic.Help is { } help ? $" | {help.En}" : string.Empty)}";

    private static ChoiceQuestion With(ChoiceQuestion choice, ChoiceCandidate candidate) => choice with { Candidates = [.. choice.Candidates, candidate] };

    private static Roadmap First(Roadmap roadmap, Func<Initiative, Initiative> change) => roadmap with { Initiatives = [change(roadmap.Initiatives[0]), .. roadmap.Initiatives.Skip(1)] };

    private static LocalDate Julian(LocalDate date) => date.WithCalendar(CalendarSystem.Julian);
}
