using Governance.Core.Tests.Laws;
using Governance.Portfolio;

namespace Governance.Core.Tests.Arbitration;

/// <summary>Invariant A4: whatever else is compared, two use cases keep their order. Methods that measure distances to the best of those present fail it.</summary>
public sealed class RankReversalTests
{
    [Fact]
    public void A4_adding_or_removing_a_use_case_does_not_reverse_two_others() => Law.HoldsAtStake(MatrixCase.Cases(seed => new(seed) { UseCases = (3, 7) }), 250, arbitrated =>
    {
        var (matrix, useCases, seed) = arbitrated;
        var removed = new Random(seed).Next(useCases.Count);
        var fewer = useCases.Where((_, i) => i != removed).ToValueList();
        var (all, some) = (arbitrated.Result, Arbitrator.Arbitrate(matrix, fewer));
        var kept = fewer.Select(u => u.Id).ToHashSet();

        Assert.Equal(some.Verdicts.Select(v => v.UseCase), all.Verdicts.Select(v => v.UseCase).Where(kept.Contains));
        Assert.All(some.Verdicts, verdict => Assert.Equal(
            verdict with { Rank = 0, BestRank = 0, WorstRank = 0 },
            all.Of(verdict.UseCase) with { Rank = 0, BestRank = 0, WorstRank = 0, DominatedBy = all.Of(verdict.UseCase).DominatedBy.Where(kept.Contains).ToValueList() }));
        for (var i = 1; i < some.Verdicts.Count; i++)
        {
            var (ahead, behind) = (some.Verdicts[i - 1].UseCase, some.Verdicts[i].UseCase);
            Assert.Equal(some.NeighbourFlips[i - 1], all.FlipOf(behind, ahead));
        }

        // Something stood behind what was removed, so that its rank had to change.
        return all.Of(useCases[removed].Id).Rank < all.Verdicts.Count;
    });

    /// <summary>
    /// Three use cases that score (3, 3), (6, 1) and (2, 9) by two criteria of the same weight. TOPSIS ranks the first above the second, until the third
    /// is compared as well: then the second is above the first.
    /// </summary>
    [Fact]
    public void A4_does_not_hold_for_topsis()
    {
        double[][] two = [[3, 3], [6, 1]];
        double[][] three = [[3, 3], [6, 1], [2, 9]];
        var (alone, together) = (Topsis(two), Topsis(three));
        Assert.True(alone[0] > alone[1] + 0.1);
        Assert.True(together[1] > together[0] + 0.1);

        Assert.Equal(["b", "a"], Order("a", "b"));
        Assert.Equal(["c", "b", "a"], Order("a", "b", "c"));

        static IEnumerable<string> Order(params string[] ids)
        {
            Criterion[] criteria = [.. new[] { "x", "y" }.Select(id => new Criterion
            {
                Id = new(id), Name = new(id), Question = new(id), Group = CriterionGroup.Value, ValueFunction = ValueFunction.Linear(0, 9), Weight = 1,
            })];
            var scores = new Dictionary<string, int[]>(StringComparer.Ordinal) { ["a"] = [3, 3], ["b"] = [6, 1], ["c"] = [2, 9] };
            var matrix = new ArbitrationMatrix
            {
                Criteria = [.. criteria],
                Limits = new(0.5m, 0.25m),
                Scores = scores.SelectMany(s => s.Value.Select((score, i) => MatrixMaker.ScoreOf(new(s.Key), criteria[i], score))).ToValueList(),
            };
            return Arbitrator.Arbitrate(matrix, ids.Select(MatrixMaker.UseCase).ToValueList()).Verdicts.Select(v => v.UseCase.Value);
        }
    }

    /// <summary>The closeness to the ideal of TOPSIS (Hwang and Yoon, 1981), with vector normalisation and equal weights; more is better.</summary>
    private static double[] Topsis(double[][] scores)
    {
        var columns = Enumerable.Range(0, scores[0].Length).ToArray();
        var lengths = columns.Select(i => Math.Sqrt(scores.Sum(row => row[i] * row[i]))).ToArray();
        var normalised = scores.Select(row => row.Zip(lengths, (score, length) => score / length).ToArray()).ToArray();
        var best = columns.Select(i => normalised.Max(row => row[i])).ToArray();
        var worst = columns.Select(i => normalised.Min(row => row[i])).ToArray();
        return [.. normalised.Select(row => Distance(row, worst) / (Distance(row, best) + Distance(row, worst)))];

        static double Distance(double[] one, double[] other) => Math.Sqrt(one.Zip(other, (a, b) => (a - b) * (a - b)).Sum());
    }
}
