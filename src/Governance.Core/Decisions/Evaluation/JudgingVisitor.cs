using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>Has every rule that an index finds judged.</summary>
internal readonly struct JudgingVisitor(RuleJudge judge) : IPolicyVisitor
{
    public bool SkipsPermits => false;

    public bool Visit(int position)
    {
        judge.JudgeFitting(position);
        return true;
    }
}
