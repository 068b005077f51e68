using System.Runtime.InteropServices;
using Governance.Cedar;
using Governance.Organization;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Asks policies about one request: do they grant, do they limit, and does somebody answer for it?</summary>
/// <remarks>Fails closed: a permit whose condition errs grants nothing, a forbid whose condition errs applies in full.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct RuleJudge
{
    private readonly RequestFacts _facts;
    private readonly Frame _frame;
    private readonly List<Grant> _grants;
    private readonly List<Ceiling> _ceilings;

    public RuleJudge(RequestFacts facts, List<Grant> grants, List<Ceiling> ceilings)
    {
        (_facts, _grants, _ceilings) = (facts, grants, ceilings);
        _frame = facts.Frame;
    }

    /// <summary>Asks every rule; it is what the index is held against.</summary>
    public void JudgeAll(ReadOnlySpan<PolicyRule> rules)
    {
        foreach (var rule in rules)
        {
            if (AppliedRule.Bears(rule, _facts.Request, _facts.Act.Unit))
            {
                Take(rule, rule.Compiled.Ask(_frame));
            }
        }
    }

    /// <summary>Asks a rule whose scope is known to fit.</summary>
    public void JudgeFitting(in AppliedRule rule)
    {
        if (rule.Bears(_facts.Request, _facts.Act.Unit) && rule.Ask(_frame) is var said && (said.IsTrue || said.IsError))
        {
            Take(rule.Rule, said.IsTrue ? PolicyOutcome.Satisfied : PolicyOutcome.Failed(said.AsError()));
        }
    }

    private void Take(PolicyRule rule, PolicyOutcome outcome)
    {
        if (outcome.Kind == PolicyOutcomeKind.NotSatisfied)
        {
            return;
        }

        var error = outcome.Error is { } e ? JudgementWords.ConditionErred(e, _facts.Kpis) : null;
        if (rule.IsGrant)
        {
            _grants.Add(ToGrant(rule, error));
        }
        else
        {
            _ceilings.Add(ToCeiling(rule, error));
        }
    }

    private static Ceiling ToCeiling(PolicyRule rule, LocalizedText? error) => new()
    {
        Kind = CeilingKind.Policy,
        Rule = rule.Id,
        Level = rule.Level,
        Because = rule.Because,
        Cites = rule.Cites,
        Owner = rule.Owner,
        Protocols = rule.Protocols,
        Obligations = rule.Obligations,
        Error = error,
    };

    private Grant ToGrant(PolicyRule rule, LocalizedText? error)
    {
        var answers = FindAccountable(rule);
        return new()
        {
            Kind = GrantKind.Policy,
            Rule = rule.Id,
            Level = rule.Level,
            Accountable = answers.Party.Id.Length > 0 ? answers.Party : null,
            AccountablePerson = answers.Person,
            StandsInFor = answers.StandsInFor,
            Because = rule.Because,
            Cites = rule.Cites,
            Obligations = rule.Obligations,
            VoidBecause = error ?? answers.Problem,
        };
    }

    private AccountablePerson FindAccountable(PolicyRule rule)
    {
        var (model, request) = (_facts.Model, _facts.Request);
        return (rule.Owner ?? model.Responsibilities.Find(request.DecisionType, request.Unit)?.Accountable) is { } party
            ? model.Organization.FindAccountable(party, request.Unit, request.At)
            : new(default, null, AccountabilityWords.NobodyNamed);
    }
}
