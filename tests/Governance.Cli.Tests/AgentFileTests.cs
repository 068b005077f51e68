using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Governance.Cli.Output;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The file of an agent.</summary>
public sealed class AgentFileTests : IDisposable
{
    private readonly SampleFolder _folder = CareerFiles.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("refund-bot", 1)]
    [InlineData("triage-bot", 1)]
    [InlineData("letter-bot", 1)]
    [InlineData("old-bot", 0)]
    public void The_file_is_as_approved(string agent, int code)
    {
        foreach (var language in new[] { "en", "fr" })
        {
            var run = Tool.Run("agent", _folder.Path, agent, "--at", CareerFiles.Now, "--lang", language).Ended(code);
            Approved.Matches($"agents/{agent}.{language}.txt", run.Output);
            Assert.All(run.Output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
        }
    }

    [Fact]
    public void Without_an_instant_it_is_the_clocks()
    {
        var clock = new ManualClock();
        var run = Tool.RunWith(console => console with { Clock = clock }, "agent", _folder.Path, "old-bot").Ended(0);
        Assert.StartsWith($"First assistant (`old-bot`), {CareerFiles.Now}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_instant_changes_what_is_in_force()
    {
        var before = Show("refund-bot", "2026-10-01T00:00:00Z", 0);
        Assert.Contains("in `claims`: Act on plan\n", before, StringComparison.Ordinal);
        Assert.Contains("\n✓ nothing to look after\n", before, StringComparison.Ordinal);
        var early = Show("refund-bot", "2026-02-01T00:00:00Z", 1);
        Assert.Contains(" `issue-2026` · Pay a refund (`refund.issue`) in `claims` · up to Act on plan · by AI committee on 2026-07-01 · from 2026-07-01 until 2027-06-30 · not in force: it begins on 2026-07-01 ", Flat(early), StringComparison.Ordinal);
        Assert.Contains(" ✗ Refunds overruled by a person (`override-rate`) · at least 1 % · at most 8 % · never appraised ", Flat(early), StringComparison.Ordinal);
        var late = Show("refund-bot", "2027-07-01T00:00:00Z", 1);
        Assert.Contains("not in force: it expired on 2027-06-30\n", late, StringComparison.Ordinal);
        Assert.Contains(" ✗ Refunds overruled by a person (`override-rate`) · at least 1 % · at most 8 % · 12 % on 2026-12-15 ", Flat(late), StringComparison.Ordinal);
        Assert.Contains("\n! the agent’s review has been due since 2027-03-31\n", late, StringComparison.Ordinal);
    }

    [Fact]
    public void An_appraisal_counts_for_its_time_and_no_longer()
    {
        _folder.Replace("agents.json", "\"value\": 12", "\"value\": 5");
        const string Kpi = "Refunds overruled by a person (`override-rate`) · at least 1 % · at most 8 % · 5 % on 2026-12-15 · an appraisal counts for 90 days ";
        Assert.Contains(" ✓ " + Kpi, Flat(Show("refund-bot", "2027-03-15T12:00:00Z", 1)), StringComparison.Ordinal);
        Assert.Contains(" ✗ " + Kpi, Flat(Show("refund-bot", "2027-03-15T12:00:01Z", 1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-12T10:00:00Z", "2026-01-13T00:00:00Z", "it begins on 2026-01-15")]
    [InlineData("2026-01-20T10:00:00Z", "2026-01-16T00:00:00Z", "it begins on 2026-01-20")]
    public void A_certificate_begins_when_it_is_issued_and_valid(string issued, string at, string begins)
    {
        using var folder = new SampleFolder().Replace("agents.json", "2026-01-12T10:00:00Z", issued);
        Assert.Contains($" not in force: {begins} ", Flat(Tool.Run("agent", folder.Path, "refund-bot", "--at", at).Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Enough_trials_earn_the_next_level()
    {
        _folder.Replace("agents.json", "\"trials\": 120, \"successes\": 118", "\"trials\": 140, \"successes\": 139");
        var output = Show("refund-bot", CareerFiles.Now, 1);
        Assert.Contains("  Missing      no trial\n", output, StringComparison.Ordinal);
        Assert.Contains("\n✓ earned: a body may promote it\n", output, StringComparison.Ordinal);
        Assert.Contains("\"lowerBound\": 0.966564,", Tool.Run("agent", _folder.Path, "refund-bot", "--at", CareerFiles.Now, "--json").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wilson", "at least 95% by Wilson’s score, at 95% confidence")]
    [InlineData("wilsonCorrected", "at least 94.4% by Wilson’s score with correction, 95% by Wilson’s score, at 95% confidence")]
    public void The_method_of_the_rule_is_named(string method, string proved)
    {
        _folder.Replace("agents.json", "\"events\": [", $$"""
            "rules": { "promotions": [{ "level": "ActOnPlan", "successRate": 0.9455, "method": "{{method}}", "minimumTrials": 60, "minimumTime": "PT36H" }] },
            "events": [
            """);
        var output = Show("refund-bot", CareerFiles.Now, 1);
        Assert.Contains($" Proved {proved} ", Flat(output), StringComparison.Ordinal);
        Assert.Contains("  Asked for    94.55%, in at least 60 trials and 1.5 days at the level\n", output, StringComparison.Ordinal);
        Assert.Contains("Deny a refund (`refund.deny`) in `claims`: Observe → Advise\n✗ the rules promote nobody to `Advise`\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_names_its_decision_type_only_where_the_certificate_is_wider()
    {
        _folder.Replace("agents.json", "\"limit\": { \"decisionType\": \"refund.deny\"", "\"limit\": { \"decisionType\": \"refund.issue\"");
        var output = Flat(Show("refund-bot", CareerFiles.Now, 1));
        Assert.Contains(" until 2027-06-30 · in force · limited to Observe for `refund.issue` since 2026-10-20: ", output, StringComparison.Ordinal);
        Assert.Contains(" until 2027-06-30 · in force · limited to Observe since 2026-10-20: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Trials_of_a_unit_tell_what_they_earn_there()
    {
        _folder.Replace("organization.json", "\"parent\": \"group\" }", "\"parent\": \"group\" }, { \"id\": \"claims-lyon\", \"name\": { \"en\": \"Lyon\" }, \"parent\": \"claims\" }")
            .Replace("agents.json", "\"unit\": \"claims\", \"environment\": { \"model\": { \"provider\": \"example-ai\", \"name\": \"clerk\", \"version\": \"4.2\" }, \"tools\": [\"refund-ledger\", \"mail\"], \"dataClasses\": [\"claims\"] }, \"from\": \"2026-10-06", "\"unit\": \"claims-lyon\", \"environment\": { \"model\": { \"provider\": \"example-ai\", \"name\": \"clerk\", \"version\": \"4.2\" }, \"tools\": [\"refund-ledger\", \"mail\"], \"dataClasses\": [\"claims\"] }, \"from\": \"2026-10-06");
        var output = Show("refund-bot", CareerFiles.Now, 1);
        Assert.Contains("\nPay a refund (`refund.issue`) in `claims`: Act with approval → Act on plan\n  Trials       none since 2026-10-05\n", output, StringComparison.Ordinal);
        Assert.Contains("\nPay a refund (`refund.issue`) in `claims-lyon`: Act with approval → Act on plan\n  Trials     118 of 120 succeeded since 2026-10-05\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_certificates_for_the_same_the_later_counts()
    {
        using var folder = Certified("earlier", "refund", "Advise", string.Empty);
        var output = Tool.Run("agent", folder.Path, "refund-bot", "--at", CareerFiles.Now).Ended(1).Output;
        Assert.Contains("\n✓ `earlier` · Refunds (`refund`) in `claims` · up to Advise · by AI committee on 2026-01-02 ·\n", output, StringComparison.Ordinal);
        Assert.Contains(" until 2027-02-01 · in force · `refunds-2026` counts instead ", Flat(output), StringComparison.Ordinal);
    }

    [Fact]
    public void The_highest_level_tells_who_accepted_the_risk_and_has_none_above_it()
    {
        using var folder = Certified(
            "free", "refund.issue", "ActMonitored", ", \"riskAcceptance\": { \"by\": \"marc-lefevre\", \"at\": \"2026-01-01T00:00:00Z\", \"killSwitchTestedAt\": \"2025-12-30T00:00:00Z\" }");
        folder.Replace("organization.json", "\"certifiesUpTo\": \"ActWithinBounds\"", "\"certifiesUpTo\": \"ActMonitored\"");
        var output = Tool.Run("agent", folder.Path, "refund-bot", "--at", CareerFiles.Now).Ended(1).Output;
        Assert.Contains("risk accepted by Marc Lefèvre on 2026-01-01, kill switch tested on 2025-12-30", output, StringComparison.Ordinal);
        Assert.Contains("\nPay a refund (`refund.issue`) in `claims`: Act monitored\n✗ there is no higher level\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_tools_than_those_certified_void_a_certificate()
    {
        _folder.Replace("agents.json", "\"useCases\": [\"customer-refunds\"], \"tools\": [\"mail\"]", "\"useCases\": [\"customer-refunds\"], \"tools\": [\"mail\", \"phone\"]");
        var output = Show("triage-bot", CareerFiles.Now, 1);
        Assert.Contains("not in force: it was issued for other tools or classes of data than the agent has", Flat(output), StringComparison.Ordinal);
        Assert.Contains("\n! `triage` is void: the environment of the agent is another, or was meanwhile\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_agent_that_watches_others_is_shown_with_what_was_delegated_to_it()
    {
        _folder.Replace("agents.json", "\"decisionTypes\": [\"refund.deny\"]", "\"decisionTypes\": [\"governance.agent.suspend\"]")
            .Replace("organization.json", "\"responsibilities\": [", "\"responsibilities\": [{ \"decisionType\": \"governance\", \"unit\": \"group\", \"accountable\": \"person:anna-keller\" },")
            .Replace("agents.json", "\"useCases\": [\"customer-refunds\"],\n      \"reviewDue\": \"2026-10-31", "\"useCases\": [\"governance\"],\n      \"reviewDue\": \"2026-10-31")
            .Replace("delegations.json", "\"rules\": [", """
                "rules": [
                  {
                    "id": "watch", "delegator": "person:anna-keller", "delegatee": "agent:letter-bot", "decisionTypes": ["governance.agent.suspend"],
                    "purposes": ["governance"], "units": ["claims"], "autonomy": "ActWithinBounds", "validFrom": "2026-01-01T00:00:00Z", "validUntil": "2027-01-01T00:00:00Z",
                    "reason": { "en": "It sees first" }
                  },
                """);
        var output = Show("letter-bot", CareerFiles.Now, 1);
        Assert.Contains("\n  Decisions  suspend an agent (`governance.agent.suspend`)\n", output, StringComparison.Ordinal);
        Assert.Contains("\nsuspend an agent (`governance.agent.suspend`)\n\nAnna Keller — accountable in `claims`\n└─ watch → Letter writer", output, StringComparison.Ordinal);
        var drawn = Tool.Run("authority", _folder.Path, "--agent", "letter-bot", "--decision", "governance.agent.suspend", "--at", CareerFiles.Now).Ended(0).Output;
        Assert.Contains("└─ watch → Letter writer", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_unit_of_its_certificates_has_its_own_levels()
    {
        using var folder = AgentRegisterTests.LowerInLyon();
        var output = Tool.Run("agent", folder.Path, "refund-bot", "--at", CareerFiles.Now).Ended(1).Output;
        Assert.Contains("\nPay a refund (`refund.issue`), for `customer-refunds`, in `claims`: Act within bounds\n", output, StringComparison.Ordinal);
        Assert.Contains("\nPay a refund (`refund.issue`), for `customer-refunds`, in `claims-lyon`: Advise\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("refund-bto", "en", "error: there is no agent `refund-bto`\n  help: did you mean `refund-bot`?\n")]
    [InlineData("refund-bto", "fr", "erreur\u00a0: il n’y a pas d’agent `refund-bto`\n  aide\u00a0: vouliez-vous dire `refund-bot`\u202f?\n")]
    [InlineData("nobody-of-ours", "en", "error: there is no agent `nobody-of-ours`\n")]
    [InlineData("", "en", "error: there is no agent ``\n")]
    [InlineData("Not An Id!", "en", "error: there is no agent `Not An Id!`\n")]
    public void An_agent_that_the_model_does_not_know_is_said(string id, string language, string error)
    {
        var run = Tool.Run("agent", _folder.Path, id, "--lang", language).Ended(2);
        Assert.Empty(run.Output);
        Assert.Equal(error, run.Error);
    }

    [Fact]
    public void For_machines_it_is_said_as_problems_of_the_input()
    {
        var run = Tool.Run("agent", _folder.Path, "refund-bto", "--json").Ended(2);
        Assert.Empty(run.Output);
        var problem = Assert.Single(JsonDocument.Parse(run.Error).RootElement.EnumerateArray());
        Assert.Equal(DiagnosticIds.DanglingReference, problem.GetProperty("id").GetString());
        Assert.Equal("did you mean `refund-bot`?", problem.GetProperty("help").GetString());
    }

    [Fact]
    public void A_folder_with_errors_answers_nothing()
    {
        _folder.Replace("kpis.json", "\"timeSaved\"", "\"timeSafed\"");
        var run = Tool.Run("agent", _folder.Path, "refund-bot").Ended(2);
        Assert.Empty(run.Output);
        Assert.Contains(_folder.File("kpis.json"), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_wrote_cannot_steer_the_terminal()
    {
        _folder.Replace("agents.json", "\"en\": \"A refund went", "\"en\": \"A refund\\u001b[31m\\nwent");
        var output = Show("refund-bot", CareerFiles.Now, 1);
        Assert.DoesNotContain('\u001b', output);
        Assert.Contains("\\u001B[31m\\u000Awent", output.Replace("\n              ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_and_items_stay_on_the_page_and_lose_nothing() => Prop.ForAll(
        Gen.Choose(0, 24).Select(length => new string('t', length)).ToArbitrary(),
        Gen.Choose(1, 150).SelectMany(length => Gen.Elements('a', '-', ' ', 'é', '漢').ArrayOf(length)).Select(letters => new string(letters).Trim()).ListOf(4).ToArbitrary(),
        (term, pieces) =>
        {
            using var output = new StringWriter();
            var sheet = new Sheet(output);
            sheet.Rows([(term, pieces), ("other", pieces)]);
            sheet.Item(Marks.Yes, pieces);
            sheet.Line(pieces[0]);
            var text = output.ToString();
            return text.Split('\n').All(line => CellText.Width(line) <= PageWidth.Columns)
                && Letters(text) == Letters(term + string.Concat(pieces) + "other" + string.Concat(pieces) + "✓" + string.Concat(pieces) + pieces[0]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>The sample folder, whose assistant has one more certificate, issued before the other.</summary>
    private static SampleFolder Certified(string id, string type, string ceiling, string more) => new SampleFolder().Replace("agents.json", "\"certificates\": [", $$"""
        "certificates": [
          {
            "id": "{{id}}", "decisionType": "{{type}}", "unit": "claims", "ceiling": "{{ceiling}}", "issuedBy": "ai-committee", "issuedAt": "2026-01-02T00:00:00Z",
            "environment": { "model": { "provider": "example-ai", "name": "clerk", "version": "4.2" } },
            "validFrom": "2026-01-02T00:00:00Z", "validUntil": "2027-02-01T00:00:00Z"{{more}}
          },
        """);

    /// <summary>The text with plain spaces only.</summary>
    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\u00a0', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Letters(string text) => string.Concat(text.Where(c => c is not (' ' or '·' or '\n')));

    private string Show(string agent, string at, int code) => Tool.Run("agent", _folder.Path, agent, "--at", at).Ended(code).Output;
}
