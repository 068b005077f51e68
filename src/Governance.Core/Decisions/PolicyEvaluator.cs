using System.Collections.Immutable;
using Governance.Cedar;
using Governance.Delegation;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Answers: may this be done, how autonomously, on whose authority, under which duties, and why.</summary>
/// <remarks>
/// The decision is the lower of the highest grant and the lowest ceiling, so the order of rules never matters. It is a function of the model and
/// the request alone: no clock, no chance, no culture. Thread-safe; to reload, make a new evaluator of the new model and swap the reference.
/// </remarks>
public sealed class PolicyEvaluator
{
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

    /// <summary>Decides a request.</summary>
    /// <param name="request">The request. A malformed one is refused, with the reason.</param>
    public Decision Evaluate(DecisionRequest request) => Evaluate(request, DecisionEvidence.None);

    /// <summary>Decides a request with what is presented for it.</summary>
    /// <param name="request">The request. A malformed one is refused, with the reason.</param>
    /// <param name="evidence">What is presented.</param>
    public Decision Evaluate(DecisionRequest request, DecisionEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(evidence);
        var facts = RequestFacts.Of(request, Model);
        var grants = new List<Grant>();
        var ceilings = new List<Ceiling>();
        BuiltInCeilings.AddTo(ceilings, facts, Model);
        if (facts.Question is { } question)
        {
            Ask(new RuleJudge(facts, question, Model), question, facts.Entities, grants, ceilings);
            new ChainJudge(facts, question, Model, evidence.Usage).Judge(_delegations, grants);
        }

        return DecisionArithmetic.Decide(facts, grants, ceilings, Model);
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
