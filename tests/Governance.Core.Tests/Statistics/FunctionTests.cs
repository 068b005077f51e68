using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Statistics;

namespace Governance.Core.Tests.Statistics;

/// <summary>The distributions, against numbers of fifty digits that were computed by other ways.</summary>
public sealed class FunctionTests
{
    /// <summary>
    /// I(a, b; x) for whole a and b is the sum of binomial terms C(n, k) xᵏ (1 − x)ⁿ⁻ᵏ for k = a … n, n = a + b − 1; summed with mpmath 1.3 at
    /// 50 digits, the double x taken as it is.
    /// </summary>
    [Theory]
    [InlineData(1.0, 1.0, 0.25, 0.25, 0.75)]
    [InlineData(57.0, 4.0, 0.95, 0.64728101160133844466, 0.35271898839866155534)]
    [InlineData(57.0, 4.0, 0.5, 3.126925801621993628e-14, 0.99999999999996873074)]
    [InlineData(496.0, 6.0, 0.97, 0.0024578933536202378095, 0.99754210664637976219)]
    [InlineData(950.0, 51.0, 0.95, 0.53752904080142515577, 0.46247095919857484423)]
    [InlineData(999000.0, 1001.0, 0.999, 0.50840936822076459803, 0.49159063177923540197)]
    [InlineData(999000.0, 1001.0, 0.9993, 1.0, 6.7722738439004240081e-27)]
    [InlineData(500000.0, 500001.0, 0.5, 0.50039894218066587504, 0.49960105781933412496)]
    [InlineData(2.0, 3.0, 1e-8, 5.9999999200000005511e-16, 0.9999999999999994)]
    [InlineData(1000000.0, 1.0, 0.999999, 0.3678792572210664712, 0.6321207427789335288)]
    public void Incomplete_beta_is_the_binomial_sum(double a, double b, double x, double lower, double upper)
    {
        var tails = IncompleteBeta.Tails(a, b, x, 1.0 - x);
        Close.Is(lower, tails.Lower, 1e-12);
        Close.Is(upper, tails.Upper, 1e-12);
    }

    /// <summary>mpmath 1.3: erfc(x / √2) / 2 at 40 digits.</summary>
    [Theory]
    [InlineData(0.1, 0.46017216272297101633)]
    [InlineData(0.5, 0.30853753872598689636)]
    [InlineData(1.0, 0.15865525393145705141)]
    [InlineData(1.9999, 0.022755531584767186476)]
    [InlineData(2.0, 0.0227501319481792072)]
    [InlineData(2.5, 0.006209665325776135167)]
    [InlineData(5.0, 2.8665157187919391167e-7)]
    [InlineData(10.0, 7.619853024160526066e-24)]
    [InlineData(20.0, 2.7536241186062336951e-89)]
    [InlineData(37.0, 5.7255712225245768227e-300)]
    public void Normal_tail(double z, double tail)
    {
        Close.Is(tail, NormalDistribution.Upper(z), 1e-13);
        Close.Is(tail, NormalDistribution.Lower(-z), 1e-13);
        Close.Is(1.0 - tail, NormalDistribution.Lower(z), 1e-15);
    }

    /// <summary>mpmath 1.3: the root of erfc(x / √2) / 2 = q at 40 digits, with q a decimal number; 1.6449, 1.9600 and 2.5758 of every table.</summary>
    [Theory]
    [InlineData(0.4, 0.2533471031357997988)]
    [InlineData(0.25, 0.6744897501960817432)]
    [InlineData(0.05, 1.6448536269514727149)]
    [InlineData(0.025, 1.9599639845400542355)]
    [InlineData(0.005, 2.575829303548900761)]
    [InlineData(1e-4, 3.7190164854556805644)]
    [InlineData(1e-10, 6.3613409024040562047)]
    [InlineData(1e-100, 21.273453560965324295)]
    [InlineData(1e-300, 37.047096299361199237)]
    public void Normal_quantile(double tail, double z)
    {
        Close.Is(z, NormalDistribution.UpperQuantile(tail), 1e-14);
        Close.Is(tail, NormalDistribution.Upper(z), 1e-12);
        if (tail > 1e-3)
        {
            Close.Is(-z, NormalDistribution.UpperQuantile(1.0 - tail), 1e-13);
        }
    }

    /// <summary>mpmath 1.3: half of betainc(ν/2, ½, 0, ν/(ν + t²), regularized) at 50 digits, which sums a hypergeometric series.</summary>
    [Theory]
    [InlineData(0.1, 1.0, 0.46827448256944642874)]
    [InlineData(1.0, 1.0, 0.25)]
    [InlineData(6.0, 2.5, 0.0076408649427614503198)]
    [InlineData(2.228, 10.0, 0.025005885908555682681)]
    [InlineData(2.0, 17.776473516178495, 0.030508701158613171888)]
    [InlineData(1.96, 1000.0, 0.025136592477874359217)]
    [InlineData(12.0, 30.0, 2.7900927075996280315e-13)]
    [InlineData(0.01, 200.5, 0.49601561515583453554)]
    public void Student_tail(double t, double freedom, double tail)
    {
        Close.Is(tail, StudentDistribution.Upper(t, freedom), 1e-13);
        Close.Is(1.0 - tail, StudentDistribution.Upper(-t, freedom), 1e-13);
    }

