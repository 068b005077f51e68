using Governance.Auditing;
using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using Governance.Delegation;
using Governance.DependencyInjection;
using Governance.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.CasesToPass;

/// <summary>
/// Audit that throws. In agent-governance-toolkit an audit sink that throws is passed over, and the act is allowed. Here a record can be required: no record, no act.
/// </summary>
public sealed class RequiredEvidenceTests
{
    private static readonly Budget Trial = new() { Id = new("trial"), Count = 1, Period = BudgetPeriod.Lifetime };

    private static readonly GovernanceModelParts Parts = ClaimsDesk.Parts(string.Empty, ClaimsDesk.ToTheBot with { Budgets = [Trial] });

    [Fact]
    public void Nobody_is_given_a_decision_that_could_not_be_recorded()
    {
        var evaluator = Start(new FullDisk());

        Assert.Equal("the disk is full", Assert.Throws<IOException>(() => evaluator.Evaluate(ClaimsDesk.Refund(20m))).Message);
        Assert.Throws<IOException>(() => evaluator.Evaluate(ClaimsDesk.Refund(20m), DecisionEvidence.None));
        Assert.Throws<IOException>(() => evaluator.EvaluateAndReserve(ClaimsDesk.Refund(20m), new InMemoryBudgetLedger()));
        Assert.Throws<IOException>(() => evaluator.EvaluateAll(ClaimsDesk.Refund(20m)));
    }

    [Fact]
    public void Nor_is_anybody_given_a_level()
    {
        var (evaluator, levels) = (Start(new FullDisk()), new[] { AutonomyLevel.None });

        Assert.Throws<IOException>(() => evaluator.EvaluateLevel(ClaimsDesk.Refund(20m)));
        Assert.Throws<IOException>(() => evaluator.EvaluateLevels([ClaimsDesk.Refund(20m)], levels));
        Assert.Equal([AutonomyLevel.None], levels);
    }

    [Fact]
    public void Whatever_is_asked_is_recorded_once_and_answered_as_without_a_record()
    {
        var (kept, plain, request) = (new Kept(), new PolicyEvaluator(GovernanceModel.Create(Parts).Model!), ClaimsDesk.Refund(20m));
        var (evaluator, levels) = (Start(kept), new AutonomyLevel[2]);

        Assert.Equal(plain.EvaluateLevel(request), evaluator.EvaluateLevel(request));
        evaluator.EvaluateLevels([request, request with { Agent = new("nobody") }], levels);
        var decisions = evaluator.EvaluateAll(request, request with { Agent = new("nobody") });

        Assert.Equal([plain.EvaluateLevel(request), AutonomyLevel.None], levels);
        Assert.Equal(levels, decisions.Select(decision => decision.Autonomy));
        Assert.Equal(5, kept.Records.Count);
    }

    [Fact]
    public void Without_the_requirement_the_same_act_would_proceed() => Assert.Equal(
        DecisionOutcome.Proceed, new PolicyEvaluator(GovernanceModel.Create(Parts).Model!).EvaluateAndReserve(ClaimsDesk.Refund(20m), new InMemoryBudgetLedger()).Outcome);

    [Fact]
    public void What_was_reserved_for_the_act_is_given_back()
    {
        var ledger = new InMemoryBudgetLedger();

        Assert.Throws<IOException>(() => Start(new FullDisk()).EvaluateAndReserve(ClaimsDesk.Refund(20m), ledger));

        // The only act that the budget holds is still there to be done.
        Assert.Equal(DecisionOutcome.Proceed, Start(new Kept()).EvaluateAndReserve(ClaimsDesk.Refund(20m), ledger).Outcome);
        Assert.Equal(DecisionOutcome.Refused, Start(new Kept()).EvaluateAndReserve(ClaimsDesk.Refund(20m), ledger).Outcome);
    }

    [Fact]
    public void The_record_is_there_before_the_answer_and_gives_the_decision_back()
    {
        using var file = new MemoryStream();
        var decision = Start(new AuditTrailRecorder(new AuditTrailWriter(file))).EvaluateAndReserve(ClaimsDesk.Refund(20m), new InMemoryBudgetLedger());

        file.Position = 0;
        var entry = Assert.Single(AuditTrailReader.Read(file, "trail.jsonl")).Entry!;
        var record = DecisionRecordReader.Read(entry).Record!;

        Assert.Equal(DecisionRecord.Of(decision), record);
        var model = GovernanceModel.Create(Parts).Model!;
        Assert.True(record.Replay(new PolicyEvaluator(model), model.ComputeDigest()) is { IsSame: true, HasSameRules: true });
    }

    [Fact]
    public void Refusals_are_recorded_too()
    {
        var kept = new Kept();
        Start(kept).Evaluate(ClaimsDesk.Refund(20m) with { DecisionType = new("refund.review") });

        Assert.Equal(DecisionOutcome.Refused, Assert.Single(kept.Records).Outcome);
    }

    [Fact]
    public void After_a_record_that_failed_nothing_is_decided_until_the_trail_was_read_again()
    {
        var evaluator = Start(new AuditTrailRecorder(new AuditTrailWriter(new FailingOnce())));

        Assert.Throws<IOException>(() => evaluator.Evaluate(ClaimsDesk.Refund(20m)));
        Assert.Throws<InvalidOperationException>(() => evaluator.Evaluate(ClaimsDesk.Refund(20m)));
    }

    [Fact]
    public void What_cannot_be_recorded_as_it_is_cannot_be_done() => Assert.Throws<ArgumentException>(
        () => Start(new AuditTrailRecorder(new AuditTrailWriter(new MemoryStream()))).Evaluate(ClaimsDesk.Refund(20m) with { Counterparty = "half a character: \ud83d" }));

    [Fact]
    public void An_application_that_requires_records_and_brings_no_recorder_has_no_evaluator()
    {
        using var without = Provide(g => g.RecordDecisions());
        using var with = Provide(g => g.RecordDecisions(), services => services.AddSingleton<IDecisionRecorder>(new Kept()));

        Assert.Throws<InvalidOperationException>(without.GetRequiredService<IPolicyEvaluator>);
        Assert.Equal(DecisionOutcome.Refused, with.GetRequiredService<IPolicyEvaluator>().Evaluate(ClaimsDesk.Refund(20m)).Outcome);
        Assert.Single(((Kept)with.GetRequiredService<IDecisionRecorder>()).Records);
    }

    private static IPolicyEvaluator Start(IDecisionRecorder recorder) => Provide(g => g.RecordDecisions(recorder)).GetRequiredService<IPolicyEvaluator>();

    private static ServiceProvider Provide(Action<GovernanceBuilder> configure, Action<IServiceCollection>? before = null)
    {
        var services = new ServiceCollection();
        before?.Invoke(services);
        return services.AddGovernance(g => configure(g.FromParts(Parts))).BuildServiceProvider();
    }

    private sealed class FullDisk : IDecisionRecorder
    {
        public void Record(DecisionRecord record) => throw new IOException("the disk is full");
    }

    private sealed class Kept : IDecisionRecorder
    {
        public List<DecisionRecord> Records { get; } = [];

        public void Record(DecisionRecord record) => Records.Add(record);
    }

    private sealed class FailingOnce : MemoryStream
    {
        private bool _hasFailed;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (!_hasFailed)
            {
                _hasFailed = true;
                throw new IOException("the disk is full");
            }

            base.Write(buffer);
        }
    }
}
