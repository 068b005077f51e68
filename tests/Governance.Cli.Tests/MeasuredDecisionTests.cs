using System.Text.Json;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>What is measured beside a model counts in decisions, gates and files of agents, and a request cannot say otherwise.</summary>
public sealed class MeasuredDecisionTests : IDisposable
{
    private const string Request = "01-small-refund.json";

    private const string Measurements = "measurements/refunds.csv";

    private readonly SampleFolder _folder = new SampleFolder(Repository.Find("docs/examples/customer-refunds")).Write("policies/proof.cedar", """
        @id("only-while-proven") @ceiling("Advise") @owner("role:compliance-officer")
        @because("Refunds are paid alone only while they are proven to be faster")
        forbid (principal in Team::"care-bots", action == Action::"refund.issue", resource)
        unless { Kpi::"refund-lead-time".verdict == "proven" };
        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_decision_rests_on_what_was_measured()
    {
        Assert.Equal("proceed", Outcome());

        _folder.Delete(Measurements);
        Assert.Equal("adviseOnly", Outcome());
    }

    [Theory]
    [InlineData("proven", "worse", "proceed")]
    [InlineData("worse", "proven", "adviseOnly")]
    public void What_a_request_says_of_a_KPI_that_was_measured_does_not_count(string measured, string said, string outcome)
    {
        if (measured == "worse")
        {
            Worsen();
        }

        Say(said);
        Assert.Equal(outcome, Outcome());
    }

    [Fact]
    public void What_a_request_says_counts_where_nothing_was_measured()
    {
        _folder.Delete(Measurements);
        Say("proven");
        Assert.Equal("proceed", Outcome());
    }

    [Theory]
    [InlineData("\"isMeasured\": true", true)]
    [InlineData("\"atMost\": 8, \"isMeasured\": true", true)]
    [InlineData("\"atMost\": 3.5, \"isMeasured\": true", false)]
    public void The_file_of_an_agent_tells_what_measurements_say_of_its_KPIs(string bounds, bool kept)
    {
        _folder.Replace("agents.json", "\"kpi\": \"refund-override-rate\", \"atLeast\": 1, \"atMost\": 8", $"\"kpi\": \"refund-override-rate\", {bounds}");
        Assert.Equal((kept, "proven"), Kpi(out var text));
        Assert.Contains("measured 3.86 %, proven", text, StringComparison.Ordinal);

        _folder.Delete(Measurements);
        Assert.Equal((false, null), Kpi(out text));
        Assert.Contains("no measurement that holds today", text, StringComparison.Ordinal);
    }

    private (bool Kept, string? Verdict) Kpi(out string text)
    {
        string[] question = ["agent", _folder.Path, "refund-bot", "--at", "2026-11-20T09:30:00Z"];
        text = Tool.Run(question).Output;
        var kpi = Assert.Single(JsonDocument.Parse(Tool.Run([.. question, "--json"]).Output).RootElement.GetProperty("mandate").GetProperty("kpis").EnumerateArray());
        var measured = kpi.GetProperty("measured");
        return (kpi.GetProperty("kept").GetBoolean(), measured.ValueKind == JsonValueKind.Null ? null : measured.GetProperty("verdict").GetString());
    }

    private string Outcome() =>
        Assert.Single(JsonDocument.Parse(Tool.Run("decide", _folder.Path, Request, "--json").Output).RootElement.EnumerateArray()).GetProperty("outcome").GetString()!;

    /// <summary>Refunds take a fortnight since the assistant pays them.</summary>
    private void Worsen()
    {
        var rows = File.ReadAllLines(Path.Combine(_folder.Path, Measurements)).Select(row =>
            row.Split(',') is ["refund-lead-time", ['2', '0', '2', '6', ..] period, _, var count, .. var rest] ? string.Join(',', ["refund-lead-time", period, "14", count, .. rest]) : row);
        _folder.Write(Measurements, string.Join('\n', rows) + "\n");
    }

    private void Say(string verdict) => _folder.Replace($"requests/{Request}", "\"at\":", $$"""
        "kpis": [{ "kpi": "refund-lead-time", "assessedOn": "2026-11-01", "holdsUntil": "2026-12-31", "verdict": "{{verdict}}", "value": "1.58" }],
          "at":
        """);
}
