using System.Text.Json;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The examples of the documentation work as their pages say.</summary>
public sealed class ExampleTests
{
    private const string Refunds = "customer-refunds";
    private const string Procurement = "procurement";
    private const string Industry = "industrial-group";
    private const string Services = "public-services";
    private const string Sites = "multi-site";

    private static readonly Dictionary<string, string[]> Outcomes = new(StringComparer.Ordinal)
    {
        [Refunds] =
        [
            "01-small-refund proceed", "02-large-refund awaitingApproval", "03-very-large-refund adviseOnly", "04-vulnerable-customer adviseOnly",
            "05-fact-missing adviseOnly", "06-swiss-refund awaitingPlan", "07-swiss-refund-in-part awaitingApproval", "08-estimate proceed",
            "09-triage awaitingApproval", "10-denial observeOnly", "11-emotions-of-staff refused", "12-unknown-agent refused", "13-handler proceed",
            "14-pricing-today awaitingApproval", "15-pricing-in-2028 adviseOnly", "16-certificate-expired adviseOnly",
        ],
        [Procurement] =
        [
            "01-small-order proceed", "02-order-for-approval awaitingApproval", "03-approved-order proceed", "04-split-order awaitingApproval",
            "05-budget-used-up refused", "06-sub-agent proceed", "07-sub-agent-too-much refused", "08-holiday refused",
            "09-buyer-four-eyes awaitingApproval", "10-four-eyes-given proceed", "11-line-down proceed", "12-kill-switch refused",
            "13-before-the-revocation proceed", "14-stand-in proceed", "15-local-rule adviseOnly", "16-other-currency refused",
            "17-planned-call-off proceed", "18-off-the-plan awaitingPlan",
        ],
        [Industry] =
        [
            "01-sort proceed", "02-release refused", "03-set-point-before adviseOnly", "04-set-point-now adviseOnly", "05-renew-the-pilot awaitingApproval",
            "06-fatigue-camera refused",
        ],
        [Services] =
        [
            "01-summary adviseOnly", "02-summary-before-the-review awaitingApproval", "03-grant-before-the-incident awaitingApproval", "04-grant-now adviseOnly",
            "05-deny refused", "06-officer proceed", "07-answers-to-pilot refused",
        ],
        [Sites] =
        [
            "01-draft-sudbury proceed", "02-publish-moncton awaitingApproval", "03-publish-saint-boniface adviseOnly",
            "04-publish-saint-boniface-in-both awaitingApproval", "05-letter-sudbury awaitingApproval", "06-letter-gatineau observeOnly",
            "07-publish-moncton-read proceed", "08-publish-gatineau-read awaitingApproval", "09-publish-gatineau-read-twice proceed",
        ],
    };

    [Theory]
    [InlineData(Refunds)]
    [InlineData(Procurement)]
    [InlineData(Industry)]
    [InlineData(Services)]
    [InlineData(Sites)]
    public void It_has_no_findings(string example) =>
        Assert.EndsWith("; no findings\n", Tool.Run("check", Folder(example)).Ended(0).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData(Refunds)]
    [InlineData(Procurement)]
    [InlineData(Industry)]
    [InlineData(Services)]
    [InlineData(Sites)]
    public void Every_request_has_the_outcome_that_its_page_tells(string example) => Assert.Equal(
        Outcomes[example], Decide(example).Select(decision => $"{Path.GetFileNameWithoutExtension(Text(decision, "request"))} {Text(decision, "outcome")}"));

    [Theory]
    [InlineData(Refunds)]
    [InlineData(Procurement)]
    [InlineData(Industry)]
    [InlineData(Services)]
    [InlineData(Sites)]
    public void Its_page_names_every_request(string example)
    {
        var page = File.ReadAllText(Path.Combine(Folder(example), "README.md"));
        Assert.All(Outcomes[example], line => Assert.Contains($"`{line.Split(' ')[0]}`", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Refunds, "en")]
    [InlineData(Refunds, "fr")]
    [InlineData(Procurement, "en")]
    [InlineData(Procurement, "fr")]
    [InlineData(Industry, "en")]
    [InlineData(Industry, "fr")]
    [InlineData(Services, "en")]
    [InlineData(Services, "fr")]
    [InlineData(Sites, "en")]
    [InlineData(Sites, "fr")]
    public void Its_report_is_as_approved_and_fits_the_page(string example, string language)
    {
        var output = Tool.Run("decide", Folder(example), "--lang", language).Ended(0).Output;
        Approved.Matches($"examples/{example}.{language}.txt", output);
        Assert.All(output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
    }

    [Fact]
    public void The_refunds_reach_every_outcome() => Assert.Equal(
        ["adviseOnly", "awaitingApproval", "awaitingPlan", "observeOnly", "proceed", "refused"],
        Decide(Refunds).Select(decision => Text(decision, "outcome")).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Refunds)]
    [InlineData(Procurement)]
    [InlineData(Industry)]
    [InlineData(Services)]
    [InlineData(Sites)]
    public void Each_request_is_explained_alone_as_in_the_report(string example) => Assert.All(Decide(example), decision => Assert.Equal(
        Text(decision, "explanation"), Tool.Run("decide", Folder(example), Text(decision, "request")).Output));

    private static string Folder(string example) => Repository.Find($"docs/examples/{example}");

    private static List<JsonElement> Decide(string example) =>
        [.. JsonDocument.Parse(Tool.Run("decide", Folder(example), "--json").Ended(0).Output).RootElement.EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
