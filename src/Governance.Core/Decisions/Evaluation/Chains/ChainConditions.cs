using Governance.Cedar;
using Governance.Delegation;

namespace Governance.Decisions;

/// <summary>Asks the Cedar conditions of a chain.</summary>
internal static class ChainConditions
{
    /// <summary>Whether no condition is false. One that errs is not false: it makes the chain void, and the error of the link nearest to the root is told.</summary>
    public static bool Hold(DelegationNode leaf, RequestFacts facts, out LocalizedText? error)
    {
        error = null;
        for (var link = leaf.Has(ChainTraits.Condition) ? leaf : null; link is not null; link = link.Parent)
        {
            if (link.Condition?.Compiled.Ask(facts.Frame) is not { } outcome)
            {
                continue;
            }

            if (outcome.Kind == PolicyOutcomeKind.NotSatisfied)
            {
                return false;
            }

            error = outcome.Error is { } e ? JudgementWords.ConditionErred(e, facts.Kpis) : error;
        }

        return true;
    }
}
