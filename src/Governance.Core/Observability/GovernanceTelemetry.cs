using System.Diagnostics;
using System.Diagnostics.Metrics;
using Governance.Runtime;

namespace Governance.Observability;

/// <summary>The names under which the library reports what it does, for OpenTelemetry or any other listener.</summary>
/// <remarks>
/// <para>
/// Nothing personal is reported: no person, resource, amount, counterparty, fact or reason, since telemetry goes to more readers and is kept under other rules than
/// the decisions themselves. What is reported are the ids of agents and decision types that the model knows, and what was decided. An id that the model does not know
/// is <see cref="Other"/>: it may be anything that somebody typed, and there may be any number of them.
/// </para>
/// <para>The trail of decisions is <c>Governance.Auditing</c>: telemetry may be sampled, dropped and switched off.</para>
/// </remarks>
public static class GovernanceTelemetry
{
    /// <summary>The name of the activity source: <c>Governance</c>.</summary>
    public const string ActivitySourceName = "Governance";

    /// <summary>The name of the meter: <c>Governance</c>.</summary>
    public const string MeterName = "Governance";

    /// <summary>The span of one decision, of kind internal: <c>governance.evaluate</c>.</summary>
    public const string EvaluateActivity = "governance.evaluate";

    /// <summary>The histogram of how long decisions take, in seconds (<c>s</c>): <c>governance.decision.duration</c>. Its count is the number of decisions.</summary>
    public const string DecisionDuration = "governance.decision.duration";

    /// <summary>
    /// The histogram of how long it takes to find levels without a decision, in seconds (<c>s</c>): <c>governance.level.duration</c>. Its count is the number of requests;
    /// a batch shares its time out evenly.
    /// </summary>
    public const string LevelDuration = "governance.level.duration";

    /// <summary>The counter of reloads (<c>{reload}</c>): <c>governance.model.reloads</c>.</summary>
    public const string ModelReloads = "governance.model.reloads";

    /// <summary>The id of the agent that asked, on spans only: metrics would have a series for each. Absent when a person asked.</summary>
    public const string AgentIdKey = "governance.agent.id";

    /// <summary>Who asked: <c>agent</c>, <c>person</c> or, for a malformed request, <c>unknown</c>. Never who the person is.</summary>
    public const string ActorKindKey = "governance.actor.kind";

    /// <summary>The id of the decision type.</summary>
    public const string DecisionTypeKey = "governance.decision.type";

    /// <summary>The outcome: <c>refused</c>, <c>observe_only</c>, <c>advise_only</c>, <c>awaiting_approval</c>, <c>awaiting_plan</c> or <c>proceed</c>.</summary>
    public const string OutcomeKey = "governance.decision.outcome";

    /// <summary>The level, by the name that policies use, such as <c>ActWithApproval</c>.</summary>
    public const string AutonomyKey = "governance.decision.autonomy";

    /// <summary>The number of the snapshot that decided, on spans only; absent when the evaluator was made alone.</summary>
    public const string ModelVersionKey = "governance.model.version";

    /// <summary>What became of a reload: <c>accepted</c>, <c>unchanged</c> or <c>rejected</c>.</summary>
    public const string ReloadOutcomeKey = "governance.reload.outcome";

    /// <summary>On spans and metrics of an evaluation that threw: <see cref="Other"/>. A refusal is no error.</summary>
    public const string ErrorTypeKey = "error.type";

    /// <summary>Stands for an id that the model does not know: <c>_OTHER</c>.</summary>
    public const string Other = "_OTHER";

    internal static readonly ActivitySource Activities = new(ActivitySourceName);

    private static readonly Meter Meter = new(MeterName);

    internal static readonly Histogram<double> Durations = Meter.CreateHistogram(
        DecisionDuration,
        "s",
        "How long decisions take.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.000_001, 0.000_005, 0.000_01, 0.000_05, 0.000_1, 0.000_5, 0.001, 0.005, 0.01, 0.1, 1] });

    internal static readonly Histogram<double> LevelDurations = Meter.CreateHistogram(
        LevelDuration,
        "s",
        "How long it takes to find levels without a decision.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.000_000_1, 0.000_000_5, 0.000_001, 0.000_005, 0.000_01, 0.000_1, 0.001, 0.01, 0.1] });

    internal static readonly Counter<long> Reloads = Meter.CreateCounter<long>(ModelReloads, "{reload}", "How often a new model was handed over.");

    /// <summary>Whether anybody listens to decisions.</summary>
    internal static bool IsObserved => Durations.Enabled || Activities.HasListeners();

    /// <summary>Counts a reload by what became of it.</summary>
    /// <param name="result">What came of the reload.</param>
    /// <returns>The same result.</returns>
    public static ReloadResult Count(ReloadResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Reloads.Add(1, new KeyValuePair<string, object?>(ReloadOutcomeKey, TelemetryValues.Of(result.Outcome)));
        return result;
    }
}
