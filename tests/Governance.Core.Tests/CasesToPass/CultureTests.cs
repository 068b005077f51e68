using System.Globalization;
using System.Text;
using Governance.Auditing;
using Governance.Cedar;
using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Laws;
using Governance.Decisions;
using Governance.Serialization;

namespace Governance.Core.Tests.CasesToPass;

/// <summary>Culture. Under de-DE, <c>amount &gt; 99.5</c> does not match 100.25 in agent-governance-toolkit. Here no culture of the machine changes anything but the language that a reader asks for.</summary>
public sealed class CultureTests
{
    private const string Limit = """
        @id("refunds") @autonomy("ActWithinBounds") permit (principal is Agent, action == Action::"refund.issue", resource);
        @id("over") @ceiling("ActWithApproval") @because("Over 99.50 EUR") forbid (principal, action == Action::"refund.issue", resource) when { context.amount.greaterThan(decimal("99.5")) };
        """;

    public static TheoryData<string> Cultures { get; } = ["de-DE", "fr-CH", "ar-SA", "tr-TR", "fa-IR", "th-TH"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void An_amount_is_over_a_limit_whatever_the_culture(string culture)
    {
        Assert.Equal(DecisionOutcome.AwaitingApproval, In(culture, () => ClaimsDesk.Decide(ClaimsDesk.Refund(100.25m), Limit).Outcome));
        Assert.Equal(DecisionOutcome.AwaitingApproval, In(culture, () => ClaimsDesk.Decide(ClaimsDesk.Refund(99.5001m), Limit).Outcome));
        Assert.Equal(DecisionOutcome.Proceed, In(culture, () => ClaimsDesk.Decide(ClaimsDesk.Refund(99.5m), Limit).Outcome));
        Assert.Equal(DecisionOutcome.Proceed, In(culture, () => ClaimsDesk.Decide(ClaimsDesk.Refund(9.75m), Limit).Outcome));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Everything_that_is_read_decided_and_written_is_the_same_in_every_culture(string culture)
    {
        var there = In(culture, Everything);

        Assert.Equal(In(string.Empty, Everything), there);
        Assert.Equal(7, there.Length);
        Assert.DoesNotContain(string.Empty, there);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_decimal_is_read_and_written_with_a_point(string culture) => In(culture, () =>
    {
        Assert.True(CedarDecimal.TryParse("-1100.25", out var read));
        Assert.Equal("-1100.25", read.ToString());
        Assert.False(CedarDecimal.TryParse("1100,25", out _));
        Assert.False(CedarDecimal.TryParse("١١٠٠.٢٥", out _));
        return read;
    });

    /// <summary>Else nothing above would show anything: each of these cultures writes numbers, dates or letters in another way.</summary>
    [Theory]
    [MemberData(nameof(Cultures))]
    public void These_cultures_differ(string culture) => Assert.NotEqual(
        In(string.Empty, Native), In(culture, Native));

    private static string Native() => string.Join(' ', 1234.5m.ToString("N1", CultureInfo.CurrentCulture), new DateTime(2026, 9, 1, 0, 0, 0, DateTimeKind.Unspecified).ToString("d", CultureInfo.CurrentCulture), "TITLE".ToLower(CultureInfo.CurrentCulture));

    /// <summary>The digest of the files, a request file, a decision with its explanations and digest, its record, and what the author of a bad file is told.</summary>
    private static string[] Everything()
    {
        var files = GovernanceModelWriter.Write(ClaimsDesk.Parts(Limit, ClaimsDesk.ToTheBot)).ToArray();
        var model = GovernanceModelReader.Read(files).Model!;
        var request = DecisionRequestReader.Read(GovernanceFile.FromText("request.json", """
            {
              "agent": "refund-bot", "decisionType": "refund.issue", "purpose": "customer-refunds", "unit": "france", "at": "2026-09-01T08:30:00.25Z",
              "resource": { "type": "Claim", "id": "İ-1047", "attributes": { "rate": { "__extn": { "fn": "decimal", "arg": "-0.5" } }, "days": -3 } },
              "amount": { "amount": "1100.25", "currency": "EUR" }
            }
            """)).Request!;
        var decision = new PolicyEvaluator(model).Evaluate(request);
        var broken = GovernanceModelReader.Read(files.Where(file => file.Name != "agents.json").Append(GovernanceFile.FromText("agents.json", """{ "agents": [{ "id": "I-1", "reviewDue": "01.09.2026" }] }""")));
        return
        [
            model.ComputeDigest(),
            string.Concat(files.Select(file => Encoding.UTF8.GetString(file.Content.Span))),
            decision.Digest,
            decision.Explain(CultureInfo.InvariantCulture),
            decision.Explain(Told.French),
            DecisionRecordWriter.Write(DecisionRecord.Of(decision)).Content.Json,
            DiagnosticRenderer.Render(broken.Diagnostics, CultureInfo.InvariantCulture),
        ];
    }

    private static T In<T>(string culture, Func<T> run) => Machine.SetTo(culture, "UTC", run);
}
