using System.Collections.Frozen;
using System.Collections.Immutable;
using Governance.Cedar;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Answers: may this be done, how autonomously, on whose authority, under which duties, and why.</summary>
/// <remarks>
/// The decision is the lower of the highest grant and the lowest ceiling, so the order of rules never matters. It is a function of the model and
/// the request alone: no clock, no chance, no culture. Thread-safe; to reload, make a new evaluator of the new model and swap the reference.
/// </remarks>
public sealed class PolicyEvaluator
{
    private readonly FrozenDictionary<DecisionTypeId, ImmutableArray<EntityUid>> _actions;
    private readonly RuleIndex? _index;
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
        _rules = [.. model.Policies.Rules, .. model.DelegationPermits.Rules];
        _index = indexed ? new RuleIndex(_rules) : null;
        _actions = model.Organization.DecisionTypes.Keys.ToFrozenDictionary(
            type => type, type => model.Organization.DecisionTypeTree.SelfAndAncestors(type).Select(ModelEntities.Uid).ToImmutableArray());
    }

    /// <summary>The model that decides.</summary>
    public GovernanceModel Model { get; }

    /// <summary>Decides a request.</summary>
    /// <param name="request">The request. A malformed one is refused, with the reason.</param>
    public Decision Evaluate(DecisionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var facts = RequestFacts.Of(request, Model);
        var grants = new List<Grant>();
        var ceilings = new List<Ceiling>();
        BuiltInCeilings.AddTo(ceilings, facts, Model);
        if (facts.Question is { } question)
        {
            var judge = new RuleJudge(facts, question, Model);
            foreach (var rule in CandidatesFor(facts))
            {
                judge.Judge(rule, grants, ceilings);
            }
        }

        return DecisionArithmetic.Decide(facts, grants, ceilings, Model);
    }

    private IReadOnlyList<PolicyRule> CandidatesFor(RequestFacts facts)
    {
        if (_index is null)
        {
            return _rules;
        }

        var candidates = new List<PolicyRule>();
        var question = facts.Question!;
        ImmutableArray<EntityUid> actions = _actions.TryGetValue(facts.Request.DecisionType, out var known) ? known : [question.Action];
        _index.AddCandidates(candidates, question.Principal, actions.AsSpan());
        return candidates;
    }
}
