using Governance.Core.Tests.Laws;
using Governance.Portfolio;

namespace Governance.Core.Tests.Arbitration;

/// <summary>The invariants A1–A9 of arbitration; the one of removing options is in <see cref="RankReversalTests"/>, those of stability in <see cref="StabilityLaws"/>.</summary>
public sealed class ArbitrationLaws
{
    [Fact]
    public void A1_a_vetoed_use_case_is_never_prioritised_nor_continued_whatever_the_weights() => Law.HoldsAtStake(MatrixCase.Any, 130, arbitrated =>
    {
        var (matrix, useCases, seed) = arbitrated;
        var result = Arbitrator.Arbitrate(matrix, useCases, AnyWeights(matrix, new(seed)));
        var atStake = false;
        foreach (var verdict in result.Verdicts)
        {
            var scores = matrix.Criteria.Select(c => (Criterion: c, Possible: PlainArbitration.Possible(matrix, verdict.UseCase, c))).ToArray();
            var isSure = scores.Any(s => s.Possible.All(p => PlainArbitration.IsVetoed(s.Criterion, p)));
            var isPossible = scores.Any(s => s.Possible.Any(p => PlainArbitration.IsVetoed(s.Criterion, p)));
            Assert.Equal(isSure ? VetoStatus.Sure : isPossible ? VetoStatus.Possible : VetoStatus.None, verdict.Veto);
            Assert.Equal(isPossible, !verdict.Vetoes.IsEmpty);
            if (isPossible)
            {
                Assert.True(verdict.Class is ArbitrationClass.Stop || (!isSure && verdict.Class is ArbitrationClass.NotEnoughEvidence));
                Assert.True(verdict.ClassFlip?.NewClass is null or ArbitrationClass.Stop or ArbitrationClass.NotEnoughEvidence);
                atStake = true;
            }
        }

        return atStake;
    });

    [Fact]
    public void A2_a_dominated_use_case_never_ranks_above_one_that_dominates_it() => Law.HoldsAtStake(MatrixCase.Any, 140, arbitrated =>
    {
        var (matrix, useCases, _) = arbitrated;
        var result = arbitrated.Result;
        var counting = matrix.Criteria.Where(c => c.Weight > 0 || c.VetoBound is not null || c.VetoLabel is not null).ToArray();
        foreach (var verdict in result.Verdicts)
        {
            var dominators = result.Verdicts.Where(other => other != verdict && Dominates(other.UseCase, verdict.UseCase)).ToArray();
            Assert.Equal(dominators.Select(d => d.UseCase), verdict.DominatedBy);
            Assert.All(dominators, dominator => Assert.True(dominator.Rank < verdict.Rank && dominator.Value.Lower > verdict.Value.Upper));
        }

        return result.Verdicts.Any(v => !v.DominatedBy.IsEmpty);

        bool Dominates(UseCaseId one, UseCaseId other)
        {
            var pairs = counting.Select(c => (Criterion: c, Worst: PlainArbitration.Possible(matrix, one, c)[0], Best: PlainArbitration.Possible(matrix, other, c)[^1])).ToArray();
            return pairs.All(p => IsAsGood(p.Criterion, p.Worst, p.Best))
                && pairs.Any(p => p.Criterion.Weight > 0 && PlainArbitration.Value(p.Criterion, p.Worst) > PlainArbitration.Value(p.Criterion, p.Best));
        }
    });

    [Fact]
    public void A3_a_better_score_never_lowers_a_rank_a_value_or_a_class() => Law.HoldsAtStake(MatrixCase.Cases(seed => new(seed) { UseCases = (1, 6) }), 95, arbitrated =>
    {
        var (matrix, useCases, seed) = arbitrated;
        var random = new Random(seed);
        var (useCase, criterion) = (useCases[random.Next(useCases.Count)].Id, matrix.Criteria[random.Next(matrix.Criteria.Count)]);
        var possible = PlainArbitration.Possible(matrix, useCase, criterion);
        var all = PlainArbitration.Possible(matrix with { Scores = [] }, useCase, criterion);

        // Any score that is at least as good as the best that it could be.
        var better = all[random.Next(Array.IndexOf(all, possible[^1]), all.Length)];
        var improved = matrix with { Scores = matrix.Scores.Where(s => s.UseCase != useCase || s.Criterion != criterion.Id).Append(better).ToValueList() };
        var (before, after) = (arbitrated.Result.Of(useCase), Arbitrator.Arbitrate(improved, useCases).Of(useCase));

        Assert.True(after.Rank <= before.Rank && after.BestRank <= before.BestRank && after.WorstRank <= before.WorstRank);
        Assert.True(after.Value.Lower >= before.Value.Lower && after.Value.Upper >= before.Value.Upper);
        Assert.True(after.Veto <= before.Veto && after.WorstClass >= before.WorstClass && after.BestClass >= before.BestClass);
        return after.Rank < before.Rank || after.Class != before.Class;
    });

