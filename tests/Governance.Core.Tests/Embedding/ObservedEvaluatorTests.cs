using System.Diagnostics;
using System.Diagnostics.Metrics;
using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Observability;
using Governance.Runtime;

namespace Governance.Core.Tests.Embedding;

/// <summary>What listeners see, that it is nothing personal, and that it costs nothing when there are none.</summary>
[Collection(MeasuringMemory.Name)]
public sealed class ObservedEvaluatorTests
{
    private static readonly GovernanceModel Model = ClaimsDesk.Build(ClaimsDesk.Policies, []);

    private static readonly DecisionRequest ByAgent = ClaimsDesk.Refund(640m);

    [Fact]
    public void A_span_and_a_measurement_tell_of_each_decision()
    {
        using var listening = new Listening();
        var evaluator = new ObservedPolicyEvaluator(new GovernanceRuntime(Model));

        evaluator.Evaluate(ByAgent);
        evaluator.Evaluate(ByAgent with { Agent = null, Person = new("claire-dubois") }, DecisionEvidence.None);
        evaluator.EvaluateAndReserve(ClaimsDesk.Refund(10m), new InMemoryBudgetLedger());

        Assert.Equal(
            [
                "governance.evaluate Internal Unset governance.actor.kind=agent governance.decision.type=refund.issue governance.decision.outcome=awaiting_approval governance.decision.autonomy=ActWithApproval governance.agent.id=refund-bot governance.model.version=1",
                "governance.evaluate Internal Unset governance.actor.kind=person governance.decision.type=refund.issue governance.decision.outcome=refused governance.decision.autonomy=None governance.model.version=1",
                "governance.evaluate Internal Unset governance.actor.kind=agent governance.decision.type=refund.issue governance.decision.outcome=proceed governance.decision.autonomy=ActWithinBounds governance.agent.id=refund-bot governance.model.version=1",
            ],
            listening.Spans);
        Assert.Equal(
            [
                "governance.decision.duration s governance.actor.kind=agent governance.decision.type=refund.issue governance.decision.outcome=awaiting_approval governance.decision.autonomy=ActWithApproval",
                "governance.decision.duration s governance.actor.kind=person governance.decision.type=refund.issue governance.decision.outcome=refused governance.decision.autonomy=None",
                "governance.decision.duration s governance.actor.kind=agent governance.decision.type=refund.issue governance.decision.outcome=proceed governance.decision.autonomy=ActWithinBounds",
            ],
            listening.Measurements);
        Assert.All(listening.Seconds, seconds => Assert.InRange(seconds, 0, 60));
    }

    [Fact]
    public void A_measurement_without_a_span_tells_of_each_level_and_of_each_decision_of_a_batch()
    {
        using var listening = new Listening();
        var evaluator = new ObservedPolicyEvaluator(new GovernanceRuntime(Model));
        var levels = new AutonomyLevel[2];

        evaluator.EvaluateLevel(ByAgent);
        evaluator.EvaluateLevels([ByAgent, ByAgent with { Agent = null, Person = new("claire-dubois") }], levels);
        evaluator.EvaluateAll(ByAgent, ClaimsDesk.Refund(10m));

        Assert.Empty(listening.Spans);
        Assert.Equal([AutonomyLevel.ActWithApproval, AutonomyLevel.None], levels);
        Assert.Equal(
            [
                "governance.level.duration s governance.actor.kind=agent governance.decision.autonomy=ActWithApproval",
                "governance.level.duration s governance.actor.kind=agent governance.decision.autonomy=ActWithApproval",
                "governance.level.duration s governance.actor.kind=person governance.decision.autonomy=None",
                "governance.decision.duration s governance.actor.kind=agent governance.decision.type=refund.issue governance.decision.outcome=awaiting_approval governance.decision.autonomy=ActWithApproval",
                "governance.decision.duration s governance.actor.kind=agent governance.decision.type=refund.issue governance.decision.outcome=proceed governance.decision.autonomy=ActWithinBounds",
            ],
            listening.Measurements);
        Assert.All(listening.Seconds, seconds => Assert.InRange(seconds, 0, 60));
    }

