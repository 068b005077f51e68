using Governance.Statistics;

namespace Governance.Core.Tests.Statistics;

/// <summary>Bounds of proportions against published tables, with more digits than were printed.</summary>
public sealed class ProportionTests
{
    /// <summary>
    /// The four cases of Newcombe, "Two-sided confidence intervals for the single proportion" (Statist. Med. 17, 1998), table I, 95 %: 81 of 263, 15 of 148, 0 of 20
    /// and 1 of 29, printed there with four digits (Wilson 0.2553–0.3662, corrected 0.2535–0.3682, exact 0.2527–0.3676 for the first).
    /// The further digits with mpmath 1.3 at 40 digits: Wilson from the quadratic formulas as printed; exact by bisection of the binomial sum.
    /// </summary>
    [Theory]
    [InlineData(81, 263, ProportionMethod.Wilson, 0.255288519878274226, 0.36620957698280007)]
    [InlineData(81, 263, ProportionMethod.WilsonCorrected, 0.253508682295185171, 0.368176201043003556)]
    [InlineData(81, 263, ProportionMethod.ClopperPearson, 0.252736745585271163, 0.367621922601351365)]
    [InlineData(15, 148, ProportionMethod.Wilson, 0.0623863995307362798, 0.160487241723308039)]
    [InlineData(15, 148, ProportionMethod.WilsonCorrected, 0.0597782084284981215, 0.164449779364836985)]
    [InlineData(15, 148, ProportionMethod.ClopperPearson, 0.0578440100834485595, 0.161650490349479008)]
    [InlineData(0, 20, ProportionMethod.Wilson, 0.0, 0.161125158052819387)]
    [InlineData(0, 20, ProportionMethod.WilsonCorrected, 0.0, 0.200453345013487076)]
    [InlineData(0, 20, ProportionMethod.ClopperPearson, 0.0, 0.168433470983085337)]
    [InlineData(1, 29, ProportionMethod.Wilson, 0.00611321429276266052, 0.171755218793202881)]
    [InlineData(1, 29, ProportionMethod.WilsonCorrected, 0.00180264021327967166, 0.196281751009759578)]
    [InlineData(1, 29, ProportionMethod.ClopperPearson, 0.000872646883579921994, 0.177644295488722934)]
    [InlineData(29, 29, ProportionMethod.ClopperPearson, 0.880555130930497279, 1.0)]
    public void Intervals_of_95_percent(int successes, int trials, ProportionMethod method, double lower, double upper)
    {
        var interval = new Proportion(successes, trials).Interval(0.95, method);
        Close.Is(lower, interval.Lower, 1e-12);
        Close.Is(upper, interval.Upper, 1e-12);
        Assert.Equal(0.95, interval.Confidence);
    }

    /// <summary>NIST/SEMATECH e-Handbook 7.2.4.1: 4 defects of 20, exact interval of 90 % from 0.071354 to 0.401029, found by trial.</summary>
    [Fact]
    public void Exact_interval_of_the_NIST_handbook()
    {
        var interval = new Proportion(4, 20).Interval(0.90);
        Assert.Equal(0.071354, interval.Lower, 0.000001);
        Assert.Equal(0.401029, interval.Upper, 0.000001);
    }

    /// <summary>One-sided; by bisection of the binomial sum with mpmath 1.3 at 40 digits.</summary>
    [Theory]
    [InlineData(57, 60, 0.95, 0.875812789522563888, 0.986234842431716959)]
    [InlineData(59, 59, 0.95, 0.950492390111773053, 1.0)]
    [InlineData(495, 500, 0.99, 0.973994953225079692, 0.997434797101143337)]
    public void Exact_one_sided_bounds(int successes, int trials, double confidence, double lower, double upper)
    {
        Close.Is(lower, new Proportion(successes, trials).LowerBound(confidence), 1e-12);
        Close.Is(upper, new Proportion(successes, trials).UpperBound(confidence), 1e-12);
    }

    /// <summary>
    /// Newcombe, "Interval estimation for the difference between independent proportions" (Statist. Med. 17, 1998), table II, method 10, 95 %; the printed four
    /// digits agree with these (0.0524–0.3339 for the first), which mpmath 1.3 gave from the formulas at 40 digits.
    /// </summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.052431472402364878, 0.33387265403690598)]
    [InlineData(9, 10, 3, 10, 0.17052272393450288, 0.80901797353548798)]
    [InlineData(6, 7, 2, 7, 0.058227927482312202, 0.80624963752422776)]
    [InlineData(5, 56, 0, 29, -0.038137147903536903, 0.19256001385511162)]
    [InlineData(0, 10, 0, 20, -0.16112515805281939, 0.27753279986288925)]
    [InlineData(0, 10, 0, 10, -0.27753279986288925, 0.27753279986288925)]
    [InlineData(10, 10, 0, 20, 0.67908603714191467, 1.0)]
    [InlineData(10, 10, 0, 10, 0.60750935043052416, 1.0)]
    public void Differences(int successes, int trials, int otherSuccesses, int otherTrials, double lower, double upper)
    {
        var interval = Proportion.DifferenceInterval(new(successes, trials), new(otherSuccesses, otherTrials), 0.95);
        Close.Is(lower, interval.Lower, 1e-12);
        Close.Is(upper, interval.Upper, 1e-12);
        var turned = Proportion.DifferenceInterval(new(otherSuccesses, otherTrials), new(successes, trials), 0.95);
        Assert.Equal((-interval.Upper, -interval.Lower), (turned.Lower, turned.Upper));
    }

