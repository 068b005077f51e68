using Governance.Core.Tests.Laws;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Core.Tests.Arbitration;

/// <summary>What stakeholders say together.</summary>
public sealed class GroupLaws
{
    [Fact]
    public void Each_stakeholder_judges_as_if_alone_and_agreement_is_that_of_all() => Law.HoldsAtStake(MatrixCase.Cases(seed => new(seed) { UseCases = (1, 5) }), 50, arbitrated =>
    {
        var (matrix, useCases, _) = arbitrated;
        var result = arbitrated.Result;
        if (result.Group is not { } group)
        {
            Assert.True(matrix.Stakeholders.IsEmpty);
            return false;
        }

        var alone = matrix.Stakeholders.Select(s => Arbitrator.Arbitrate(matrix, useCases, Weights(matrix, s))).ToArray();
        Assert.Equal(matrix.Stakeholders.Select(s => s.Party), group.Judgements.Select(j => j.Party));
        Assert.Equal(alone.Select(a => a.Weights), group.Judgements.Select(j => j.Weights));
        Assert.Equal(
            alone.Select(a => a.Verdicts.Select(v => new StakeholderVerdict(v.UseCase, v.Rank, v.Class, v.Value)).ToValueList()),
            group.Judgements.Select(j => j.Verdicts));
        Assert.Equal(result.Verdicts.Select(v => v.UseCase), group.Agreements.Select(a => a.UseCase));
        Assert.All(group.Agreements, agreement => CheckAgreement(agreement, group, matrix, useCases));
        return group.Agreements.Any(a => a.AgreedClass is null);
    });

    [Fact]
    public void Concordance_is_between_0_and_1_and_1_for_those_who_rank_alike() => Law.HoldsAtStake(MatrixCase.Cases(seed => new(seed) { UseCases = (2, 6), Vetoes = 0 }), 80, arbitrated =>
    {
        var matrix = arbitrated.Matrix;
        if (matrix.Stakeholders.Count < 2)
        {
            Assert.Null(arbitrated.Result.Group?.Concordance);
            return false;
        }

        var alike = matrix with { Stakeholders = matrix.Stakeholders.Select(s => s with { Weights = matrix.Stakeholders[0].Weights }).ToValueList() };
        var group = Arbitrator.Arbitrate(alike, arbitrated.UseCases).Group!;
        var isOneDraw = group.Judgements[0].Verdicts.Select(v => v.Value.Lower).Distinct().Count() == 1;
        Assert.Equal(isOneDraw ? null : Fraction.One, group.Concordance);
        var concordance = arbitrated.Result.Group!.Concordance;
        Assert.False(concordance < Fraction.Zero || concordance > Fraction.One);
        return concordance < Fraction.One;
    });

    /// <summary>Three executives rank six applicants: S. Siegel, "Nonparametric Statistics for the Behavioral Sciences", 1956, p. 231, where W = .16.</summary>
    [Fact]
    public void Concordance_of_a_published_example() => Assert.Equal(
        new Fraction(306, 1890),
        Concordance.Of([Ranking(1, 6, 3, 2, 5, 4), Ranking(1, 5, 6, 4, 2, 3), Ranking(6, 3, 2, 5, 4, 1)]));

    /// <summary>For two judges, W is (1 + ρ)/2 with Spearman's ρ of the mean ranks, when both have as many ties.</summary>
    [Fact]
    public void Concordance_is_corrected_for_ties()
    {
        // Mean ranks 1.5 1.5 3 4 and 1 2.5 2.5 4: deviations −1 −1 .5 1.5 and −1.5 0 0 1.5, so ρ = 3.75 / 4.5 and W = 11/12.
        Assert.Equal(new Fraction(11, 12), Concordance.Of([[(0, false), (1, true), (2, false), (3, false)], [(0, false), (1, false), (2, true), (3, false)]]));
        Assert.Null(Concordance.Of([[(0, false), (1, true)], [(1, false), (0, true)]]));
        Assert.Equal(Fraction.Zero, Concordance.Of([[(0, false), (1, false)], [(1, false), (0, false)]]));
        Assert.Null(Concordance.Of([[(0, false), (1, false)]]));
        Assert.Null(Concordance.Of([[(0, false)], [(0, false)]]));
    }

    private static void CheckAgreement(UseCaseAgreement agreement, GroupJudgement group, ArbitrationMatrix matrix, ValueList<UseCase> useCases)
    {
        var verdicts = group.Judgements.ToDictionary(j => j.Party, j => j.Verdicts.Single(v => v.UseCase == agreement.UseCase));
        var classes = verdicts.Values.Select(v => v.Class).Distinct().ToArray();
        Assert.Equal(classes.Length == 1 ? classes[0] : null, agreement.AgreedClass);
        Assert.Equal((verdicts.Values.Min(v => v.Rank), verdicts.Values.Max(v => v.Rank)), (agreement.BestRank, agreement.WorstRank));

        var isUpper = verdicts.Values.Select(v => v.Value.Lower).Distinct().Count() == 1;
        var values = verdicts.ToDictionary(v => v.Key, v => isUpper ? v.Value.Value.Upper : v.Value.Value.Lower);
        Assert.Equal((values.Values.Max(), values.Values.Min()), (values[agreement.Highest], values[agreement.Lowest]));
        Assert.Equal(values[agreement.Highest] - values[agreement.Lowest], agreement.Gap);
        Assert.Equal(agreement.Gap.Sign == 0, agreement.OnAccountOf is null);
        if (agreement.OnAccountOf is { } cause)
        {
            var mean = (values[agreement.Highest] + values[agreement.Lowest]) / PlainArbitration.Whole(2);
            var scores = Arbitrator.Arbitrate(matrix, useCases).Of(agreement.UseCase).Contributions.ToDictionary(c => c.Criterion, c => isUpper ? c.Score.Upper : c.Score.Lower);
            var (high, low) = (Shares(agreement.Highest), Shares(agreement.Lowest));
            var parts = scores.ToDictionary(s => s.Key, s => (high[s.Key] - low[s.Key]) * (s.Value - mean));
            Assert.Equal(agreement.Gap, parts.Values.Aggregate(Fraction.Zero, (sum, part) => sum + part));
            Assert.Equal(parts.Values.Max(), parts[cause]);
        }

        Dictionary<CriterionId, Fraction> Shares(PartyReference party) =>
            group.Judgements.Single(j => j.Party == party).Weights.ToDictionary(w => w.Criterion, w => w.Share);
    }

    private static ValueList<CriterionShare> Weights(ArbitrationMatrix matrix, StakeholderWeights stakeholder) => matrix.Criteria.Select(c =>
        new CriterionShare(c.Id, Fraction.From((stakeholder.Weights.FirstOrDefault(w => w.Criterion == c.Id) ?? new(c.Id, c.Weight)).Weight))).ToValueList();

    /// <summary>A ranking from the rank of each.</summary>
    private static (int, bool)[] Ranking(params int[] ranks) => [.. Enumerable.Range(0, ranks.Length).OrderBy(i => ranks[i]).Select(i => (i, false))];
}
