using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Kpis;
using Governance.Organization;
using Governance.Serialization;
using NodaTime;

namespace Governance.Core.Tests.Documentation;

/// <summary>What docs/kpis.md shows is what compiles, reads and is said.</summary>
public sealed class KpiDocumentTests
{
    private static readonly DocumentPage Page = DocumentPage.Read("docs/kpis.md");

    [Fact]
    public void Its_measurements_are_read_and_its_KPIs_say_what_is_shown()
    {
        var read = DocumentReader.Read<KpiCatalogue>(GovernanceFile.FromText("kpis.json", Page.Blocks("json").Single()));
        Assert.Equal("", Reports.Of(read.Problems));
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Page.Blocks("csv").Single()));
        var (report, all, one, text) = KpiExamples.Assess(read.Value!, file, new(2026, 5, 5), CultureInfo.InvariantCulture);

        Assert.Equal(Page.Blocks("text").Take(2), [DiagnosticRenderer.Render(report.Diagnostics, CultureInfo.InvariantCulture), text]);
        Assert.Equal(all[0].Interval, one.Interval);
        Assert.Equal((15, 13), (report.Rows, report.Accepted));
    }

    /// <summary>The reviews of the table: 28 of 675 overrule.</summary>
    [Fact]
    public void What_it_was_worth_is_what_is_shown()
    {
        var catalogue = DocumentReader.Read<KpiCatalogue>(GovernanceFile.FromText("kpis.json", Page.Blocks("json").Single())).Value!;
        var book = new MeasurementBook(catalogue.Kpis);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Page.Blocks("csv").Single()));
        MeasurementReader.ReadCsv(book, file, "measurements/2026.csv");
        var start = Instant.FromUtc(2026, 2, 2, 9, 0);
        var reviews = Enumerable.Range(0, 675).Select(i => new OversightRecord
        {
            Reviewer = new("ana"), PresentedAt = start, DecidedAt = start + Duration.FromSeconds(i % 5 == 0 ? 8 : 90),
            Outcome = i < 28 ? OversightOutcome.Overridden : OversightOutcome.Accepted,
        });

        Assert.Equal(Page.Blocks("text").Last().Split('\n'), KpiExamples.Weigh(catalogue, book, reviews, new(2026, 5, 5), CultureInfo.InvariantCulture));
    }

    /// <summary>The policy of the page on policies, held to the KPI of this page.</summary>
    [Fact]
    public void What_is_proven_lets_the_agent_act()
    {
        var kpis = DocumentReader.Read<KpiCatalogue>(GovernanceFile.FromText("kpis.json", Page.Blocks("json").Single())).Value!;
        var book = new MeasurementBook(kpis.Kpis);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Page.Blocks("csv").Single()));
        MeasurementReader.ReadCsv(book, file, "measurements/2026.csv");
        var policies = Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "docs/policies.md")), "```cedar\n(?<policy>@id\\(\"refund.if-proven.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture).Groups["policy"].Value;
        var parts = ClaimsDesk.Parts(policies) with { Kpis = new() { Kpis = [kpis.Kpis[0] with { Owner = PartyReference.To(new PersonId("lea-roy")), Objectives = [], GuardedBy = [] }] } };
        var evaluator = new PolicyEvaluator(GovernanceModel.Create(parts).Model!);
        var request = ClaimsDesk.Refund(100m) with { At = Instant.FromUtc(2026, 5, 5, 9, 0) };

        Assert.Equal(AutonomyLevel.ActWithinBounds, KpiExamples.Decide(kpis.Assess(book, new(2026, 5, 5)), evaluator, request).Autonomy);
        Assert.Equal(AutonomyLevel.None, KpiExamples.Decide(kpis.Assess(book, new(2026, 5, 5)), evaluator, request with { At = Instant.FromUtc(2026, 8, 2, 9, 0) }).Autonomy);
        Assert.Equal(AutonomyLevel.None, KpiExamples.Decide([], evaluator, request).Autonomy);
    }

    /// <summary>Every property of a KPI is in the table, or said in the governance folder's page for all records.</summary>
    [Fact]
    public void Every_property_is_told() => Assert.Equal(
        [],
        GovernanceJson.Contract<ValueKpi>().Properties.Select(static property => property.Name)
            .Except(["id", "name", "family", "direction", "owner", "bandLow", "bandHigh"])
            .Where(static name => !Page.Text.Contains($"`{name}`", StringComparison.Ordinal)));
}
