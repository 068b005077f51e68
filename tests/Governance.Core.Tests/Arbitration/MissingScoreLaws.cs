using Governance.Core.Tests.Laws;
using Governance.Portfolio;

namespace Governance.Core.Tests.Arbitration;

/// <summary>What is said of scores that are missing.</summary>
public sealed class MissingScoreLaws
{
    [Fact]
    public void A_score_that_could_not_settle_the_class_never_does_and_one_that_could_nearly_always_is_seen_to()
    {
        var (couldSettle, seen) = (0, 0);
        Law.HoldsAtStake(MatrixCase.Cases(seed => new(seed) { Gaps = (30, 30), UseCases = (1, 3) }), 250, arbitrated =>
        {
            var open = arbitrated.Result.Verdicts.Where(v => v.Class == ArbitrationClass.NotEnoughEvidence).ToArray();
            foreach (var verdict in open)
            {
                foreach (var missing in verdict.MissingScores)
                {
                    var settles = Finer(arbitrated, verdict.UseCase, missing.Criterion).Any(score => ClassWith(arbitrated, score) != ArbitrationClass.NotEnoughEvidence);
                    Assert.True(missing.CouldSettle || !settles);
                    couldSettle += missing.CouldSettle ? 1 : 0;
                    seen += settles ? 1 : 0;
                }
            }

            return open.Length > 0;
        });
        Assert.True(seen > couldSettle * 0.97, $"{seen} of {couldSettle}");
    }

    [Fact]
    public void Every_score_that_makes_a_difference_is_listed_with_what_hangs_on_it() => Law.HoldsAtStake(MatrixCase.Any, 90, arbitrated =>
    {
        var result = arbitrated.Result;
        foreach (var verdict in result.Verdicts)
        {
            var spreads = verdict.Contributions.ToDictionary(c => c.Criterion, c => c.Contribution.Upper - c.Contribution.Lower);
            var vetoes = verdict.Vetoes.Where(v => v.Status == VetoStatus.Possible).Select(v => v.Criterion).ToHashSet();
            Assert.Equal(spreads.Where(s => s.Value.Sign > 0 || vetoes.Contains(s.Key)).Select(s => s.Key).ToHashSet(), verdict.MissingScores.Select(m => m.Criterion).ToHashSet());
            Assert.All(verdict.MissingScores, missing => Assert.Equal((spreads[missing.Criterion], vetoes.Contains(missing.Criterion)), (missing.Spread, missing.Veto == VetoStatus.Possible)));
            Assert.Equal(verdict.MissingScores.OrderByDescending(m => m.Veto).ThenByDescending(m => m.Spread), verdict.MissingScores);
        }

        return result.Verdicts.Any(v => v.MissingScores.Count > 1);
    });

    private static IEnumerable<CriterionScore> Finer(MatrixCase arbitrated, UseCaseId useCase, CriterionId id)
    {
        var possible = PlainArbitration.Possible(arbitrated.Matrix, useCase, arbitrated.Matrix.Criteria.Single(c => c.Id == id));
        return possible[0].Label is not null || possible.Length == 1 ? possible : Enumerable.Range(0, 97).Select(i => possible[0] with
        {
            Score = possible[0].Score + ((possible[^1].Score - possible[0].Score) * i / 96),
        });
    }

    private static ArbitrationClass ClassWith(MatrixCase arbitrated, CriterionScore score)
    {
        var scores = arbitrated.Matrix.Scores.Where(s => s.UseCase != score.UseCase || s.Criterion != score.Criterion).Append(score).ToValueList();
        var (sheet, weights) = (ScoreSheet.Create(arbitrated.Matrix with { Scores = scores }, arbitrated.UseCases), arbitrated.Matrix.Criteria.Select(c => Fraction.From(c.Weight)));
        return new WeighedSheet(sheet, WeightVector.From(weights)).ClassOf(sheet.UseCases.Select(u => u.Id).ToList().IndexOf(score.UseCase));
    }
}