    /// <summary>The tables' 12.706, 2.228, 2.132 and 2.756, with more digits: mpmath 1.3, the integral of the density inverted at 30 digits and more.</summary>
    [Theory]
    [InlineData(0.025, 1.0, 12.7062047361747046)]
    [InlineData(0.025, 10.0, 2.22813885198627475)]
    [InlineData(0.05, 4.0, 2.13184678632665032)]
    [InlineData(0.005, 29.0, 2.75638590367060549)]
    [InlineData(0.025, 17.776, 2.10282131038022169)]
    [InlineData(0.025, 1000000.0, 1.95996635681410704)]
    [InlineData(0.45, 7.5, 0.129980332234148432)]
    [InlineData(1e-6, 3.0, 103.299467780419343)]
    public void Student_quantile(double tail, double freedom, double t) => Close.Is(t, StudentDistribution.UpperQuantile(tail, freedom), 1e-12);

    [Fact]
    public void Extremes_end_in_the_limits()
    {
        Assert.Equal(0.5, NormalDistribution.Upper(0.0));
        Assert.Equal(0.0, NormalDistribution.Upper(double.MaxValue));
        Assert.Equal(1.0, NormalDistribution.Lower(double.PositiveInfinity));
        Assert.Equal(0.5, StudentDistribution.Upper(0.0, 3.0), 15);
        Assert.Equal(0.0, StudentDistribution.Upper(double.PositiveInfinity, 3.0));
        Assert.Equal(0.0, StudentDistribution.UpperQuantile(0.5, 3.0));
        Assert.Equal((0.0, 1.0), InverseBeta.At(2.0, 3.0, 0.0, 1.0));
        Assert.Equal((1.0, 0.0), InverseBeta.At(2.0, 3.0, 1.0, 0.0));
        Assert.Equal((0.0, 1.0), IncompleteBeta.Tails(2.0, 3.0, 0.0, 1.0));
        Assert.Equal((1.0, 0.0), IncompleteBeta.Tails(2.0, 3.0, 1.0, 0.0));
    }

    private static readonly Arbitrary<(double A, double B, double Tail)> BetaCases = (
        from a in Gen.Choose(1, 4000)
        from b in Gen.Choose(1, 4000)
        from shrink in Gen.Elements(1.0, 20.0, 400.0)
        from digits in Gen.Choose(1, 9999)
        from power in Gen.Elements(1.0, 1e-3, 1e-9)
        select (0.5 * Math.Ceiling(a / shrink), 0.5 * Math.Ceiling(b / shrink), power * digits / 10_000.0)).ToArbitrary();

    [Fact]
    public void Beta_and_its_quantile_are_inverse() => Law.Holds(BetaCases, given =>
    {
        var (a, b, tail) = given;
        var (x, y) = InverseBeta.At(a, b, tail, 1.0 - tail);
        Close.Is(1.0, x + y, 1e-15);
        var found = IncompleteBeta.Tails(a, b, x, y);

        // How far the tail moves when x or y moves in its last digit bounds what a round trip can keep.
        var sensitivity = Math.Exp(IncompleteBeta.LogKernel(a, b, x, y)) / Math.Max(x, y) / Math.Min(found.Lower, found.Upper);
        Close.Is(tail <= 0.5 ? tail : 1.0 - tail, tail <= 0.5 ? found.Lower : found.Upper, 1e-12 + (1e-15 * sensitivity / Math.Min(x, y)));
        var (mirroredY, mirroredX) = InverseBeta.At(b, a, 1.0 - tail, tail);
        Close.Is(x, mirroredX, 1e-12);
        Close.Is(y, mirroredY, 1e-12);
    });

    [Fact]
    public void Tails_sum_to_one_and_rise_with_x() => Law.Holds(BetaCases, given =>
    {
        var (a, b, x) = given;
        var (lower, upper) = IncompleteBeta.Tails(a, b, x, 1.0 - x);
        var further = IncompleteBeta.Tails(a, b, x * 1.0001 / (1.0 + (x * 0.0001)), (1.0 - x) / (1.0 + (x * 0.0001)));
        Assert.Equal(1.0, lower + upper, 14);
        Assert.True(lower <= further.Lower * (1.0 + 1e-12) && upper * (1.0 + 1e-12) >= further.Upper);
        var mirrored = IncompleteBeta.Tails(b, a, 1.0 - x, x);
        Close.Is(lower, mirrored.Upper, 1e-12);
    });
}