    [Fact]
    public void A5_weights_are_normalised_and_a_criterion_without_weight_or_veto_is_irrelevant() => Law.Holds(MatrixCase.Any, arbitrated =>
    {
        var (matrix, useCases, seed) = arbitrated;
        var random = new Random(seed);
        var result = arbitrated.Result;
        Assert.Equal(PlainArbitration.Shares(matrix), result.Weights.Select(w => w.Share));
        Assert.Equal(Fraction.One, result.Weights.Aggregate(Fraction.Zero, (sum, w) => sum + w.Share));

        var factor = (decimal)random.Next(1, 1000) / 8;
        var scaled = matrix with { Criteria = matrix.Criteria.Select(c => c with { Weight = c.Weight * factor }).ToValueList(), Stakeholders = [] };
        Assert.Equal(result with { Matrix = scaled, Group = null }, Arbitrator.Arbitrate(scaled, useCases));

        var idle = matrix.Criteria[0] with { Id = new("idle"), Weight = 0, VetoBound = null, VetoLabel = null, ValueFunction = ValueFunction.Linear(0, 4) };
        var extended = matrix with
        {
            Criteria = [idle, .. matrix.Criteria],
            Scores = [.. matrix.Scores, .. useCases.Where(_ => random.Next(4) > 0).Select(u => MatrixMaker.ScoreOf(u.Id, idle, random.Next(5)))],
        };
        Assert.Equal(result.Verdicts.Select(Bare), Arbitrator.Arbitrate(extended, useCases).Verdicts.Select(v => Bare(v with { Contributions = v.Contributions.Skip(1).ToValueList() })));
    });

    [Fact]
    public void A6_the_order_of_writing_changes_nothing_and_exact_draws_are_in_the_order_of_ids() => Law.HoldsAtStake(MatrixCase.Any, 90, arbitrated =>
    {
        var (matrix, useCases, seed) = arbitrated;
        var random = new Random(seed);
        var result = arbitrated.Result;
        var (shuffledCases, shuffledScores) = (useCases.ToArray(), matrix.Scores.ToArray());
        random.Shuffle(shuffledCases);
        random.Shuffle(shuffledScores);
        var shuffled = matrix with { Scores = [.. shuffledScores] };

        Assert.Equal(result with { Matrix = shuffled }, Arbitrator.Arbitrate(shuffled, [.. shuffledCases]));
        Assert.Equal(Enumerable.Range(1, useCases.Count), result.Verdicts.Select(v => v.Rank));
        var draws = result.Verdicts.Zip(result.Verdicts.Skip(1)).Where(p => p.First.Veto == p.Second.Veto && p.First.Value.Lower == p.Second.Value.Lower).ToArray();
        Assert.All(draws, draw => Assert.True(string.CompareOrdinal(draw.First.UseCase.Value, draw.Second.UseCase.Value) < 0));
        Assert.All(result.Verdicts.Zip(result.Verdicts.Skip(1)), p => Assert.True(
            p.First.Veto < p.Second.Veto || (p.First.Veto == p.Second.Veto && p.First.Value.Lower >= p.Second.Value.Lower)));
        return draws.Length > 0;
    });

    [Fact]
    public void A8_a_conclusion_holds_whatever_the_missing_scores_turn_out_to_be() => Law.HoldsAtStake(MatrixCase.Any, 150, arbitrated =>
    {
        var (matrix, useCases, seed) = arbitrated;
        var random = new Random(seed);
        var result = arbitrated.Result;
        var shares = PlainArbitration.Shares(matrix);
        foreach (var turnOut in new Func<CriterionScore[], CriterionScore>[] { p => p[random.Next(p.Length)], p => p[random.Next(2) * (p.Length - 1)], p => p[0], p => p[^1] })
        {
            var complete = PlainArbitration.Complete(matrix, useCases, (_, possible) => turnOut(possible));
            foreach (var known in Arbitrator.Arbitrate(complete, useCases).Verdicts)
            {
                var verdict = result.Of(known.UseCase);
                Assert.Equal(PlainArbitration.ClassOf(complete, known.UseCase, shares), known.Class);
                Assert.Equal(PlainArbitration.Value(complete, known.UseCase, shares), known.Value.Lower);
                Assert.True(known.Value.IsExact && known.MissingScores.IsEmpty && verdict.Value.Lower <= known.Value.Lower && known.Value.Lower <= verdict.Value.Upper);
                Assert.True(verdict.Class is ArbitrationClass.NotEnoughEvidence || verdict.Class == known.Class);
                Assert.InRange(known.Rank, verdict.BestRank, verdict.WorstRank);
            }
        }

        Assert.All(result.Verdicts, verdict => Extremes(verdict, matrix, useCases, shares));
        return result.Verdicts.Any(v => v.Class == ArbitrationClass.NotEnoughEvidence);
    });

