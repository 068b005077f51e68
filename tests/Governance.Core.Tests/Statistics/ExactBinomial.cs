using System.Numerics;

namespace Governance.Core.Tests.Statistics;

/// <summary>Binomial chances in whole numbers: a double is a fraction m / 2ᵉ, so that a chance is a sum of products of whole numbers over 2ᵉⁿ.</summary>
internal static class ExactBinomial
{
    /// <summary>The chance of at least so many successes, rounded once.</summary>
    public static double AtLeast(int successes, int trials, double chance) => Between(successes, trials, trials, chance);

    /// <summary>The chance of exactly so many successes, rounded once.</summary>
    public static double Exactly(int successes, int trials, double chance) => Between(successes, successes, trials, chance);

    private static double Between(int least, int most, int trials, double chance)
    {
        var exponent = 52 - Math.ILogB(chance);
        var one = BigInteger.One << exponent;
        var p = new BigInteger(Math.ScaleB(chance, exponent));
        var sum = BigInteger.Zero;
        var choose = BigInteger.One;
        for (var k = trials; k >= least; k--)
        {
            sum += k > most ? BigInteger.Zero : choose * BigInteger.Pow(p, k) * BigInteger.Pow(one - p, trials - k);
            choose = choose * k / (trials - k + 1);
        }

        // 200 bits after the point keep every digit of the chances that the tests meet.
        var bits = (exponent * trials) - 200;
        return Math.ScaleB((double)(bits > 0 ? sum >> bits : sum << -bits), -200);
    }
}
