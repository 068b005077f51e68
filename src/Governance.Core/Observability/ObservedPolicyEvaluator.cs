using System.Diagnostics;
using Governance.Decisions;
using Governance.Delegation;
using NodaTime;

namespace Governance.Observability;

/// <summary>Reports the decisions of another evaluator under the names of <see cref="GovernanceTelemetry"/>, and changes none.</summary>
/// <remarks>While nobody listens it costs a look at two flags and allocates nothing. The evaluator itself stays pure.</remarks>
/// <param name="inner">The evaluator that decides.</param>
public sealed class ObservedPolicyEvaluator(IPolicyEvaluator inner) : IPolicyEvaluator
{
    private readonly IPolicyEvaluator _inner = inner ?? throw new ArgumentNullException(nameof(inner));

    /// <inheritdoc/>
    public Decision Evaluate(DecisionRequest request) => GovernanceTelemetry.IsObserved
        ? Observe((Inner: _inner, Request: request), static asked => asked.Inner.Evaluate(asked.Request))
        : _inner.Evaluate(request);

    /// <inheritdoc/>
    public Decision Evaluate(DecisionRequest request, DecisionEvidence evidence) => GovernanceTelemetry.IsObserved
        ? Observe((Inner: _inner, Request: request, Evidence: evidence), static asked => asked.Inner.Evaluate(asked.Request, asked.Evidence))
        : _inner.Evaluate(request, evidence);

    /// <inheritdoc/>
    public Decision EvaluateAndReserve(DecisionRequest request, IBudgetLedger ledger, DecisionEvidence? evidence = null, Duration? holdFor = null) => GovernanceTelemetry.IsObserved
        ? Observe(
            (Inner: _inner, Request: request, Ledger: ledger, Evidence: evidence, HoldFor: holdFor),
            static asked => asked.Inner.EvaluateAndReserve(asked.Request, asked.Ledger, asked.Evidence, asked.HoldFor))
        : _inner.EvaluateAndReserve(request, ledger, evidence, holdFor);

    /// <inheritdoc/>
    public AutonomyLevel EvaluateLevel(DecisionRequest request)
    {
        if (!GovernanceTelemetry.LevelDurations.Enabled)
        {
            return _inner.EvaluateLevel(request);
        }

        var started = Stopwatch.GetTimestamp();
        var level = _inner.EvaluateLevel(request);
        Report(request, level, Stopwatch.GetElapsedTime(started).TotalSeconds);
        return level;
    }

    /// <inheritdoc/>
    public void EvaluateLevels(ReadOnlySpan<DecisionRequest> requests, Span<AutonomyLevel> levels)
    {
        var started = Stopwatch.GetTimestamp();
        _inner.EvaluateLevels(requests, levels);
        if (!GovernanceTelemetry.LevelDurations.Enabled)
        {
            return;
        }

        var each = Stopwatch.GetElapsedTime(started).TotalSeconds / Math.Max(1, requests.Length);
        for (var i = 0; i < requests.Length; i++)
        {
            Report(requests[i], levels[i], each);
        }
    }

    /// <inheritdoc/>
    /// <remarks>Each decision is reported with an even share of the time, and none has a span of its own.</remarks>
    public ValueList<Decision> EvaluateAll(params ReadOnlySpan<DecisionRequest> requests)
    {
        var started = Stopwatch.GetTimestamp();
        var decisions = _inner.EvaluateAll(requests);
        if (GovernanceTelemetry.Durations.Enabled)
        {
            var each = Stopwatch.GetElapsedTime(started).TotalSeconds / Math.Max(1, requests.Length);
            foreach (var decision in decisions)
            {
                Report(activity: null, decision, each);
            }
        }

        return decisions;
    }

    private static void Report(DecisionRequest request, AutonomyLevel level, double seconds) => GovernanceTelemetry.LevelDurations.Record(seconds, new TagList
    {
        { GovernanceTelemetry.ActorKindKey, TelemetryValues.ActorKind(request) },
        { GovernanceTelemetry.AutonomyKey, level.Name },
    });

    private static Decision Observe<TAsked>(TAsked asked, Func<TAsked, Decision> evaluate)
    {
        using var activity = GovernanceTelemetry.Activities.StartActivity(GovernanceTelemetry.EvaluateActivity);
        var started = Stopwatch.GetTimestamp();
        Decision? decision = null;
        try
        {
            decision = evaluate(asked);
            return decision;
        }
        finally
        {
            Report(activity, decision, Stopwatch.GetElapsedTime(started).TotalSeconds);
        }
    }

    private static void Report(Activity? activity, Decision? decision, double seconds)
    {
        if (decision is null)
        {
            activity?.SetStatus(ActivityStatusCode.Error).SetTag(GovernanceTelemetry.ErrorTypeKey, GovernanceTelemetry.Other);
            GovernanceTelemetry.Durations.Record(seconds, new TagList { { GovernanceTelemetry.ErrorTypeKey, GovernanceTelemetry.Other } });
            return;
        }

        var actor = TelemetryValues.ActorKind(decision.Request);
        var type = TelemetryValues.DecisionType(decision);
        var outcome = TelemetryValues.Of(decision.Outcome);
        var autonomy = decision.Autonomy.Name;
        GovernanceTelemetry.Durations.Record(seconds, new TagList
        {
            { GovernanceTelemetry.ActorKindKey, actor },
            { GovernanceTelemetry.DecisionTypeKey, type },
            { GovernanceTelemetry.OutcomeKey, outcome },
            { GovernanceTelemetry.AutonomyKey, autonomy },
        });
        if (activity is not { IsAllDataRequested: true })
        {
            return;
        }

        activity.SetTag(GovernanceTelemetry.ActorKindKey, actor)
            .SetTag(GovernanceTelemetry.DecisionTypeKey, type)
            .SetTag(GovernanceTelemetry.OutcomeKey, outcome)
            .SetTag(GovernanceTelemetry.AutonomyKey, autonomy);
        if (decision.Request.Agent is { } agent)
        {
            activity.SetTag(GovernanceTelemetry.AgentIdKey, TelemetryValues.Agent(agent, decision.Model));
        }

        if (decision.ModelVersion is { } version)
        {
            activity.SetTag(GovernanceTelemetry.ModelVersionKey, version.Number);
        }
    }
}
