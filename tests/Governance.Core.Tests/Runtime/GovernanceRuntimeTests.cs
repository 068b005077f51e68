using Governance.Auditing;
using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Runtime;
using Governance.Serialization;

namespace Governance.Core.Tests.Runtime;

/// <summary>How a model comes into force, who learns of it, and what each decision says of it.</summary>
public sealed class GovernanceRuntimeTests
{
    private const string NoRefunds = "@id(\"no-refunds\") forbid (principal, action == Action::\"refund.issue\", resource);";

    private static readonly DecisionRequest Request = ClaimsDesk.Refund(100m);

    [Fact]
    public void Every_decision_names_the_snapshot_that_made_it()
    {
        var runtime = new GovernanceRuntime(Model());

        var first = runtime.Evaluate(Request);
        runtime.Replace(Model(NoRefunds));
        var second = runtime.Evaluate(Request, DecisionEvidence.None);
        var third = runtime.EvaluateAndReserve(Request, new InMemoryBudgetLedger());

        Assert.Equal(new ModelVersion(1, Model().ComputeDigest()), first.ModelVersion);
        Assert.Equal(new ModelVersion(2, Model(NoRefunds).ComputeDigest()), second.ModelVersion);
        Assert.Equal(second.ModelVersion, third.ModelVersion);
        Assert.Equal((DecisionOutcome.Proceed, DecisionOutcome.Refused, DecisionOutcome.Refused), (first.Outcome, second.Outcome, third.Outcome));
        Assert.Equal($"#2 ({runtime.Current.Version.Digest[..12]})", runtime.Current.ToString());
    }

    [Fact]
    public void The_version_outlasts_what_becomes_of_the_decision_and_is_no_part_of_its_digest()
    {
        var delegated = ClaimsDesk.ToTheBot with { Budgets = [new() { Id = new("monthly"), Count = 3, Period = BudgetPeriod.Rolling, Window = NodaTime.Duration.FromDays(30) }] };
        var model = ClaimsDesk.Build("", [delegated]);
        var decision = new GovernanceRuntime(model).EvaluateAndReserve(Request, new InMemoryBudgetLedger());

        Assert.NotNull(decision.Reservation);
        Assert.Equal(1, decision.ModelVersion!.Number);
        var alone = new PolicyEvaluator(model).EvaluateAndReserve(Request, new InMemoryBudgetLedger());
        Assert.Null(alone.ModelVersion);
        Assert.Equal(alone.Digest, decision.Digest);
        Assert.Equal((null, model.ComputeDigest()), (DecisionRecord.Of(alone).ModelDigest, DecisionRecord.Of(decision).ModelDigest));
    }

    [Fact]
    public void A_model_with_errors_is_rejected_whole_and_the_old_one_goes_on_deciding()
    {
        var runtime = new GovernanceRuntime(Model());
        var before = runtime.Current;
        using var _ = runtime.Subscribe(change => Assert.Fail("nothing changed"));

        var result = runtime.Replace(GovernanceModel.Create(ClaimsDesk.Parts(ClaimsDesk.Policies + NoRefunds + "@id(\"a\") @ceiling(\"Nowhere\") forbid (principal, action, resource); @id(\"b\") permit (principal, action, resouce);")));

        Assert.Equal(ReloadOutcome.Rejected, result.Outcome);
        Assert.Equal([DiagnosticSeverity.Error], result.Findings.Select(finding => finding.Severity).Distinct());
        Assert.Null(result.Change);
        Assert.Same(before, result.Snapshot);
        Assert.Same(before, runtime.Current);
        Assert.Equal(DecisionOutcome.Proceed, runtime.Evaluate(Request).Outcome);
    }

    [Fact]
    public void A_runtime_does_not_begin_without_a_model()
    {
        var failed = GovernanceModel.Create(ClaimsDesk.Parts("permit"));

        Assert.Equal(failed.Diagnostics, Assert.Throws<GovernanceLoadException>(() => new GovernanceRuntime(failed)).Diagnostics);
    }

    [Fact]
    public void The_same_content_is_no_change()
    {
        var runtime = new GovernanceRuntime(Model());
        var before = runtime.Current;

        var result = runtime.Replace(Model());

        Assert.Equal(ReloadOutcome.Unchanged, result.Outcome);
        Assert.Same(before, runtime.Current);
    }

    [Fact]
    public void Warnings_come_into_force_with_their_model()
    {
        var parts = ClaimsDesk.Parts(ClaimsDesk.Policies);
        var loaded = GovernanceModel.Create(parts with { Agents = new() { Agents = [parts.Agents.Agents[0] with { Deputy = parts.Agents.Agents[0].Owner }] } });
        Assert.NotEmpty(loaded.Diagnostics);
        Assert.True(loaded.Success);
        var runtime = new GovernanceRuntime(Model());

        Assert.Equal(loaded.Diagnostics, runtime.Replace(loaded).Findings);
        Assert.Equal(loaded.Diagnostics, runtime.Current.Findings);
    }

    [Fact]
    public void Subscribers_learn_of_every_change_in_order_and_see_the_difference()
    {
        var runtime = new GovernanceRuntime(Model());
        var told = new List<string>();
        using var subscription = runtime.Subscribe(change =>
        {
            Assert.Same(change.After, runtime.Current);
            told.Add($"{change.Before.Version.Number}→{change.After.Version.Number}: {string.Join(", ", change.Difference.Changes.Select(one => $"{one.Kind} {one.Part} {one.Id}"))}");
        });

        runtime.Replace(Model(NoRefunds));
        runtime.Replace(ClaimsDesk.Build(ClaimsDesk.Policies.Replace("500.0", "900.0", StringComparison.Ordinal), [ClaimsDesk.ToTheBot]));
        subscription.Dispose();
        runtime.Replace(Model());

        Assert.Equal(
            [
                "1→2: Added Policies no-refunds",
                "2→3: Added Delegations refunds-to-bot, Removed Policies no-refunds, Changed Policies refund.over-500",
            ],
            told);
    }

    [Fact]
    public void No_subscriber_can_stop_a_reload_or_reload_itself()
    {
        var runtime = new GovernanceRuntime(Model());
        var (isTold, ended) = (false, runtime.Subscribe(_ => Assert.Fail("it has ended")));
        using var reloading = runtime.Subscribe(_ => runtime.Replace(Model()));
        using var failing = runtime.Subscribe(_ => throw new NotSupportedException("too bad"));
        using var other = runtime.Subscribe(_ => isTold = true);
        ended.Dispose();
        ended.Dispose();

        var result = runtime.Replace(Model(NoRefunds));

        Assert.Equal(ReloadOutcome.Accepted, result.Outcome);
        Assert.True(isTold);
        Assert.Equal([typeof(InvalidOperationException), typeof(NotSupportedException)], result.SubscriberFailures.Select(failure => failure.GetType()));
        Assert.Equal(2, runtime.Current.Version.Number);
    }

    [Fact]
    public void Changes_of_the_model_in_force_lose_nothing_to_one_another()
    {
        var runtime = new GovernanceRuntime(Model());
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => runtime.Update(model => GovernanceModel.Create(model.Parts with
        {
            Policies = [.. model.Parts.Policies, new($"policies/p{i}.cedar", $"@id(\"p{i}\") forbid (principal is Person, action, resource);")],
        })));

        Assert.Equal(41, runtime.Current.Version.Number);
        Assert.Equal(40, runtime.Current.Model.Policies.Rules.Count(rule => rule.Id.StartsWith('p')));
    }

    private static GovernanceModel Model(string more = "") => ClaimsDesk.Build(ClaimsDesk.Policies + more, []);
}
