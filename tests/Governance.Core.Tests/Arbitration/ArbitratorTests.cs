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
}
