using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Portfolio;

/// <summary>The smallest change of weights that brings one weighted sum to 0 and at the same time another above 0.</summary>
/// <remarks>
/// For two sums A and B the least change t is the greatest of the least changes t(λ) for the single sums λA + (1−λ)B with 0 ≤ λ ≤ 1 (both are reached when
/// every mixture is: the minimax theorem). t(λ) rises and then falls, and its greatest value is taken where two criteria change places in the order of
/// λA + (1−λ)B, or at an end; so bisecting those λ is exact. There, the changes that are best for A and for B are as large as each other, and a mixture
/// of them serves both.
/// </remarks>
internal static class BothChange
{
    /// <summary>The smallest change; <see langword="null"/> when no weights reach both.</summary>
    /// <param name="weights">The weights, which do not reach both.</param>
    /// <param name="first">The gains whose sum must reach 0.</param>
    /// <param name="second">The gains whose sum must be above 0.</param>
    public static WeightMove? ToReach(WeightVector weights, BigInteger[] first, BigInteger[] second)
    {
        if (Goal(first, second) is not { } goal)
        {
            return null;
        }

        var forFirst = LeastChange.ToTouch(weights, first, second);
        return forFirst.To.Dot(second).Sign > 0 ? forFirst : Touching(weights, first, second, forFirst).Past(goal);
    }

    /// <summary>The smallest change at which both sums are at least 0.</summary>
    private static WeightMove Touching(WeightVector weights, BigInteger[] first, BigInteger[] second, WeightMove forFirst)
    {
        if (forFirst.To.Dot(second).Sign == 0)
        {
            return forFirst;
        }

        var forSecond = LeastChange.ToTouch(weights, second, first);
        if (forSecond.To.Dot(first).Sign >= 0)
        {
            return forSecond;
        }

        var mixtures = Mixtures(first, second);
        var (low, high) = (0, mixtures.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var share = mixtures[middle];
            var mixed = Mixed(first, second, share);
            if (LeastChange.ToTouch(weights, mixed, first).To.Dot(first).Sign < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var both = Mixed(first, second, mixtures[low]);
        var best = LeastChange.ToTouch(weights, both, first);
        var worst = LeastChange.ToTouch(weights, both, second);
        return Balance(best, worst, first);
    }

    /// <summary>Between a change that is good for a sum and one that is bad for it, the one at which it is 0.</summary>
    private static WeightMove Balance(WeightMove good, WeightMove bad, BigInteger[] gains)
    {
        var above = new Fraction(good.To.Dot(gains), good.To.Total);
        var below = new Fraction(bad.To.Dot(gains), bad.To.Total);
        return above.Sign == 0 ? good : good with { To = good.To.Towards(bad.To, above / (above - below)) };
    }

    /// <summary>Weights that reach both, if there are any: some on one criterion or on two, since the sums that weights can give form a polygon.</summary>
    private static WeightVector? Goal(BigInteger[] first, BigInteger[] second)
    {
        for (var i = 0; i < first.Length; i++)
        {
            if (first[i].Sign >= 0 && second[i].Sign > 0)
            {
                return LeastChange.Only(i, first.Length);
            }
        }

        for (var i = 0; i < first.Length; i++)
        {
            for (var j = 0; j < first.Length; j++)
            {
                if (first[i].Sign > 0 && first[j].Sign < 0 && first[j] * second[i] < first[i] * second[j])
                {
                    var (forI, forJ) = (-first[j], first[i]);
                    return new([.. Enumerable.Range(0, first.Length).Select(k => k == i ? forI : k == j ? forJ : BigInteger.Zero)]);
                }
            }
        }

        return null;
    }

    /// <summary>The mixtures at which two criteria change places, in rising order.</summary>
    private static ImmutableArray<Fraction> Mixtures(BigInteger[] first, BigInteger[] second) =>
    [
        .. from i in Enumerable.Range(0, first.Length)
           from j in Enumerable.Range(0, i)
           let slope = first[i] - second[i] - first[j] + second[j]
           where !slope.IsZero
           let share = new Fraction(second[j] - second[i], slope)
           where share.Sign > 0 && share < Fraction.One
           group share by share into same
           orderby same.Key
           select same.Key,
    ];

    private static BigInteger[] Mixed(BigInteger[] first, BigInteger[] second, Fraction share)
    {
        var rest = share.Denominator - share.Numerator;
        return [.. first.Zip(second, (a, b) => (share.Numerator * a) + (rest * b))];
    }
}
