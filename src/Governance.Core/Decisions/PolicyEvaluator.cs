using System.Collections.Immutable;
using Governance.Cedar;
using Governance.Delegation;
using Governance.Policies;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Answers: may this be done, how autonomously, on whose authority, under which duties, and why.</summary>
/// <remarks>
/// The decision is the lower of the highest grant and the lowest ceiling, so the order of rules never matters. It is a function of the model and
/// the request alone: no clock, no chance, no culture. Thread-safe; to reload while others decide, see <c>GovernanceRuntime</c>.
/// </remarks>
public sealed class PolicyEvaluator : IPolicyEvaluator
{
    /// <summary>How long a reservation holds unless the caller says otherwise: five minutes.</summary>
    public static readonly Duration DefaultReservationTime = Duration.FromMinutes(5);

    /// <summary>How often a decision is made again when others keep changing what it was based on, before it is refused.</summary>
    private const int MaxAttempts = 32;

    private readonly PolicyIndex? _index;
    private readonly DelegationIndex? _delegations;
    private readonly ImmutableArray<PolicyRule> _rules;

    /// <summary>Indexes a model once.</summary>
    /// <param name="model">The model.</param>
    public PolicyEvaluator(GovernanceModel model)
        : this(model, indexed: true)
    {
    }

    /// <summary>The plain evaluator asks every rule; it is what the index is held against.</summary>
    internal PolicyEvaluator(GovernanceModel model, bool indexed)
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
        _rules = [.. model.Policies.Rules];
        _index = indexed ? new PolicyIndex(_rules.Select(rule => rule.Policy)) : null;
        _delegations = indexed ? new DelegationIndex(model.Delegations) : null;
    }

    /// <summary>The model that decides.</summary>
    public GovernanceModel Model { get; }

    /// <summary>Which snapshot the model is; <see langword="null"/> for an evaluator that was made alone.</summary>
    public ModelVersion? Version { get; internal init; }

    /// <summary>Decides a request with nothing presented: no approval, and no budget whose use is known.</summary>
    /// <param name="request">The request. A malformed one is refused, with the reason.</param>
    public Decision Evaluate(DecisionRequest request) => Evaluate(request, DecisionEvidence.None);

    /// <summary>Decides a request with what is presented. Nothing is used up: the caller reserves budgets, and remembers which approvals were used.</summary>
    /// <param name="request">The request. A malformed one is refused, with the reason.</param>
    /// <param name="evidence">Approvals, a plan, an emergency, the use of budgets, what KPIs prove.</param>
    public Decision Evaluate(DecisionRequest request, DecisionEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(evidence);
        return Evaluate(request, evidence, isContended: false);
    }

    /// <summary>Decides a request and, when it may proceed, reserves what it takes, so that no other act can take it meanwhile.</summary>
    /// <remarks>
    /// When others took from the same budgets in between, the decision is made again on what is left; after many such rounds it is refused, which names
    /// <see cref="BuiltInRules.BudgetContention"/>. Commit <see cref="Decision.Reservation"/> after the act, or release it.
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="ledger">The ledger: it is also the use of budgets that the decision sees.</param>
    /// <param name="evidence">Approvals, a plan, an emergency, what KPIs prove; <see langword="null"/> for none.</param>
    /// <param name="holdFor">How long the reservation holds; <see langword="null"/> for <see cref="DefaultReservationTime"/>.</param>
    public Decision EvaluateAndReserve(DecisionRequest request, IBudgetLedger ledger, DecisionEvidence? evidence = null, Duration? holdFor = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(ledger);
        var known = (evidence ?? DecisionEvidence.None) with { Usage = ledger };
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var decision = Evaluate(request, known, isContended: false);
            if (decision.ToReserve is not { } take)
            {
                return decision;
            }

            var reserved = ledger.Reserve(take with { ExpiresAt = request.At + (holdFor ?? DefaultReservationTime) });
            if (reserved.Id is { } id)
            {
                return decision.With(id);
            }
        }

        return Evaluate(request, known, isContended: true);
    }

    /// <summary>Decides; contention is a fact like any other, so that a decision which it refused can be made again from its record.</summary>
    internal Decision Evaluate(DecisionRequest request, DecisionEvidence evidence, bool isContended)
    {
        var facts = RequestFacts.Of(request, evidence, Model);
        var grants = new List<Grant>();
        var ceilings = new List<Ceiling>();
        BuiltInCeilings.AddTo(ceilings, facts, Model);
        LimitCeilings.AddTo(ceilings, facts, Model);
        if (isContended)
        {
            ceilings.Add(LimitCeilings.Contention);
        }

        if (facts.Subject is { } subject)
        {
            CareerJudge.AddTo(ceilings, grants, subject, facts, Model);
        }

        if (facts.Case is { } useCase)
        {
            GateJudge.AddTo(ceilings, grants, new(useCase, facts, Model));
        }

        if (facts.Question is { } question)
        {
            Ask(new RuleJudge(facts, question, Model), question, facts.Entities, grants, ceilings);
            if (!Model.Delegations.Nodes.IsEmpty)
            {
                new ChainJudge(facts, question, Model).Judge(_delegations, grants);
            }
        }

        return DecisionArithmetic.Decide(facts, grants, ceilings, Model).MadeBy(Version);
    }

    private void Ask(RuleJudge judge, CedarRequest question, EntityStore entities, List<Grant> grants, List<Ceiling> ceilings)
    {
        if (_index is null)
        {
            foreach (var rule in _rules)
            {
                judge.Judge(rule, grants, ceilings);
            }

            return;
        }

        var positions = new List<int>();
        _index.Find(question, entities, positions);
        foreach (var position in positions)
        {
            judge.Judge(_rules[position], grants, ceilings);
        }
    }
}
