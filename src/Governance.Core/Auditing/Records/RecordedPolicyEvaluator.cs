using Governance.Decisions;
using Governance.Delegation;
using NodaTime;

namespace Governance.Auditing;

/// <summary>Gives out the decisions of another evaluator only once they are recorded: no record, no act.</summary>
/// <remarks>
/// What the recorder throws reaches the caller instead of a decision, and what was reserved for the act is given back. Nothing is swallowed: without an answer
/// there is nothing to act on. Refusals are recorded too.
/// </remarks>
/// <param name="inner">The evaluator that decides.</param>
/// <param name="recorder">What keeps its decisions.</param>
public sealed class RecordedPolicyEvaluator(IPolicyEvaluator inner, IDecisionRecorder recorder) : IPolicyEvaluator
{
    private readonly IPolicyEvaluator _inner = inner ?? throw new ArgumentNullException(nameof(inner));

    private readonly IDecisionRecorder _recorder = recorder ?? throw new ArgumentNullException(nameof(recorder));

    /// <inheritdoc/>
    public Decision Evaluate(DecisionRequest request) => Recorded(_inner.Evaluate(request));

    /// <inheritdoc/>
    public Decision Evaluate(DecisionRequest request, DecisionEvidence evidence) => Recorded(_inner.Evaluate(request, evidence));

    /// <inheritdoc/>
    public Decision EvaluateAndReserve(DecisionRequest request, IBudgetLedger ledger, DecisionEvidence? evidence = null, Duration? holdFor = null)
    {
        var decision = _inner.EvaluateAndReserve(request, ledger, evidence, holdFor);
        var isRecorded = false;
        try
        {
            Recorded(decision);
            isRecorded = true;
        }
        finally
        {
            if (!isRecorded && decision.Reservation is { } reservation)
            {
                ledger.Release(reservation, request.At);
            }
        }

        return decision;
    }

    /// <inheritdoc/>
    /// <remarks>Somebody may act on a level: it is that of a decision, which is recorded.</remarks>
    public AutonomyLevel EvaluateLevel(DecisionRequest request) => Evaluate(request).Autonomy;

    /// <inheritdoc/>
    /// <remarks>Somebody may act on a level: each is that of a decision, which is recorded. When one cannot be recorded, no level is given.</remarks>
    public void EvaluateLevels(ReadOnlySpan<DecisionRequest> requests, Span<AutonomyLevel> levels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels.Length, requests.Length, nameof(levels));
        var decisions = EvaluateAll(requests);
        for (var i = 0; i < decisions.Count; i++)
        {
            levels[i] = decisions[i].Autonomy;
        }
    }

    /// <inheritdoc/>
    /// <remarks>When one decision cannot be recorded, none is given out; those before it are in the record.</remarks>
    public ValueList<Decision> EvaluateAll(params ReadOnlySpan<DecisionRequest> requests)
    {
        var decisions = _inner.EvaluateAll(requests);
        foreach (var decision in decisions)
        {
            Recorded(decision);
        }

        return decisions;
    }

    private Decision Recorded(Decision decision)
    {
        _recorder.Record(DecisionRecord.Of(decision));
        return decision;
    }
}
