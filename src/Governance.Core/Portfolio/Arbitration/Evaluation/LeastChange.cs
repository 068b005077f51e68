using System.Numerics;

namespace Governance.Portfolio;

/// <summary>The smallest change of weights that brings one weighted sum to 0, or above.</summary>
/// <remarks>
/// Let the gains be gᵢ and the shares wᵢ. To move weight x from criterion j to k adds x·(gₖ − gⱼ). No criterion is too full to receive, so all weight that
/// moves goes to the greatest gain; none can give more than it has, so those of the least gain give first, each all it has, and the last of them a part.
/// That is the exact optimum of the linear programme “the least ½‖w′ − w‖₁ with w′ ≥ 0, Σw′ᵢ = 1, Σw′ᵢgᵢ ≥ 0”: any change is a transport between criteria,
/// and to exchange a receiver or a giver for one earlier in that order never adds less (the argument of the fractional knapsack).
/// </remarks>
internal static class LeastChange
{
    /// <summary>The smallest change that makes a sum, now below the goal, reach it; <see langword="null"/> when none does.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="gains">What each criterion adds to the sum.</param>
    /// <param name="isStrict">Whether the sum must be above 0, not only reach it.</param>
    public static WeightMove? ToReach(WeightVector weights, BigInteger[] gains, bool isStrict)
    {
        var best = Receiver(gains, gains);
        if (gains[best].Sign < (isStrict ? 1 : 0))
        {
            return null;
        }

        var move = ToTouch(weights, gains, gains);
        return isStrict ? new(Further(weights, gains, move.Mass + WeightMove.Beyond), move.Mass, IsAttained: false) : move;
    }

    /// <summary>The smallest change that makes a sum reach 0, which it can; of several, the one that makes another sum greatest.</summary>
    public static WeightMove ToTouch(WeightVector weights, BigInteger[] gains, BigInteger[] others)
    {
        var lack = -weights.Dot(gains);
        if (lack.Sign <= 0)
        {
            return new(weights, Fraction.Zero, IsAttained: true);
        }

        var receiver = Receiver(gains, others);
        var moved = BigInteger.Zero;
        var parts = new BigInteger[gains.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = weights[i];
        }

        var givers = Givers(gains, others);
        var at = 0;
        while (parts[givers[at]] * (gains[receiver] - gains[givers[at]]) is var whole && whole < lack)
        {
            lack -= whole;
            moved += parts[givers[at]];
            parts[givers[at++]] = BigInteger.Zero;
        }

        // The last giver gives lack/gap of its weight; in units of 1/gap everything is whole.
        var gap = gains[receiver] - gains[givers[at]];
        parts = Array.ConvertAll(parts, part => part * gap);
        moved = (moved * gap) + lack;
        parts[givers[at]] -= lack;
        parts[receiver] += moved;
        return new(new(parts), new(moved, weights.Total * gap), IsAttained: true);
    }

    /// <summary>All weight on one criterion.</summary>
    public static WeightVector Only(int criterion, int count) => new([.. Enumerable.Range(0, count).Select(i => i == criterion ? BigInteger.One : BigInteger.Zero)]);

    /// <summary>The weights after so much has moved in the order of the greatest gain; all that adds anything, when that is less.</summary>
    private static WeightVector Further(WeightVector weights, BigInteger[] gains, Fraction mass)
    {
        var receiver = Receiver(gains, gains);
        var left = mass.Numerator * weights.Total;
        var parts = new BigInteger[gains.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = weights[i] * mass.Denominator;
        }

        foreach (var giver in Givers(gains, gains).TakeWhile(giver => gains[giver] < gains[receiver]))
        {
            var given = BigInteger.Min(left, parts[giver]);
            parts[giver] -= given;
            parts[receiver] += given;
            left -= given;
        }

        return new(parts);
    }

    private static int Receiver(BigInteger[] gains, BigInteger[] others)
    {
        var best = 0;
        for (var i = 1; i < gains.Length; i++)
        {
            if (Compare(i, best, gains, others) > 0)
            {
                best = i;
            }
        }

        return best;
    }

    private static int[] Givers(BigInteger[] gains, BigInteger[] others)
    {
        int[] givers = [.. Enumerable.Range(0, gains.Length)];
        Array.Sort(givers, (one, other) => Compare(one, other, gains, others) is var order and not 0 ? order : one.CompareTo(other));
        return givers;
    }

    private static int Compare(int one, int other, BigInteger[] gains, BigInteger[] others)
    {
        var byGain = gains[one].CompareTo(gains[other]);
        return byGain != 0 ? byGain : others[one].CompareTo(others[other]);
    }
}
