using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Statistics;

namespace Governance.Core.Tests.Statistics;

/// <summary>Fisher's exact test.</summary>
public sealed class FisherTests
{
    /// <summary>
    /// Fisher, "The Design of Experiments" 1935: three of four cups told rightly, 17/70. R prints for the criminal twins of <c>fisher.test</c> (two of seventeen and ten of thirteen
    /// convicted) 0.0004652. The others: sums of binomial coefficients in mpmath 1.3.
    /// </summary>
    [Theory]
    [InlineData(3, 4, 1, 4, Alternative.Greater, 17.0 / 70.0)]
    [InlineData(3, 4, 1, 4, Alternative.Differs, 34.0 / 70.0)]
    [InlineData(2, 17, 10, 13, Alternative.Less, 0.000465180943362905014)]
    [InlineData(520, 10_000, 4_500, 100_000, Alternative.Greater, 0.000904827212588439935)]
    [InlineData(400, 10_000, 4_500, 100_000, Alternative.Less, 0.0103486890095001304)]
    public void Published_examples(int first, int of, int second, int ofSecond, Alternative alternative, double expected) =>
        Close.Is(expected, FisherTest.PValue(new(first, of), new(second, ofSecond), alternative), 1e-9);

    private static readonly Arbitrary<(int First, int Of, int Second, int OfSecond)> Tables = (
        from of in Gen.Choose(0, 40)
        from first in Gen.Choose(0, of)
        from ofSecond in Gen.Choose(0, 40)
        from second in Gen.Choose(0, ofSecond)
        select (first, of, second, ofSecond)).ToArbitrary();

    [Fact]
    public void The_chances_are_those_of_all_tables_with_the_same_margins() => Law.Holds(Tables, static given =>
    {
        var all = given.First + given.Second;
        double Chance(int k) => Choose(given.Of, k) * Choose(given.OfSecond, all - k) / Choose(given.Of + given.OfSecond, all);
        var (atLeast, atMost) = (Enumerable.Range(given.First, given.Of + 1 - given.First).Sum(Chance), Enumerable.Range(0, given.First + 1).Sum(Chance));
        var (one, two) = (new Proportion(given.First, given.Of), new Proportion(given.Second, given.OfSecond));
        Assert.Equal(atLeast, FisherTest.PValue(one, two, Alternative.Greater), 1e-11);
        Assert.Equal(atMost, FisherTest.PValue(one, two, Alternative.Less), 1e-11);
        Assert.Equal(Math.Min(1.0, 2.0 * Math.Min(atLeast, atMost)), FisherTest.PValue(one, two, Alternative.Differs), 1e-11);
        Assert.Equal(FisherTest.PValue(one, two, Alternative.Greater), FisherTest.PValue(two, one, Alternative.Less), 1e-11);
    });

    [Fact]
    public void Nothing_compared_shows_nothing()
    {
        Assert.Equal(1.0, FisherTest.PValue(default, new(3, 4), Alternative.Differs));
        Assert.Equal(1.0, FisherTest.PValue(new(4, 4), new(9, 9), Alternative.Less));
        Assert.Equal("alternative", Assert.Throws<ArgumentOutOfRangeException>(() => FisherTest.PValue(new(1, 4), new(3, 4), (Alternative)9)).ParamName);
    }

    private static double Choose(int n, int k)
    {
        var product = k < 0 || k > n ? 0.0 : 1.0;
        for (var i = 1; i <= k && product > 0.0; i++)
        {
            product *= (double)(n - k + i) / i;
        }

        return product;
    }
}
