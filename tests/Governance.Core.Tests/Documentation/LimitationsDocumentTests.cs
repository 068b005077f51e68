using System.Globalization;
using Governance.Approvals;
using Governance.Auditing;
using Governance.Cedar;
using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using Governance.Delegation;
using Governance.DependencyInjection;
using Governance.Kpis;
using Governance.Portfolio;
using Governance.Runtime;
using Governance.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.Documentation;

/// <summary>What docs/limitations.md says that the library does not do, it does not do: whoever lifts a limitation changes the page.</summary>
public sealed class LimitationsDocumentTests
{
    private static readonly DocumentPage Page = DocumentPage.Read("docs/limitations.md");

    private static readonly PolicyEvaluator Insurer = new(GovernanceModel.Load(Repository.Find("docs/examples/customer-refunds")));

    private static readonly KillSwitch Stop = new() { Id = new("stop"), EngagedAt = ClaimsDesk.Now, EngagedBy = new("claire-dubois"), Reason = new("something is wrong") };

    [Fact]
    public void The_sizes_are_those_of_the_code()
    {
        var sizes = Page.Rows("| what | at most |").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

        Assert.Equal($"{GovernanceFile.MaxLength / 1024 / 1024} MiB, ten million values", sizes["a file of the folder"]);
        Assert.Equal(10_000_000, JsonScanner.MaxValues);
        Assert.Equal($"{Identifier.MaxLength} characters", sizes["an id"]);
        Assert.Equal($"{AuditContent.MaxLength / 1024 / 1024} MiB", sizes["the content of an audit entry"]);
        Assert.StartsWith($"{Number(CedarLimits.TextLength)} characters", sizes["a Cedar text"], StringComparison.Ordinal);
        Assert.StartsWith(Money.MaxAmount.ToString("#,0.0000", CultureInfo.InvariantCulture), sizes["an amount"], StringComparison.Ordinal);
        Assert.Contains($"among {Number(DigestSet.MostDigests)} items", Page.Text, StringComparison.Ordinal);
        Assert.Contains($"A KPI has {Number(KpiRecorder.MostPeriods)} periods at most", Page.Text, StringComparison.Ordinal);
        Assert.Contains($"lists {Number(RoadmapSchedule.MaxPaths)} critical paths at most", Page.Text, StringComparison.Ordinal);
        Assert.Contains($"is an error (`{DiagnosticIds.UnlinkedTemplate}`)", Page.Text, StringComparison.Ordinal);
    }

    /// <summary>A policy compares numbers; what was delegated in another currency covers nothing.</summary>
    [Fact]
    public void No_currency_is_converted()
    {
        var decision = Insurer.Evaluate(Refund() with { Amount = new(640m, Currency.Usd) });

        Assert.Contains(decision.Ceilings, ceiling => ceiling is { Rule: "refund.over-500", Error: null });
        Assert.False(Assert.Single(decision.Grants, grant => grant.Kind == GrantKind.Delegation).Counts);
    }

    [Fact]
    public void A_request_that_names_no_class_of_data_touches_none()
    {
        Assert.DoesNotContain(Insurer.Evaluate(Refund()).Ceilings, ceiling => ceiling.Rule == BuiltInRules.DataClasses);
        Assert.Contains(Insurer.Evaluate(Refund() with { DataClasses = ["health"] }).Ceilings, ceiling => ceiling.Rule == BuiltInRules.DataClasses);
    }

    /// <summary>A handler goes on while every agent is stopped.</summary>
    [Fact]
    public void A_kill_switch_holds_no_person_back()
    {
        var stopped = new PolicyEvaluator(Insurer.Model.Engage(Stop).Model!);

        Assert.Equal(DecisionOutcome.Refused, stopped.Evaluate(Refund()).Outcome);
        Assert.Equal(DecisionOutcome.Proceed, stopped.Evaluate(Refund() with { Agent = null, Person = new PersonId("emma-martin") }).Outcome);
    }

    /// <summary>Somebody without any part in the delegation revokes it.</summary>
    [Fact]
    public void Who_revokes_is_recorded_and_not_judged() => Assert.True(Insurer.Model.Revoke(
        new() { Delegation = new("refunds-france"), At = ClaimsDesk.Now, By = new("emma-martin"), Reason = new("a test") }).Success);

    [Fact]
    public void An_approval_that_nobody_marks_as_used_counts_again()
    {
        var request = Refund() with { Amount = new(640m, Currency.Eur) };
        var asked = Insurer.Evaluate(request);
        var approval = new Approval
        {
            Id = new("a-1"), Digest = asked.Digest, Protocol = asked.Validations[0].Protocol, Approvers = [new("emma-martin"), new("anna-keller")],
            IssuedAt = request.At, ExpiresAt = request.At + NodaTime.Duration.FromHours(1),
        };

        Assert.All(Enumerable.Range(0, 2), _ => Assert.Equal(DecisionOutcome.Proceed, Insurer.Evaluate(request, new() { Approvals = [approval] }).Outcome));
        Assert.Equal(DecisionOutcome.AwaitingApproval, Insurer.Evaluate(request, new() { Approvals = [approval with { UsedAt = request.At }] }).Outcome);
    }

    [Fact]
    public void A_reload_drops_what_was_not_written()
    {
        using var provider = new ServiceCollection().AddGovernance(g => g.FromFolder(Repository.Find("docs/examples/customer-refunds"))).BuildServiceProvider();
        var runtime = provider.GetRequiredService<GovernanceRuntime>();
        Assert.Equal(ReloadOutcome.Accepted, runtime.Update(model => model.Engage(Stop)).Outcome);
        Assert.Equal(DecisionOutcome.Refused, runtime.Evaluate(Refund()).Outcome);

        Assert.Equal(ReloadOutcome.Accepted, provider.GetRequiredService<GovernanceReloader>().Reload().Outcome);

        Assert.Equal(DecisionOutcome.Proceed, runtime.Evaluate(Refund()).Outcome);
    }

    /// <summary>A rule of France says nothing of a French use case when the request names the unit above, as that of the body.</summary>
    [Fact]
    public void A_rule_of_a_unit_looks_at_the_unit_of_the_request_only()
    {
        var parts = Insurer.Model.Parts;
        var model = GovernanceModel.Create(parts with
        {
            Policies = [.. parts.Policies, new("policies/claims-france/gates.cedar", """@id("france.gates") forbid (principal, action == Action::"governance.use-case", resource);""") { Unit = new("claims-france") }],
        }).Model!;
        var request = model.Ask(
            new UseCaseId("claim-triage"), new GateStep { Outcome = GateOutcome.Hold, Body = new BodyId("ai-committee"), Reason = new("a test") }, new PersonId("anna-keller"), Refund().At);
        var evaluator = new PolicyEvaluator(model);

        Assert.DoesNotContain(evaluator.Evaluate(request).Ceilings, ceiling => ceiling.Rule == "france.gates");
        Assert.Contains(evaluator.Evaluate(request with { Unit = new("claims-france") }).Ceilings, ceiling => ceiling.Rule == "france.gates");
    }

    private static DecisionRequest Refund() =>
        DecisionRequestReader.Read(GovernanceFolder.ReadFile(Repository.Find("docs/examples/customer-refunds/requests/01-small-refund.json")).Files[0]).Request!;

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
