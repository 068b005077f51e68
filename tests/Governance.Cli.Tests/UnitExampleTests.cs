using System.Text.Json;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The example of many sites: one protocol, which one site makes stricter.</summary>
public sealed class UnitExampleTests
{
    private static readonly string Example = Repository.Find("docs/examples/multi-site");

    [Fact]
    public void It_has_no_findings() => Assert.EndsWith("; no findings\n", Tool.Run("check", Example).Ended(0).Output, StringComparison.Ordinal);

    [Fact]
    public void What_is_enough_in_Moncton_is_not_in_Gatineau()
    {
        Assert.Equal("proceed", Decide("07-publish-moncton-read").GetProperty("outcome").GetString());
        Assert.Equal("proceed", Decide("09-publish-gatineau-read-twice").GetProperty("outcome").GetString());

        var national = Decide("08-publish-gatineau-read");
        Assert.Equal("awaitingApproval", national.GetProperty("outcome").GetString());
        Assert.Contains(
            """
            Before it takes effect:
              - Read before it is sent
                Content lead: 1 of Content lead, within 48 h
                Personal information: 1 of Privacy officer, within 48 h
                made stricter in `gatineau`
            Presented:
              × approval `gatineau-118-national` — does not count: it was given for another act, or the rules, the protocol or the chain have changed since
              × approval `gatineau-118-lead` — does not count: the step “Personal information” has not enough approvers who may vote in it

            """.ReplaceLineEndings("\n"),
            national.GetProperty("explanation").GetString(),
            StringComparison.Ordinal);
    }

    /// <summary>The first approval of the request is not just any old one: where Gatineau adds nothing, it counts.</summary>
    [Fact]
    public void Under_the_national_protocol_the_same_approval_would_do()
    {
        using var folder = new SampleFolder(Example);
        folder.Replace("protocols.json", "\"unit\": \"gatineau\"", "\"unit\": \"moncton\"");
        Assert.Equal("proceed", Decide("08-publish-gatineau-read", folder.Path).GetProperty("outcome").GetString());
        Assert.Equal("awaitingApproval", Decide("07-publish-moncton-read", folder.Path).GetProperty("outcome").GetString());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Where_Gatineau_differs_is_as_approved(string language)
    {
        var output = Tool.Run("responsibilities", Example, "--unit", "gatineau", "--at", "2026-11-22T15:00:00Z", "--lang", language).Ended(0).Output;
        Approved.Matches($"responsibilities/gatineau.{language}.txt", output);
        Assert.All(output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
    }

    private static JsonElement Decide(string request, string? folder = null) =>
        JsonDocument.Parse(Tool.Run("decide", folder ?? Example, $"{request}.json", "--json").Output).RootElement is { ValueKind: JsonValueKind.Array } all ? all[0]
            : throw new InvalidOperationException("the answer is an array");
}