    [Theory]
    [InlineData(ProportionMethod.ClopperPearson)]
    [InlineData(ProportionMethod.Wilson)]
    [InlineData(ProportionMethod.WilsonCorrected)]
    public void No_trial_says_nothing(ProportionMethod method)
    {
        Assert.Equal(new(0.0, 1.0, 0.95), default(Proportion).Interval(0.95, method));
        Assert.Equal((0.0, 1.0), (default(Proportion).LowerBound(0.95, method), default(Proportion).UpperBound(0.95, method)));
        Assert.Null(default(Proportion).Estimate);
        Assert.Equal(new(-1.0, 1.0, 0.95), Proportion.DifferenceInterval(default, new(5, 5), 0.95));
        Assert.False(default(Proportion).Reaches(1e-9, 0.95, method));
        Assert.True(default(Proportion).Reaches(0.0, 0.95, method));
    }

    /// <summary>Without a failure the bound is α¹ᐟⁿ (exact) or n / (n + z²) (Wilson), so that 59 and 52 are the least n for 95 %: 0.95⁵⁸ = 0.0510, 0.95⁵⁹ = 0.0485; 19 z² = 51.4.</summary>
    [Theory]
    [InlineData(0, 0, 0.95, 0.95, ProportionMethod.ClopperPearson, 59L)]
    [InlineData(0, 0, 0.95, 0.95, ProportionMethod.Wilson, 52L)]
    [InlineData(0, 0, 0.95, 0.99, ProportionMethod.ClopperPearson, 90L)]
    [InlineData(0, 0, 0.99, 0.95, ProportionMethod.ClopperPearson, 299L)]
    [InlineData(0, 0, 0.90, 0.95, ProportionMethod.ClopperPearson, 29L)]
    [InlineData(58, 58, 0.95, 0.95, ProportionMethod.ClopperPearson, 1L)]
    [InlineData(59, 59, 0.95, 0.95, ProportionMethod.ClopperPearson, 0L)]
    [InlineData(0, 1, 0.95, 0.95, ProportionMethod.ClopperPearson, 92L)]
    [InlineData(0, 2, 0.95, 0.95, ProportionMethod.ClopperPearson, 122L)]
    public void Trials_needed(int successes, int trials, double threshold, double confidence, ProportionMethod method, long expected) =>
        Assert.Equal(expected, new Proportion(successes, trials).TrialsNeeded(threshold, confidence, method));

    [Theory]
    [InlineData(ProportionMethod.ClopperPearson)]
    [InlineData(ProportionMethod.Wilson)]
    [InlineData(ProportionMethod.WilsonCorrected)]
    public void Certainty_is_never_reached_and_nothing_always(ProportionMethod method)
    {
        Assert.Null(new Proportion(1_000_000, 1_000_000).TrialsNeeded(1.0, 0.95, method));
        Assert.Null(new Proportion(0, 0).TrialsNeeded(Math.BitDecrement(1.0), 0.95, method));
        Assert.Equal(0, new Proportion(0, 5).TrialsNeeded(0.0, 0.95, method));
        Assert.InRange(new Proportion(0, 0).TrialsNeeded(1.0 - 1e-12, 0.95, method)!.Value, 2_500_000_000_000, 5_000_000_000_000);
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Assert.Equal("trials", Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(0, -1)).ParamName);
        Assert.Equal("successes", Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(-1, 3)).ParamName);
        Assert.Equal("successes", Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(4, 3)).ParamName);
        foreach (var confidence in new[] { 0.0, 0.05, 0.5, 1.0, 95.0, -1.0, double.NaN })
        {
            Assert.Equal("confidence", Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(1, 3).LowerBound(confidence)).ParamName);
            Assert.Equal("confidence", Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(1, 3).Interval(confidence)).ParamName);
            Assert.Equal("confidence", Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(1, 3).Reaches(0.5, confidence)).ParamName);
        }

        foreach (var threshold in new[] { -0.1, 1.1, 95.0, double.NaN })
        {
            Assert.Equal("threshold", Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(1, 3).TrialsNeeded(threshold, 0.95)).ParamName);
        }

        Assert.Equal("method", Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(1, 3).LowerBound(0.95, (ProportionMethod)7)).ParamName);
        Assert.Equal("method", Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(1, 3).Reaches(0.5, 0.95, (ProportionMethod)7)).ParamName);
    }

    [Fact]
    public void Great_counts_keep_their_digits()
    {
        // α¹ᐟⁿ = exp(ln α / n), with ln(1 − 0.95) = −2.99573227355399 (mpmath 1.3).
        var many = new Proportion(int.MaxValue, int.MaxValue);
        Close.Is(2.99573227355399099 / int.MaxValue, 1.0 - many.LowerBound(0.95), 1e-6);
        var interval = new Proportion(1_000_000_000, 2_000_000_000).Interval(0.95);
        Close.Is(0.5 - (1.959963984540054 * 0.5 / Math.Sqrt(2e9)), interval.Lower, 1e-9);
        Close.Is(0.5 + (1.959963984540054 * 0.5 / Math.Sqrt(2e9)), interval.Upper, 1e-9);
    }

    [Fact]
    public void It_reads_as_successes_of_trials() => Assert.Equal("57 of 60", new Proportion(57, 60).ToString());
}
