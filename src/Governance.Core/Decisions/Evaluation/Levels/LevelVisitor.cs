using System.Runtime.InteropServices;
using Governance.Cedar;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Meets ceilings and joins grants, of the rules that an index finds. What can no longer change the level is not asked.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LevelVisitor(in KnownAct act, in Frame frame, AppliedRule[] rules, GovernanceModel model, AutonomyLevel lowest) : IPolicyVisitor
{
    private readonly KnownAct _act = act;
    private readonly Frame _frame = frame;
    private readonly AppliedRule[] _rules = rules;
    private readonly GovernanceModel _model = model;
    private bool? _answersByMatrix;

    /// <summary>The highest grant so far.</summary>
    public AutonomyLevel Highest { get; private set; }

    /// <summary>The lowest ceiling so far.</summary>
    public AutonomyLevel Lowest { get; private set; } = lowest;

    public readonly bool SkipsPermits => Highest >= Lowest;

    public bool Visit(int position)
    {
        ref readonly var rule = ref _rules[position];
        return rule.IsGrant ? VisitGrant(rule) : VisitCeiling(rule);
    }

    private bool VisitGrant(in AppliedRule rule)
    {
        if (rule.Level > Highest && Highest < Lowest && rule.Bears(_act) && rule.Conditions.Evaluate(_frame).IsTrue && SomebodyAnswers(rule.Rule.Owner))
        {
            Highest = rule.Level;
        }

        return true;
    }

    /// <summary>Under a ceiling of none nothing else matters.</summary>
    private bool VisitCeiling(in AppliedRule rule)
    {
        if (rule.Level < Lowest && rule.Bears(_act) && rule.Conditions.Evaluate(_frame) is var said && (said.IsTrue || said.IsError))
        {
            Lowest = rule.Level;
        }

        return Lowest > AutonomyLevel.None;
    }

    private bool SomebodyAnswers(PartyReference? owner) =>
        owner is { } party ? Answers(party) : _answersByMatrix ??= _model.Responsibilities.Find(_act.Request.DecisionType, _act.Request.Unit) is { } found && Answers(found.Accountable);

    private readonly bool Answers(PartyReference party) => _model.Organization.HasAccountable(party, _act.Request.Unit, _act.Request.At);
}
