using System.Numerics;

namespace Governance.Portfolio;

/// <summary>Kendall's coefficient of concordance, exactly.</summary>
internal static class Concordance
{
    /// <summary>How far rankings agree, corrected for ties; <see langword="null"/> when it has no meaning.</summary>
    /// <remarks>
    /// W = 12 S / (m²(n³ − n) − m ΣT), where S is the sum of the squared deviations of the rank sums from their mean, and T = Σ(t³ − t) over the groups of t
    /// that draw in one ranking. Ranks are doubled, so that means of ranks are whole numbers.
    /// </remarks>
    /// <param name="rankings">Each ranking: every object in order, and whether one draws with the one before.</param>
    public static Fraction? Of(IReadOnlyList<IReadOnlyList<(int Item, bool DrawsWithPrevious)>> rankings)
    {
        BigInteger judges = rankings.Count;
        if (rankings.Count < 2)
        {
            return null;
        }

        BigInteger count = rankings[0].Count;
        var doubledSums = new BigInteger[rankings[0].Count];
        var ties = BigInteger.Zero;
        foreach (var ranking in rankings)
        {
            for (var start = 0; start < ranking.Count;)
            {
                var end = start + 1;
                while (end < ranking.Count && ranking[end].DrawsWithPrevious)
                {
                    end++;
                }

                for (var i = start; i < end; i++)
                {
                    doubledSums[ranking[i].Item] += start + 1 + end;
                }

                ties += Cube(end - start);
                start = end;
            }
        }

        var mean = judges * (count + 1);
        var deviations = doubledSums.Aggregate(BigInteger.Zero, (sum, doubled) => sum + ((doubled - mean) * (doubled - mean)));
        var greatest = (judges * judges * Cube(count)) - (judges * ties);
        return greatest.IsZero ? null : new(3 * deviations, greatest);
    }

    private static BigInteger Cube(BigInteger n) => (n * n * n) - n;
}
