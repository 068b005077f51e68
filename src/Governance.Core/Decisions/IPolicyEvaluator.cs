using Governance.Delegation;
using NodaTime;

namespace Governance.Decisions;

/// <summary>What an application asks before somebody acts. <see cref="PolicyEvaluator"/> asks one model; a runtime asks the one in force.</summary>
/// <remarks>Implementations are thread-safe, and decide by one model from the beginning of a call to its end.</remarks>
public interface IPolicyEvaluator
{
    /// <summary>Decides a request with nothing presented: no approval, and no budget whose use is known.</summary>
    /// <param name="request">The request. A malformed one is refused, with the reason.</param>
    Decision Evaluate(DecisionRequest request);

    /// <summary>Decides a request with what is presented. Nothing is used up: the caller reserves budgets, and remembers which approvals were used.</summary>
    /// <param name="request">The request. A malformed one is refused, with the reason.</param>
    /// <param name="evidence">Approvals, a plan, an emergency, the use of budgets, what KPIs prove.</param>
    Decision Evaluate(DecisionRequest request, DecisionEvidence evidence);

    /// <summary>Decides a request and, when it may proceed, reserves what it takes, so that no other act can take it meanwhile.</summary>
    /// <param name="request">The request.</param>
    /// <param name="ledger">The ledger: it is also the use of budgets that the decision sees.</param>
    /// <param name="evidence">Approvals, a plan, an emergency, what KPIs prove; <see langword="null"/> for none.</param>
    /// <param name="holdFor">How long the reservation holds; <see langword="null"/> for <see cref="PolicyEvaluator.DefaultReservationTime"/>.</param>
    Decision EvaluateAndReserve(DecisionRequest request, IBudgetLedger ledger, DecisionEvidence? evidence = null, Duration? holdFor = null);

    /// <summary>
    /// How autonomously a request may be acted on with nothing presented: exactly <see cref="Decision.Autonomy"/> of <see cref="Evaluate(DecisionRequest)"/>,
    /// without the reasons, and at a fraction of the cost.
    /// </summary>
    /// <remarks>For filtering and for hot paths. It is no substitute for a decision: duties, validations and what an approval binds to come with that alone.</remarks>
    /// <param name="request">The request. A malformed one is refused: <see cref="AutonomyLevel.None"/>.</param>
    AutonomyLevel EvaluateLevel(DecisionRequest request);

    /// <summary><see cref="EvaluateLevel"/> of several requests, all by one model: which tools of a list an agent may use, say.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="levels">Where the levels go, in the order of the requests; at least as long. What is left over stays as it is.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="levels"/> is shorter than <paramref name="requests"/>.</exception>
    void EvaluateLevels(ReadOnlySpan<DecisionRequest> requests, Span<AutonomyLevel> levels);

    /// <summary><see cref="Evaluate(DecisionRequest)"/> of several requests, all by one model, as if each were asked alone.</summary>
    /// <param name="requests">The requests.</param>
    /// <returns>The decisions, in the order of the requests.</returns>
    ValueList<Decision> EvaluateAll(params ReadOnlySpan<DecisionRequest> requests);
}
