using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Portfolio;

namespace Governance.Core.Tests.Arbitration;

/// <summary>The searches for smallest changes find the optimum of their linear programmes.</summary>
public sealed class LeastChangeLaws
{
    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void One_sum_is_reached_by_the_least_change_there_is() => Law.HoldsAtStake(Seeds, 100, seed =>
    {
        var random = new Random(seed);
        var weights = Weights(random, random.Next(1, 6));
        var gains = Gains(random, weights.Count);
        if (weights.Dot(gains).Sign > 0)
        {
            return false;
        }

        var least = LinearOracle.LeastMass(Shares(weights), Fractions(gains));
        var (touch, pass) = (LeastChange.ToReach(weights, gains, isStrict: false), LeastChange.ToReach(weights, gains, isStrict: true));
        Assert.Equal(least, touch?.Mass);
        Assert.Equal(gains.Any(g => g.Sign > 0) ? least : null, pass?.Mass);
        Check(touch, weights, to => to.Dot(gains).Sign >= 0);
        Check(pass, weights, to => to.Dot(gains).Sign > 0);
        Assert.True(pass is null or { IsAttained: false });
        return touch is { Mass.Sign: > 0 };
    });

    [Fact]
    public void Two_sums_are_reached_by_the_least_change_there_is() => Law.HoldsAtStake(Seeds, 35, seed =>
    {
        var random = new Random(seed);
        var weights = Weights(random, random.Next(2, 6));
        var first = Gains(random, weights.Count);

        // Sums that pull in opposite directions, mostly: what is good for the one is bad for the other.
        BigInteger[] second = [.. first.Zip(Gains(random, weights.Count), (a, b) => (random.Next(4) == 0 ? 0 : -a) + (b / 2))];
        if (weights.Dot(first).Sign >= 0 && weights.Dot(second).Sign > 0)
        {
            return false;
        }

        var move = BothChange.ToReach(weights, first, second);
        var least = LinearOracle.LeastMass(Shares(weights), Fractions(first), Fractions(second));
        if (move is null)
        {
            // At most the edge can be reached: where the first sum is at least 0, the second is at most 0.
            Assert.True(least is null || LinearOracle.LeastMass(Shares(weights), Fractions(first), [.. Fractions(second).Select(g => g - new Fraction(1, 1_000_000))]) is null);
            return false;
        }

        Assert.Equal(least, move.Mass);
        Check(move, weights, to => to.Dot(first).Sign >= 0 && to.Dot(second).Sign > 0);
        if (!move.IsAttained)
        {
            // Of the changes of exactly that size, none has more of the second sum: a little more of it takes a greater change, or cannot be had.
            var more = LinearOracle.LeastMass(Shares(weights), Fractions(first), [.. Fractions(second).Select(g => g - new Fraction(1, 1_000_000))]);
            Assert.True(more is null || more > move.Mass);
        }

        return move.Mass > (LeastChange.ToReach(weights, first, isStrict: false)?.Mass ?? Fraction.One)
            && move.Mass > (LeastChange.ToReach(weights, second, isStrict: false)?.Mass ?? Fraction.One);
    });

    private static void Check(WeightMove? move, WeightVector weights, Func<WeightVector, bool> isReached)
    {
        if (move is null)
        {
            return;
        }

        var moved = LinearOracle.Mass(Shares(weights), Shares(move.To));
        Assert.True(isReached(move.To));
        Assert.Equal(moved, weights.MassTo(move.To));
        Assert.True(move.Mass <= moved && moved <= (move.IsAttained ? move.Mass : move.Mass + new Fraction(1, 1000)), $"{move.Mass} {moved}");
        Assert.All(Shares(move.To), share => Assert.True(share.Sign >= 0));
    }

    private static WeightVector Weights(Random random, int count) =>
        new([.. Enumerable.Range(0, count).Select(i => (BigInteger)random.Next(i == 0 ? 1 : 0, 5))]);

    private static BigInteger[] Gains(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (BigInteger)random.Next(-5, 5))];

    private static Fraction[] Shares(WeightVector weights) => [.. Enumerable.Range(0, weights.Count).Select(weights.Share)];

    private static Fraction[] Fractions(BigInteger[] numbers) => [.. numbers.Select(n => new Fraction(n, 1))];
}
