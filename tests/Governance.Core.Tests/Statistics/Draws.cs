using Governance.Statistics;

namespace Governance.Core.Tests.Statistics;

/// <summary>Random values for simulations, from the seeded sequence of the library.</summary>
internal static class Draws
{
    public static double Uniform(this RandomSequence random) => ((random.Next() >> 11) + 0.5) * (1.0 / 9007199254740992.0);

    public static double Normal(this RandomSequence random) => NormalDistribution.UpperQuantile(random.Uniform());

    public static double[] Normals(this RandomSequence random, int count, double mean, double deviation)
    {
        var values = new double[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = mean + (deviation * random.Normal());
        }

        return values;
    }

    public static int Successes(this RandomSequence random, int trials, double chance)
    {
        var limit = (ulong)(chance * 18446744073709551616.0);
        var count = 0;
        for (var i = 0; i < trials; i++)
        {
            count += random.Next() < limit ? 1 : 0;
        }

        return count;
    }
}
