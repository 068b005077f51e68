using Governance.Portfolio;
using Governance.Serialization;

namespace Governance.Core.Tests.Arbitration;

/// <summary>Who is arbitrated, by what, and what is refused.</summary>
public sealed class ArbitratorTests
{
    [Fact]
    public void Use_cases_that_have_ended_are_left_out()
    {
        var portfolio = Insurer.Parts.Portfolio;
        var stages = new[] { UseCaseStage.Stopped, UseCaseStage.Retired, UseCaseStage.OnHold, UseCaseStage.Production, UseCaseStage.Idea };
        var staged = portfolio with { UseCases = portfolio.UseCases.Zip(stages, (u, stage) => u.AsRecorded(stage)).ToValueList() };

        Assert.Equal(["letters", "quotes", "triage"], Arbitrator.Arbitrate(staged).Verdicts.Select(v => v.UseCase.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_use_cases_there_is_nothing_to_say()
    {
        var result = Arbitrator.Arbitrate(Insurer.Matrix, []);

        Assert.True(result.Verdicts.IsEmpty && result.NeighbourFlips.IsEmpty && result.FirstRankFlip is null);
        Assert.All(result.Sensitivities, s => Assert.True(s.Below is null && s.Above is null));
        Assert.True(result.Group is { Concordance: null, Agreements.IsEmpty: true, Judgements.Count: 2 });
    }

    [Fact]
    public void What_cannot_be_arbitrated_is_refused()
    {
        var (matrix, portfolio) = (Insurer.Matrix, Insurer.Parts.Portfolio);
        Assert.Throws<ArgumentException>(() => Arbitrator.Arbitrate(portfolio with { Arbitration = null }));
        Assert.Throws<ArgumentException>(() => Arbitrator.Arbitrate(matrix, [.. portfolio.UseCases, portfolio.UseCases[0]]));
        Assert.Throws<ArgumentException>(() => Arbitrator.Arbitrate(matrix, portfolio.UseCases, [new(Insurer.Benefit, Fraction.One)]));
        Assert.Throws<ArgumentException>(() => Arbitrator.Arbitrate(matrix, portfolio.UseCases, [new(Insurer.Benefit, Fraction.One), new(Insurer.Benefit, Fraction.One), new(Insurer.Fit, Fraction.One)]));
        Assert.Throws<ArgumentException>(() => Arbitrator.Arbitrate(matrix, portfolio.UseCases, [new(Insurer.Benefit, default), new(Insurer.Harm, default), new(Insurer.Fit, default)]));
        Assert.Throws<ArgumentException>(() => Arbitrator.Arbitrate(matrix, portfolio.UseCases, [new(Insurer.Benefit, new(-1, 9)), new(Insurer.Harm, Fraction.One), new(Insurer.Fit, default)]));
        var result = Arbitrator.Arbitrate(portfolio);
        Assert.Throws<ArgumentException>(() => result.FlipOf(new("claims"), new("claims")));
        Assert.Throws<ArgumentException>(() => result.FlipOf(new("claims"), new("other")));
    }

    /// <summary>The weights of the example are 50, 30 and 20 of 100; the scores are in the file beside.</summary>
    [Fact]
    public void The_example_is_what_one_reckons_by_hand()
    {
        var result = Arbitrator.Arbitrate(Insurer.Parts.Portfolio);

        Assert.Equal(["claims", "quotes", "letters", "triage", "fraud"], result.Verdicts.Select(v => v.UseCase.Value));
        Assert.Equal(
            [ArbitrationClass.Prioritise, ArbitrationClass.Prioritise, ArbitrationClass.Continue, ArbitrationClass.NotEnoughEvidence, ArbitrationClass.Stop],
            result.Verdicts.Select(v => v.Class));

        // Claims 0.5·0.8 + 0.3·1 + 0.2·0.8; quotes with a benefit from 0.3 to 0.7.
        Assert.Equal(new ValueInterval(new(86, 100), new(86, 100)), result.Verdicts[0].Value);
        Assert.Equal(new ValueInterval(new(61, 100), new(81, 100)), result.Verdicts[1].Value);

        // Quotes have 0.3, 1, 0.8: what moves from harm to benefit costs 0.7 of it, and 0.01 is to lose.
        var flip = result.Verdicts[1].ClassFlip!;
        Assert.Equal((ArbitrationClass.NotEnoughEvidence, new Fraction(1, 70), false), (flip.NewClass, flip.Change.Mass, flip.Change.IsAttained));

        // Quotes draw with claims at most, and lose draws; letters win draws, which takes all weight on harm; the others have other veto statuses.
        Assert.Equal([null, new Fraction(7, 10), null, null], result.NeighbourFlips.Select(f => f.Change?.Mass));
        Assert.Null(result.FirstRankFlip);
    }

    /// <summary>At equal weights all three draw; beyond, the one that is best by what weighs more then is first, not the one next in the order of ids.</summary>
    [Fact]
    public void Of_several_that_draw_with_the_first_the_steepest_is_first_beyond()
    {
        var sensitivities = Compare([1, 3], ("a", [1, 3]), ("b", [2, 2]), ("c", [3, 1])).Sensitivities;

        Assert.Equal(new CriterionSensitivity(new("c0"), new(1, 4), Below: null, Above: new(new(1, 2), new("c"), IsAttained: false)), sensitivities[0]);
        Assert.Equal(new CriterionSensitivity(new("c1"), new(3, 4), Below: new(new(1, 2), new("c"), IsAttained: false), Above: null), sensitivities[1]);
    }

    /// <summary>From 0.5, a quarter of the weight leads to either limit; reaching the upper one is enough, the lower one must be passed.</summary>
    [Fact]
    public void Of_two_changes_of_one_size_the_one_that_is_enough_is_told()
    {
        var flip = Compare([1, 1], ("a", [4, 0])).Verdicts[0].ClassFlip!;

        Assert.Equal((ArbitrationClass.Prioritise, new Fraction(1, 4), true), (flip.NewClass, flip.Change.Mass, flip.Change.IsAttained));
        Assert.Equal([new Fraction(3, 4), new Fraction(1, 4)], flip.Change.Weights.Select(w => w.Share));
    }

    /// <summary>0.4 of all weight on a score that is worth 0.5 and 0.6 on one that is missing: from 0.2 to 0.8. A tenth more on the first gives 0.25 to 0.75.</summary>
    [Fact]
    public void What_lacks_evidence_is_continued_once_both_ends_are_between_the_limits()
    {
        var verdict = Compare([2, 3], ("a", [2, null])).Verdicts[0];
        var flip = verdict.ClassFlip!;

        Assert.Equal((new ValueInterval(new(1, 5), new(4, 5)), ArbitrationClass.NotEnoughEvidence), (verdict.Value, verdict.Class));
        Assert.Equal((ArbitrationClass.Continue, new Fraction(1, 10), false), (flip.NewClass, flip.Change.Mass, flip.Change.IsAttained));
        Assert.True(flip.Change.Weights[0].Share > new Fraction(1, 2));
    }

    [Fact]
    public void Stakeholders_differ_on_account_of_what_they_weigh_differently()
    {
        var group = Arbitrator.Arbitrate(Insurer.Parts.Portfolio).Group!;
        var letters = group.Agreements.Single(a => a.UseCase.Value == "letters");

        // Anna: 0.8·0.2 = 0.16; Bert: 0.1·0.2 + 0.7·1 = 0.72.
        Assert.Equal(("person:bert", "person:anna", new Fraction(56, 100)), (letters.Highest.ToString(), letters.Lowest.ToString(), letters.Gap));
        Assert.Equal((null, Insurer.Harm), (letters.AgreedClass, letters.OnAccountOf));
        Assert.Equal(ArbitrationClass.Stop, group.Agreements.Single(a => a.UseCase.Value == "fraud").AgreedClass);
    }

    [Fact]
    public void A_model_holds_the_matrix_and_its_digest_covers_it()
    {
        var model = Insurer.Check(Insurer.Matrix).Model!;
        var changed = Insurer.Check(Insurer.Matrix with { Limits = new(0.61m, 0.3m) }).Model!;

        Assert.Equal(Insurer.Matrix, model.Parts.Portfolio.Arbitration);
        Assert.NotEqual(model.ComputeDigest(), changed.ComputeDigest());
    }

    /// <summary>Use cases with scores from 0 to 4, prioritised from 0.75 and stopped below 0.25.</summary>
    private static ArbitrationResult Compare(int[] weights, params (string Id, int?[] Scores)[] useCases)
    {
        var criteria = weights.Select((weight, i) => new Criterion
        {
            Id = new($"c{i}"), Name = new($"c{i}"), Question = new($"c{i}"), Group = CriterionGroup.Other, ValueFunction = ValueFunction.Linear(0, 4), Weight = weight,
        }).ToValueList();
        var scores = useCases.SelectMany(u => u.Scores.Select((score, i) => score is { } known ? MatrixMaker.ScoreOf(new(u.Id), criteria[i], known) : null));
        return Arbitrator.Arbitrate(
            new() { Criteria = criteria, Limits = new(0.75m, 0.25m), Scores = scores.OfType<CriterionScore>().ToValueList() }, useCases.Select(u => MatrixMaker.UseCase(u.Id)).ToValueList());
    }
}
