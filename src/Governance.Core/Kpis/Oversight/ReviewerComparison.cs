using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>Finds reviewers who differ from all others together by more than chance.</summary>
internal static class ReviewerComparison
{
    public static ValueList<ReviewerFinding> Find(IReadOnlyDictionary<PersonId, OversightCounts> reviewers, OversightCounts all, double miss) =>
        Enum.GetValues<ReviewerTrait>()
            .SelectMany(trait => Find(trait, reviewers, all, miss))
            .OrderBy(static finding => finding.Reviewer.Value, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Trait)
            .ToValueList();

    private static IEnumerable<ReviewerFinding> Find(ReviewerTrait trait, IReadOnlyDictionary<PersonId, OversightCounts> reviewers, OversightCounts all, double miss)
    {
        var (count, of) = Counts(trait, all);
        var compared = reviewers.Select(reviewer => (reviewer.Key, Counts: Counts(trait, reviewer.Value))).Where(reviewer => reviewer.Counts.Of > 0 && reviewer.Counts.Of < of).ToArray();
        var adjusted = PValues.Holm(
            [.. compared.Select(one => FisherTest.PValue(one.Counts.Count, one.Counts.Of, count - one.Counts.Count, of - one.Counts.Of, Alternative.Differs))]);
        for (var i = 0; i < compared.Length; i++)
        {
            if (adjusted[i] <= miss)
            {
                var (reviewer, mine) = compared[i];
                var (share, others) = ((double)mine.Count / mine.Of, (double)(count - mine.Count) / (of - mine.Of));
                yield return new()
                {
                    Reviewer = reviewer,
                    Trait = trait,
                    IsHigh = share > others,
                    Share = share,
                    Others = others,
                    PValue = adjusted[i],
                    Line = OversightWords.Finding(reviewer, trait, share, others),
                };
            }
        }
    }

    private static (long Count, long Of) Counts(ReviewerTrait trait, OversightCounts counts) => trait switch
    {
        ReviewerTrait.Overrides => (counts.Overrides, counts.Reviews),
        ReviewerTrait.TooFast => (counts.TooFast, counts.Acceptances),
        _ => (counts.Escalations, counts.Reviews),
    };
}
