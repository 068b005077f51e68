using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;
using Governance.Serialization;
using NodaTime;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Governance.Core.Tests.Documentation;

/// <summary>What docs/portfolio.md shows is what compiles, runs, is read and is drawn.</summary>
public sealed partial class PortfolioDocumentTests
{
    private static readonly DocumentPage Page = DocumentPage.Read("docs/portfolio.md");

    private static readonly Instant Today = Instant.FromUtc(2026, 11, 22, 9, 0);

    [Fact]
    public void The_diagram_is_the_one_that_the_code_draws() =>
        Assert.Equal(UseCaseLifecycle.Transitions.ToMermaid(CultureInfo.GetCultureInfo("en-GB")).Trim(), Page.Blocks("mermaid").Single().Trim());

    [Fact]
    public void The_table_of_fields_is_that_of_the_code() => Assert.Equal(
        IntakeFields.All.Select(field => $"| `{Camel(field.From)}` | `{field.Property}` | {field.Name.En} |"), Table("| from stage"));

    [Fact]
    public void The_tables_name_every_stage_test_outcome_change_and_finding()
    {
        Assert.Equal(
            Enum.GetValues<UseCaseStage>().Where(stage => stage.Ceiling == AutonomyLevel.None).Select(stage => Camel(stage)),
            Table("| stage |").Where(row => row.EndsWith("| do nothing |", StringComparison.Ordinal)).SelectMany(row => Quoted().Matches(row).Select(match => match.Groups[1].Value)));
        Assert.Equal(Names<UseCaseStage>(), Table("| stage |").SelectMany(row => Quoted().Matches(row.Split('|')[1]).Select(match => match.Groups[1].Value)).Order(StringComparer.Ordinal));
        Assert.Equal(Names<CriterionTest>(), FirstOf("| `test` |"));
        Assert.Equal(Names<GateOutcome>(), FirstOf("| `outcome` |"));
        Assert.Equal(Names<PortfolioFindingKind>(), FirstOf("| finding |"));
        Assert.All(Enum.GetValues<MaterialChangeKind>(), kind => Assert.Contains(Camel(kind).ToLowerInvariant(), Table("| what |").Single(row => row.Contains("materialChanges", StringComparison.Ordinal)), StringComparison.Ordinal));
    }

