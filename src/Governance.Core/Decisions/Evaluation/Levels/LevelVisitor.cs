using System.Runtime.InteropServices;
using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>Meets ceilings and joins grants, of the rules that an index finds. What can no longer change the level is not asked.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LevelVisitor(KnownType type, KnownUnit unit, DecisionRequest request, in Frame frame, RuleIndex rules, AutonomyLevel lowest) : IPolicyVisitor
{
    private readonly KnownType _type = type;
    private readonly KnownUnit _unit = unit;
    private readonly DecisionRequest _request = request;
    private readonly Frame _frame = frame;
    private readonly RuleIndex _rules = rules;
    private bool? _answersByMatrix;

    /// <summary>The highest grant so far.</summary>
    public AutonomyLevel Highest { get; private set; }

    /// <summary>The lowest ceiling so far.</summary>
    public AutonomyLevel Lowest { get; private set; } = lowest;

    public readonly bool SkipsPermits => Highest >= Lowest;

    public bool Visit(int position)
    {
        ref readonly var rule = ref _rules.Rules.Judged(position);
        return rule.Kind.IsGrant ? VisitGrant(rule, position) : VisitCeiling(rule, position);
    }

    private bool VisitGrant(in AppliedRule rule, int position)
    {
        if (rule.Kind.Level > Highest && Highest < Lowest && Bears(position) && rule.Ask(_frame).IsTrue && SomebodyAnswers(rule.Kind.Owner))
        {
            Highest = rule.Kind.Level;
        }

        return true;
    }

    /// <summary>Under a ceiling of none nothing else matters.</summary>
    private bool VisitCeiling(in AppliedRule rule, int position)
    {
        if (rule.Kind.Level < Lowest && Bears(position) && rule.Ask(_frame) is var said && (said.IsTrue || said.IsError))
        {
            Lowest = rule.Kind.Level;
        }

        return Lowest > AutonomyLevel.None;
    }

    private readonly bool Bears(int position) => _rules.Rules.Bears(position, _request, _unit);

    private bool SomebodyAnswers(AnsweringParty? owner) =>
        owner is not null ? owner.IsThere(_request) : _answersByMatrix ??= _rules.Accountability.Find(_type, _unit)?.IsThere(_request) == true;
}
