using Governance.Benchmarks.Workloads;

namespace Governance.Benchmarks.Comparison.Peers;

/// <summary>The rules as delegates that are asked one after the other: what an application begins with.</summary>
internal sealed class LinearDelegates(AgentWorkload workload)
{
    private readonly Func<Question, bool>[] _rules = [.. workload.Floor.Select(static rule => (Func<Question, bool>)(question =>
        question.Agent == rule.Key.Agent && question.DecisionType == rule.Key.DecisionType && question.Amount <= rule.Value))];

    public bool Decide(Question question)
    {
        foreach (var rule in _rules)
        {
            if (rule(question))
            {
                return true;
            }
        }

        return false;
    }
}
