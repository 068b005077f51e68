using System.Reflection;
using Governance.Decisions;
using Governance.Serialization;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Governance.Core.Tests.Documentation;

/// <summary>What docs/decisions.md says is what decisions are.</summary>
public sealed class DecisionsDocumentTests
{
    private const string Example = "docs/examples/customer-refunds";

    private static readonly DocumentPage Page = DocumentPage.Read("docs/decisions.md");

    private static readonly PolicyEvaluator Evaluator = new(GovernanceModel.Load(Repository.Find(Example)));

    [Fact]
    public void The_table_names_every_property_of_a_decision() => Assert.Equal(
        typeof(Decision).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal),
        Page.Rows("| property |").SelectMany(row => row[0].Split(", ")).Select(name => name.Trim('`')).Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_of_outcomes_is_that_of_the_code() => Assert.Equal(
        AutonomyScale.Levels.Select(level => ($"`{level.Name}`", $"`{DecisionOutcomes.At(level)}`")), Page.Rows("| level |").Select(row => (row[0], row[1])));

    /// <summary>The kinds stand in the order in which one of them carries a decision.</summary>
    [Fact]
    public void The_tables_name_every_kind_of_grant_and_every_built_in_rule()
    {
        var grants = Page.Rows("| kind |");
        var rules = Page.Rows("| rule |").Select(row => row[0].Trim('`')).Append(grants[0][1].Trim('`'));

        Assert.Equal(Enum.GetNames<GrantKind>().Order(StringComparer.Ordinal), grants.Select(row => row[0].Trim('`')).Order(StringComparer.Ordinal));
        Assert.Equal(
            typeof(BuiltInRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
            rules.Order(StringComparer.Ordinal));
        Assert.All(Enum.GetNames<CeilingKind>(), kind => Assert.Contains($"`{kind}`", Page.Text, StringComparison.Ordinal));
        Assert.All(
            typeof(BuiltInObligations).GetProperties().Select(property => ((ObligationId)property.GetValue(null)!).Value),
            duty => Assert.Contains($"`{duty}`", Page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_parts_of_a_decision_are_those_that_are_shown()
    {
        using var output = new StringWriter { NewLine = "\n" };
        DecisionsExamples.Read(Evaluator.Evaluate(Request("03-very-large-refund.json")), output);

        Assert.Equal(Page.Blocks("text").First().Split('\n'), output.ToString().TrimEnd().Split('\n').Select(line => line.TrimEnd()));
    }

    [Fact]
    public void Refusals_are_forbidden_or_not_permitted_as_the_table_says() => Assert.All(Page.Rows("| request | forbidden |"), row =>
    {
        var parts = row[0].Split('`');
        var request = Request(parts[1]);
        var decision = Evaluator.Evaluate(parts.Length > 3 ? request with { Unit = new(parts[3]) } : request);

        Assert.Equal(DecisionOutcome.Refused, decision.Outcome);
        Assert.Equal((row[1] == "yes", row[2] == "yes"), DecisionsExamples.WhyRefused(decision));
    });

    [Fact]
    public void The_nearest_policy_is_the_one_that_is_shown()
    {
        using var output = new StringWriter { NewLine = "\n" };
        DecisionsExamples.ShowNearest(Evaluator.Evaluate(Request("13-handler.json") with { Unit = new("claims-switzerland") }), output);

        Assert.Equal(Page.Blocks("text").Last() + "\n", output.ToString());
    }

    [Fact]
    public void The_record_is_the_one_that_is_shown() => Assert.True(JsonNode.DeepEquals(
        JsonNode.Parse(Page.Blocks("json").Single()), JsonNode.Parse(DecisionsExamples.Record(Evaluator.Evaluate(Request("13-handler.json"))))));

    private static DecisionRequest Request(string file) =>
        DecisionRequestReader.Read(GovernanceFolder.ReadFile(Repository.Find($"{Example}/requests/{file}")).Files[0]).Request!;
}
