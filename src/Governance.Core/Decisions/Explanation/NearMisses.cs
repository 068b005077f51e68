using Governance.Cedar;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Finds the policies that nearly granted. Costs far more than deciding, which pays nothing for it.</summary>
internal static class NearMisses
{
    public static ValueList<NearMiss> Of(Decision decision, int most)
    {
        var facts = RequestFacts.Of(decision.Request, decision.Evidence, decision.Model);
        if (facts.Malformed is not null)
        {
            return [];
        }

        var frame = new Frame(facts.Question, facts.Entities);
        return
        [
            .. Candidates(decision, facts, frame)
                .Select(rule => (Rule: rule, Examined: PolicyExamination.Run(rule.Policy, frame)))
                .OrderBy(one => one.Examined.Rank).ThenByDescending(one => one.Rule.Level).ThenBy(one => one.Rule.Id, StringComparer.Ordinal)
                .Take(most)
                .Select(one => new NearMiss(one.Rule.Id, one.Rule.Level, [.. one.Examined.Describe().Clauses.Where(IsObstacle).Select(NearMissWords.Of)])),
        ];
    }

    /// <summary>Permits of this kind of decision that are in force here and would raise it, but were not even told as void.</summary>
    private static IEnumerable<PolicyRule> Candidates(Decision decision, RequestFacts facts, Frame frame)
    {
        var granted = decision.Grants.Where(grant => grant.Counts).Select(grant => grant.Level).DefaultIfEmpty().Max();
        var told = decision.Grants.Select(grant => grant.Rule).ToHashSet(StringComparer.Ordinal);
        return decision.Model.Policies.Rules.Where(rule =>
            rule.IsGrant && rule.Level > granted && !told.Contains(rule.Id) && new ToldRule(rule).Bears(decision.Request, facts.Act.Unit)
            && ScopeTest.Compile(rule.Policy.Action).Matches(frame.Action, frame.Entities));
    }

    private static bool IsObstacle(ClauseDiagnosis clause) => clause.Outcome is ClauseOutcome.Failed or ClauseOutcome.Erred;
}
