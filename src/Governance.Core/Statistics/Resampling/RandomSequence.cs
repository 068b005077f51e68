using System.Numerics;

namespace Governance.Statistics;

/// <summary>A sequence of random numbers that a seed determines, the same on every machine and in every version.</summary>
/// <remarks>
/// xoshiro256** 1.0 (Blackman &amp; Vigna, ACM Trans. Math. Softw. 47, 2021), its state filled from the seed by SplitMix64 (Steele, Lea &amp; Flood
/// 2014). Not for secrets.
/// </remarks>
internal sealed class RandomSequence
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    public RandomSequence(ulong seed) => (_a, _b, _c, _d) = (Mix(ref seed), Mix(ref seed), Mix(ref seed), Mix(ref seed));

    public RandomSequence(ulong a, ulong b, ulong c, ulong d) => (_a, _b, _c, _d) = (a, b, c, d);

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
            var shifted = _b << 17;
            _c ^= _a;
            _d ^= _b;
            _b ^= _c;
            _a ^= _d;
            _c ^= shifted;
            _d = BitOperations.RotateLeft(_d, 45);
            return result;
        }
    }

    /// <summary>A number from 0 to <paramref name="count"/> − 1, each equally likely (Lemire, ACM Trans. Model. Comput. Simul. 29, 2019).</summary>
    public int Below(int count)
    {
        var range = (ulong)count;
        var high = Math.BigMul(Next(), range, out var low);
        if (low < range)
        {
            var biased = unchecked(0UL - range) % range;
            while (low < biased)
            {
                high = Math.BigMul(Next(), range, out low);
            }
        }

        return (int)high;
    }

    private static ulong Mix(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
