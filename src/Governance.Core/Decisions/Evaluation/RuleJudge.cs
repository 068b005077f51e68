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
    private readonly AccountabilityTable? _accountability;
    private readonly Frame _frame;
    private readonly List<Grant> _grants;
    private readonly List<Ceiling> _ceilings;

    /// <summary>A judge of one request.</summary>
    /// <param name="facts">The request.</param>
    /// <param name="accountability">Who answers, found fast; <see langword="null"/> to ask the organisation each time, which is what the table is held against.</param>
    /// <param name="grants">Takes the grants.</param>
    /// <param name="ceilings">Takes the ceilings.</param>
    public RuleJudge(RequestFacts facts, AccountabilityTable? accountability, List<Grant> grants, List<Ceiling> ceilings)
    {
        (_facts, _accountability, _grants, _ceilings) = (facts, accountability, grants, ceilings);
        _frame = facts.Frame;
    }

    /// <summary>Asks every rule; it is what the index is held against.</summary>
    public void JudgeAll(ReadOnlySpan<AppliedRule> rules)
    {
        foreach (ref readonly var rule in rules)
        {
            if (rule.Bears(_facts.Request, _facts.Act.Unit) && rule.Rule.Compiled.Ask(_frame) is { Kind: not PolicyOutcomeKind.NotSatisfied } outcome)
            {
                Take(rule, outcome.Error);
            }
        }
    }

    /// <summary>Asks a rule whose scope is known to fit.</summary>
    public void JudgeFitting(in AppliedRule rule)
    {
        if (rule.Bears(_facts.Request, _facts.Act.Unit) && rule.Ask(_frame) is var said && (said.IsTrue || said.IsError))
        {
            Take(rule, said.IsTrue ? null : said.AsError());
        }
    }

    private void Take(in AppliedRule rule, EvaluationError? error)
    {
        var words = error is null ? null : JudgementWords.ConditionErred(error, _facts.Kpis);
        if (rule.IsGrant)
        {
            _grants.Add(ToGrant(rule, words));
        }
        else
        {
            _ceilings.Add(ToCeiling(rule, words));
        }
    }

    private static Ceiling ToCeiling(in AppliedRule rule, LocalizedText? error) => new()
    {
        Kind = CeilingKind.Policy,
        Rule = rule.Id,
        Level = rule.Level,
        Because = rule.Because,
        Cites = rule.Cites,
        Owner = rule.Owner?.Party,
        Protocols = rule.Protocols,
        Obligations = rule.Obligations,
        Error = error,
    };

    private Grant ToGrant(in AppliedRule rule, LocalizedText? error)
    {
        var answers = FindAccountable(rule.Owner);
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