    [Fact]
    public void A9_a_change_of_unit_or_of_zero_changes_nothing() => Law.Holds(MatrixCase.Any, arbitrated =>
    {
        var (matrix, useCases, seed) = arbitrated;
        var random = new Random(seed);
        var changes = matrix.Criteria.ToDictionary(c => c.Id, _ => (Factor: (random.Next(2) == 0 ? 1 : -1) * random.Next(1, 50) / 8m, Offset: random.Next(-99, 99) / 4m));
        var changed = matrix with
        {
            Criteria = matrix.Criteria.Select(c => Change(c, changes[c.Id].Factor, changes[c.Id].Offset)).ToValueList(),
            Scores = matrix.Scores.Select(s => Change(s, changes[s.Criterion].Factor, changes[s.Criterion].Offset)).ToValueList(),
        };

        Assert.Equal(arbitrated.Result with { Matrix = changed }, Arbitrator.Arbitrate(changed, useCases));
    });

    /// <summary>The two ends are where everything is the worst or the best; when they differ in class there is not enough evidence, and else there is.</summary>
    private static void Extremes(UseCaseVerdict verdict, ArbitrationMatrix matrix, ValueList<UseCase> useCases, Fraction[] shares)
    {
        var (id, atBest) = (verdict.UseCase, new[] { false, true });
        var ends = atBest.Select(best => PlainArbitration.Complete(matrix, useCases, (u, possible) => (u == id) == best ? possible[^1] : possible[0])).ToArray();
        Assert.Equal(new ValueInterval(PlainArbitration.Value(ends[0], id, shares), PlainArbitration.Value(ends[1], id, shares)), verdict.Value);
        Assert.Equal(PlainArbitration.ClassOf(ends[0], id, shares), verdict.WorstClass);
        Assert.Equal(PlainArbitration.ClassOf(ends[1], id, shares), verdict.BestClass);
        Assert.Equal(verdict.WorstClass == verdict.BestClass ? verdict.WorstClass : ArbitrationClass.NotEnoughEvidence, verdict.Class);
        Assert.Equal((verdict.WorstRank, verdict.BestRank), (Arbitrator.Arbitrate(ends[0], useCases).Of(id).Rank, Arbitrator.Arbitrate(ends[1], useCases).Of(id).Rank));
    }

    private static UseCaseVerdict Bare(UseCaseVerdict verdict) => verdict with { ClassFlip = null };

    private static ValueList<CriterionShare> AnyWeights(ArbitrationMatrix matrix, Random random) =>
        matrix.Criteria.Select((c, i) => new CriterionShare(c.Id, new(random.Next(i == 0 ? 1 : 0, 5), 7))).ToValueList();

    /// <summary>By a criterion with a veto bound the score itself must be as good.</summary>
    private static bool IsAsGood(Criterion criterion, CriterionScore one, CriterionScore other)
    {
        var (value, otherValue) = (PlainArbitration.Value(criterion, one), PlainArbitration.Value(criterion, other));
        var hasVeto = criterion.VetoBound is not null || criterion.VetoLabel is not null;
        var labels = criterion.ValueFunction.Steps.Select(s => s.Label).ToList();
        return value >= otherValue && (!hasVeto || (labels.Count > 0
            ? labels.IndexOf(one.Label!) >= labels.IndexOf(other.Label!)
            : PlainArbitration.IsFalling(criterion) ? one.Score <= other.Score : one.Score >= other.Score));
    }

    private static Criterion Change(Criterion criterion, decimal factor, decimal offset)
    {
        var function = criterion.ValueFunction;
        var points = function.Points.Select(p => new ValuePoint((p.Score * factor) + offset, (p.Value * 3) - 7));
        return criterion with
        {
            VetoBound = (criterion.VetoBound * factor) + offset,
            ValueFunction = function with
            {
                Worst = (function.Worst * factor) + offset,
                Best = (function.Best * factor) + offset,
                Points = (factor < 0 ? points.Reverse() : points).ToValueList(),
                Steps = function.Steps.Select(s => s with { Value = (s.Value * 3) - 7 }).ToValueList(),
            },
        };
    }

    private static CriterionScore Change(CriterionScore score, decimal factor, decimal offset)
    {
        var (from, to) = ((score.From * factor) + offset, (score.To * factor) + offset);
        return score with { Score = (score.Score * factor) + offset, From = factor < 0 ? to : from, To = factor < 0 ? from : to };
    }
}