    [Fact]
    public void What_the_model_does_not_know_is_not_repeated_and_nothing_personal_is_told()
    {
        using var listening = new Listening();
        var evaluator = new ObservedPolicyEvaluator(new PolicyEvaluator(Model));

        evaluator.Evaluate(ByAgent with { Agent = new("john-smith"), DecisionType = new("fire.mary-jones"), Counterparty = "Mr Smith" });
        evaluator.Evaluate(ByAgent with { Person = new("claire-dubois") });
        evaluator.Evaluate(ByAgent with { Agent = null, Person = new("hugo-martin"), Counterparty = "Mr Smith" });

        var told = string.Join('\n', [.. listening.Spans, .. listening.Measurements]);
        Assert.Contains("governance.agent.id=_OTHER", told, StringComparison.Ordinal);
        Assert.Contains("governance.decision.type=_OTHER", told, StringComparison.Ordinal);
        Assert.Contains("governance.actor.kind=unknown", told, StringComparison.Ordinal);
        Assert.All(["smith", "jones", "claire", "hugo", "640", "c-1047", "france"], word => Assert.DoesNotContain(word, told, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void An_evaluation_that_throws_is_an_error()
    {
        using var listening = new Listening();

        Assert.Throws<ArgumentNullException>(() => new ObservedPolicyEvaluator(new PolicyEvaluator(Model)).Evaluate(null!));

        Assert.Equal(["governance.evaluate Internal Error error.type=_OTHER"], listening.Spans);
        Assert.Equal(["governance.decision.duration s error.type=_OTHER"], listening.Measurements);
    }

    [Fact]
    public void Reloads_are_counted_by_what_became_of_them()
    {
        using var listening = new Listening();
        var runtime = new GovernanceRuntime(Model);

        GovernanceTelemetry.Count(runtime.Replace(Model));
        GovernanceTelemetry.Count(runtime.Replace(new ModelResult(null, [])));
        GovernanceTelemetry.Count(runtime.Replace(ClaimsDesk.Build(ClaimsDesk.Policies, [ClaimsDesk.ToTheBot])));

        Assert.Equal(["unchanged", "rejected", "accepted"], listening.Reloads.Select(tags => tags.Split('=')[1]));
    }

    [Fact]
    public void Observation_changes_no_decision()
    {
        using var listening = new Listening();

        Assert.Equal(new PolicyEvaluator(Model).Evaluate(ByAgent).Digest, new ObservedPolicyEvaluator(new PolicyEvaluator(Model)).Evaluate(ByAgent).Digest);
    }

    [Fact]
    public void It_allocates_nothing_while_nobody_listens()
    {
        var canned = new Canned(new PolicyEvaluator(Model).Evaluate(ByAgent));
        var (observed, ledger) = (new ObservedPolicyEvaluator(canned), new InMemoryBudgetLedger());
        var (requests, levels) = (new[] { ByAgent }, new AutonomyLevel[1]);
        for (var round = 0; round < 2; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 10_000; i++)
            {
                observed.Evaluate(ByAgent);
                observed.Evaluate(ByAgent, DecisionEvidence.None);
                observed.EvaluateAndReserve(ByAgent, ledger);
                observed.EvaluateLevel(ByAgent);
                observed.EvaluateLevels(requests, levels);
                observed.EvaluateAll(requests);
            }

            Assert.True(round == 0 || GC.GetAllocatedBytesForCurrentThread() == before);
        }

        Assert.Equal(120_000, canned.Asked);
    }

    /// <summary>Has one answer, so that whatever is allocated is the observer's.</summary>
    private sealed class Canned(Decision decision) : IPolicyEvaluator
    {
        private ValueList<Decision> _answers;

        public int Asked { get; private set; }

        public Decision Evaluate(DecisionRequest request) => Answer();

        public Decision Evaluate(DecisionRequest request, DecisionEvidence evidence) => Answer();

        public Decision EvaluateAndReserve(DecisionRequest request, IBudgetLedger ledger, DecisionEvidence? evidence = null, NodaTime.Duration? holdFor = null) => Answer();

        public AutonomyLevel EvaluateLevel(DecisionRequest request) => Answer().Autonomy;

        public void EvaluateLevels(ReadOnlySpan<DecisionRequest> requests, Span<AutonomyLevel> levels) => levels[0] = Answer().Autonomy;

        public ValueList<Decision> EvaluateAll(params ReadOnlySpan<DecisionRequest> requests) => Of(Answer());

        private ValueList<Decision> Of(Decision one) => _answers.IsEmpty ? _answers = [one] : _answers;

        private Decision Answer()
        {
            Asked++;
            return decision;
        }
    }

    /// <summary>Somebody who listens to everything under the library's names.</summary>
    private sealed class Listening : IDisposable
    {
        private readonly ActivityListener _spans;
        private readonly MeterListener _meter = new();

        public Listening()
        {
            _spans = new()
            {
                ShouldListenTo = static source => source.Name == "Governance",
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                ActivityStopped = span => Spans.Add($"{span.OperationName} {span.Kind} {span.Status} {string.Join(' ', span.TagObjects.Select(static tag => $"{tag.Key}={tag.Value}"))}"),
            };
            ActivitySource.AddActivityListener(_spans);
            _meter.InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Governance")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _meter.SetMeasurementEventCallback<double>((instrument, seconds, tags, _) =>
            {
                Seconds.Add(seconds);
                Measurements.Add($"{instrument.Name} {instrument.Unit} {Show(tags)}");
            });
            _meter.SetMeasurementEventCallback<long>((_, _, tags, _) => Reloads.Add(Show(tags)));
            _meter.Start();
        }

        public List<string> Spans { get; } = [];

        public List<string> Measurements { get; } = [];

        public List<double> Seconds { get; } = [];

        public List<string> Reloads { get; } = [];

        public void Dispose()
        {
            _spans.Dispose();
            _meter.Dispose();
        }

        private static string Show(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(static tag => $"{tag.Key}={tag.Value}"));
    }
}
