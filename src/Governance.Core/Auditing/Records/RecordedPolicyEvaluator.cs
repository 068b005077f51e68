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

    private Decision Recorded(Decision decision)
    {
        _recorder.Record(DecisionRecord.Of(decision));
        return decision;
    }
}
