using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Statistics;

namespace Governance.Core.Tests.Statistics;

/// <summary>What holds of the bounds of every proportion.</summary>
public sealed class ProportionLaws
{
    private static readonly Gen<ProportionMethod> Methods =
        Gen.Elements(ProportionMethod.ClopperPearson, ProportionMethod.Wilson, ProportionMethod.WilsonCorrected);

    private static readonly Gen<double> Confidences = Gen.Elements(0.501, 0.6, 0.8, 0.9, 0.95, 0.975, 0.99, 0.999, 0.999999);

    private static Gen<Proportion> UpTo(int most) =>
        from trials in Gen.Choose(0, most)
        from successes in Gen.OneOf(Gen.Choose(0, trials), Gen.Elements(0, trials))
        select new Proportion(successes, trials);

    private static readonly Arbitrary<(Proportion Results, double Confidence, ProportionMethod Method)> Cases = (
        from results in Gen.OneOf(UpTo(40), UpTo(5000))
        from confidence in Confidences
        from method in Methods
        select (results, confidence, method)).ToArbitrary();

    [Fact]
    public void The_exact_bound_gives_the_exact_binomial_tail() => Law.HoldsAtStake(
        (from results in UpTo(30) from confidence in Confidences select (results, confidence)).ToArbitrary(),
        atLeast: Law.Cases / 2,
        given =>
        {
            var (results, confidence) = given;
            var lower = results.LowerBound(confidence);
            if (lower == 0.0)
            {
                Assert.Equal(0, results.Successes);
                return false;
            }

            Close.Is(1.0 - confidence, ExactBinomial.AtLeast(results.Successes, results.Trials, lower), 1e-12);
            return true;
        });

    [Fact]
    public void The_score_bound_gives_the_quantile() => Law.HoldsAtStake(Cases, atLeast: Law.Cases / 4, given =>
    {
        var (results, confidence, method) = given;
        if (method == ProportionMethod.ClopperPearson || results.Successes == 0)
        {
            return false;
        }

        var bound = results.LowerBound(confidence, method);
        var correction = method == ProportionMethod.WilsonCorrected ? 0.5 : 0.0;
        var score = (results.Successes - correction - (results.Trials * bound)) / Math.Sqrt(results.Trials * bound * (1.0 - bound));
        Assert.Equal(NormalDistribution.UpperQuantile(1.0 - confidence), score, 1e-9);
        return true;
    });

    [Fact]
    public void Bounds_surround_the_estimate_within_0_and_1() => Law.Holds(Cases, given =>
    {
        var (results, confidence, method) = given;
        var (lower, upper, interval) = (results.LowerBound(confidence, method), results.UpperBound(confidence, method), results.Interval(confidence, method));
        Assert.True(interval.Lower >= 0.0 && interval.Lower <= lower && upper <= interval.Upper && interval.Upper <= 1.0);
        Assert.True(results.Estimate is not { } estimate || (lower <= estimate && estimate <= upper));
    });

    [Fact]
    public void Failures_mirror_successes() => Law.Holds(Cases, given =>
    {
        var (results, confidence, method) = given;
        var mirrored = new Proportion(results.Failures, results.Trials);
        Assert.Equal(1.0 - mirrored.LowerBound(confidence, method), results.UpperBound(confidence, method));
        Assert.Equal(1.0 - mirrored.Interval(confidence, method).Lower, results.Interval(confidence, method).Upper);
    });

    [Fact]
    public void A_success_raises_a_bound_and_a_failure_lowers_it() => Law.Holds(Cases, given =>
    {
        var (results, confidence, method) = given;
        var after = new Proportion(results.Successes + 1, results.Trials + 1);
        var failed = new Proportion(results.Successes, results.Trials + 1);
        Assert.True(after.LowerBound(confidence, method) > results.LowerBound(confidence, method));
        Assert.True(failed.LowerBound(confidence, method) < results.LowerBound(confidence, method) || results.Successes == 0);
        Assert.True(after.UpperBound(confidence, method) > results.UpperBound(confidence, method) || results.Failures == 0);
    });

    [Fact]
    public void More_confidence_is_more_careful() => Law.Holds(Cases, given =>
    {
        var (results, confidence, method) = given;
        var more = 1.0 - (0.5 * (1.0 - confidence));
        Assert.True(results.LowerBound(more, method) < results.LowerBound(confidence, method) || results.Successes == 0);
    });

    [Fact]
    public void The_correction_is_more_careful() => Law.Holds(Cases, given =>
    {
        var (results, confidence, _) = given;
        var (corrected, plain) = (results.LowerBound(confidence, ProportionMethod.WilsonCorrected), results.LowerBound(confidence, ProportionMethod.Wilson));
        Assert.True(corrected < plain || results.Successes == 0);
    });

    [Fact]
    public void A_threshold_is_reached_exactly_when_the_bound_is_at_least_it() => Law.Holds(
        (from given in Cases.Generator from threshold in Gen.Choose(1, 999) select (given, threshold / 1000.0)).ToArbitrary(),
        pair =>
        {
            var ((results, confidence, method), threshold) = pair;
            var bound = results.LowerBound(confidence, method);
            Assert.True(Math.Abs(bound - threshold) < 1e-12 || results.Reaches(threshold, confidence, method) == bound >= threshold);
            Assert.True(results.Reaches(bound * (1.0 - 1e-9), confidence, method));

            // Closer to 1 than that, doubles are too coarse for a threshold just above the bound.
            Assert.False(bound < 1.0 - 1e-5 && results.Reaches(bound + (1e-9 * (1.0 - bound)), confidence, method));
        });

    [Fact]
    public void The_trials_needed_are_enough_and_one_fewer_is_not() => Law.HoldsAtStake(
        (from given in Cases.Generator from threshold in Gen.Choose(500, 999) select (given, threshold / 1000.0)).ToArbitrary(),
        atLeast: Law.Cases / 2,
        pair =>
        {
            var ((results, confidence, method), threshold) = pair;
            var needed = (int)results.TrialsNeeded(threshold, confidence, method)!.Value;
            Assert.True(new Proportion(results.Successes + needed, results.Trials + needed).Reaches(threshold, confidence, method));
            if (needed == 0)
            {
                return false;
            }

            Assert.False(new Proportion(results.Successes + needed - 1, results.Trials + needed - 1).Reaches(threshold, confidence, method));
            return true;
        });

    [Fact]
    public void The_difference_of_two_holds_their_difference() => Law.Holds(
        (from first in UpTo(200) from second in UpTo(200) from confidence in Confidences select (first, second, confidence)).ToArbitrary(),
        given =>
        {
            var interval = Proportion.DifferenceInterval(given.first, given.second, given.confidence);
            Assert.True(interval.Lower >= -1.0 && interval.Upper <= 1.0);
            Assert.True(given.first.Estimate is not { } p || given.second.Estimate is not { } q || interval.Contains(p - q));
        });
}
