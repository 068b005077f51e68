using System.Runtime.InteropServices;
using Governance.Cedar;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Asks policies about one request: do they grant, do they limit, and does somebody answer for it?</summary>
/// <remarks>Fails closed: a permit whose condition errs grants nothing, a forbid whose condition errs applies in full.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct RuleJudge
{
    private readonly RequestFacts _facts;
    private readonly AppliedRules _rules;
    private readonly AccountabilityTable? _accountability;
    private readonly Frame _frame;
    private readonly List<Grant> _grants;
    private readonly List<Ceiling> _ceilings;

    /// <summary>A judge of one request.</summary>
    /// <param name="facts">The request.</param>
    /// <param name="rules">The rules, by their positions.</param>
    /// <param name="accountability">Who answers, found fast; <see langword="null"/> to ask the organisation each time, which is what the table is held against.</param>
    /// <param name="grants">Takes the grants.</param>
    /// <param name="ceilings">Takes the ceilings.</param>
    public RuleJudge(RequestFacts facts, AppliedRules rules, AccountabilityTable? accountability, List<Grant> grants, List<Ceiling> ceilings)
    {
        (_facts, _rules, _accountability, _grants, _ceilings) = (facts, rules, accountability, grants, ceilings);
        _frame = facts.Frame;
    }

    /// <summary>Asks every rule; it is what the index is held against.</summary>
    public void JudgeAll()
    {
        for (var position = 0; position < _rules.Count; position++)
        {
            if (_rules.Bears(position, _facts.Request, _facts.Act.Unit)
                && _rules.Told(position).Rule.Compiled.Ask(_frame) is { Kind: not PolicyOutcomeKind.NotSatisfied } outcome)
            {
                Take(position, outcome.Error);
            }
        }
    }

    /// <summary>Asks a rule whose scope is known to fit.</summary>
    public void JudgeFitting(int position)
    {
        if (_rules.Bears(position, _facts.Request, _facts.Act.Unit) && _rules.Judged(position).Ask(_frame) is var said && (said.IsTrue || said.IsError))
        {
            Take(position, said.IsTrue ? null : said.AsError());
        }
    }

    private void Take(int position, EvaluationError? error)
    {
        var (kind, words) = (_rules.Judged(position).Kind, error is null ? null : JudgementWords.ConditionErred(error, _facts.Kpis));
        if (kind.IsGrant)
        {
            _grants.Add(ToGrant(kind, _rules.Told(position), words));
        }
        else
        {
            _ceilings.Add(ToCeiling(kind, _rules.Told(position), words));
        }
    }

    private static Ceiling ToCeiling(RuleKind kind, in ToldRule rule, LocalizedText? error) => new()
    {
        Kind = CeilingKind.Policy,
        Rule = rule.Id,
        Level = kind.Level,
        Because = rule.Because,
        Cites = rule.Cites,
        Owner = kind.Owner?.Party,
        Protocols = rule.Protocols,
        Obligations = rule.Obligations,
        Error = error,
    };

    private Grant ToGrant(RuleKind kind, in ToldRule rule, LocalizedText? error)
    {
        var answers = FindAccountable(kind.Owner);
        return new()
        {
            Kind = GrantKind.Policy,
            Rule = rule.Id,
            Level = kind.Level,
            Accountable = answers.Party.Id.Length > 0 ? answers.Party : null,
            AccountablePerson = answers.Person,
            StandsInFor = answers.StandsInFor,
            Because = rule.Because,
            Cites = rule.Cites,
            Obligations = rule.Obligations,
            VoidBecause = error ?? answers.Problem,
        };
    }

    private AccountablePerson FindAccountable(AnsweringParty? owner)
    {
        var (model, request) = (_facts.Model, _facts.Request);
        if (_accountability is not null && _facts.Act is { Type: { } type, Unit: { } unit })
        {
            return (owner ?? _accountability.Find(type, unit))?.Find(request) ?? new(default, null, AccountabilityWords.NobodyNamed);
        }

        return (owner?.Party ?? model.Responsibilities.Find(request.DecisionType, request.Unit)?.Accountable) is { } party
            ? model.Organization.FindAccountable(party, request.Unit, request.At)
            : new(default, null, AccountabilityWords.NobodyNamed);
    }
}