    [Fact]
    public void The_gate_that_is_shown_is_passed_as_the_example_shows()
    {
        PersonId[] members = [new("anna-keller"), new("marc-lefevre"), new("jonas-weber"), new("claire-dubois")];
        var bare = Load(null);
        Assert.Equal(
            ["whole-file", "risk-known", "not-grave", "proven", "worth-it", "liked"],
            bare.FindNextGate(new("claim-triage"), Today)!.Criteria.Where(criterion => !criterion.IsMet).Select(criterion => criterion.Criterion.Id.Value));
        Assert.Contains(PortfolioExamples.Decide(bare, members, [Proven], Today).Diagnostics, d => d.Message.En.StartsWith("the criterion “The file is whole” must be met: missing: ", StringComparison.Ordinal));

        var result = PortfolioExamples.Decide(Load(Whole), members, [Proven], Today);

        Assert.Equal([], result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Message.En));
        Assert.Equal(UseCaseStage.Production, result.Model!.UseCases[new("claim-triage")].Stage);
        Assert.True(result.Model.FindReopening(new("claim-triage"), Today).IsEmpty);
        Assert.Equal("a condition was due on 2027-01-21: train the Swiss teams", Assert.Single(result.Model.FindReopening(new("claim-triage"), Today + Duration.FromDays(60))).En);
        Assert.Null(PortfolioExamples.Decide(Load(Whole), [members[0], members[1], members[3]], [Proven], Today).Model);
        Assert.Null(PortfolioExamples.Decide(Load(Whole), members, [], Today).Model);
        Assert.Null(PortfolioExamples.Decide(Load(Whole), members, [Proven with { HoldsUntil = Today.InUtc().Date.PlusDays(-1) }], Today).Model);
    }

    [Fact]
    public void The_policy_that_is_shown_keeps_agents_from_a_prohibited_practice()
    {
        var parts = Load(file => Whole(file) with { Risk = Whole(file).Risk! with { Level = RiskLevel.Prohibited } }).Parts;
        var model = GovernanceModel.Create(parts with { Policies = [.. parts.Policies, new("policies/prohibited.cedar", Page.Blocks("cedar").Single())] }).Model!;

        Decision Of(UseCaseId purpose) => new PolicyEvaluator(model).Evaluate(new()
        {
            Agent = new("claims-assistant"), DecisionType = new("claim.triage"), Resource = new("Claim", "c-1"), Purpose = purpose, Unit = new("claims-france"), At = Today,
        });
        Assert.Contains(Of(new("claim-triage")).Ceilings, ceiling => ceiling is { Rule: "no.prohibited-practice", Level: AutonomyLevel.None, Error: null });
        Assert.DoesNotContain(Of(new("customer-refunds")).Ceilings, ceiling => ceiling.Rule == "no.prohibited-practice");
    }

    private static KpiFact Proven { get; } = new()
    {
        Kpi = new("refund-lead-time"), AssessedOn = Today.InUtc().Date, HoldsUntil = Today.InUtc().Date, Verdict = KpiVerdict.Proven, Value = 2.7m, Lower = -1.6m, Upper = -1.2m,
    };

    private static UseCase Whole(UseCase file) => file with
    {
        Benefit = new("days"), Output = new("a team"), Kind = AiKind.NaturalLanguage, Kpis = [new("refund-lead-time")], Landscape = new(), Testing = TestingLevel.Operational, Training = new("an hour"),
        Fallback = new("by hand"), Monitoring = new("weekly"),
        Risk = new() { Level = RiskLevel.Limited, Reason = new("a human settles each claim"), By = PartyReference.To(new PersonId("anna-keller")), On = new(2026, 5, 1) },
        HumanImpact = new() { Who = new("customers"), Effect = new("their claim waits longer in the wrong team"), Severity = DecisionImpact.Moderate, Recourse = new("by letter") },
    };

    /// <summary>The example folder with the gate that the page shows, in a committee whose quorum can be reached without the owner and whoever asks.</summary>
    private static GovernanceModel Load(Func<UseCase, UseCase>? change)
    {
        var files = GovernanceFolder.Read(Repository.Find("docs/examples/customer-refunds")).Files.Select(file =>
        {
            if (file.Name != "portfolio.json")
            {
                return file;
            }

            var portfolio = JsonNode.Parse(file.Content.Span)!.AsObject();
            portfolio["gates"] = JsonNode.Parse(Page.Blocks("json").Single())!["gates"]!.DeepClone();
            return GovernanceFile.FromText(file.Name, portfolio.ToJsonString());
        });
        var read = GovernanceModelReader.Read(files);
        Assert.Equal("", Reports.Of(read.Diagnostics));
        var parts = read.Model!.Parts;
        return GovernanceModel.Create(parts with
        {
            Organization = parts.Organization with { Bodies = [parts.Organization.Bodies[0] with { Quorum = 2 }] },
            Portfolio = parts.Portfolio with { UseCases = [.. parts.Portfolio.UseCases.Select(useCase => useCase.Id.Value == "claim-triage" && change is not null ? change(useCase) : useCase)] },
        }).Model!;
    }

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => Camel(value)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> FirstOf(string head) => Table(head).Select(row => row.Split('`')[1]).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Table(string head) =>
        Page.Text.Split('\n').SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'));

    private static string Camel<T>(T value)
        where T : struct, Enum => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : string.Empty;

    [GeneratedRegex("`([a-zA-Z]+)`")]
    private static partial Regex Quoted();
}
