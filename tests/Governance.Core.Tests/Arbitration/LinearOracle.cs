namespace Governance.Core.Tests.Arbitration;

/// <summary>
/// The least mass that must move from weights until weighted sums reach 0, by looking at every vertex of the linear programme: all but as many weights as
/// there are equations are 0 or unchanged, and those that are left follow from the equations.
/// </summary>
internal static class LinearOracle
{
    /// <summary>The least mass; <see langword="null"/> when no weights reach all goals.</summary>
    /// <param name="shares">The weights, which sum to 1.</param>
    /// <param name="goals">The gains of each sum that must be at least 0.</param>
    public static Fraction? LeastMass(Fraction[] shares, params Fraction[][] goals)
    {
        Fraction? least = null;
        for (var binding = 0; binding < 1 << goals.Length; binding++)
        {
            Fraction[][] equations = [[.. shares.Select(_ => Fraction.One)], .. goals.Where((_, g) => (binding & (1 << g)) != 0)];
            foreach (var free in Subsets(shares.Length, equations.Length))
            {
                int[] bound = [.. Enumerable.Range(0, shares.Length).Except(free)];
                for (var kept = 0; kept < 1 << bound.Length; kept++)
                {
                    var weights = shares.Select((share, i) => Array.IndexOf(bound, i) is var b && b >= 0 && (kept & (1 << b)) != 0 ? share : Fraction.Zero).ToArray();
                    if (Solve(equations, free, weights) && weights.All(w => w.Sign >= 0) && goals.All(g => Dot(g, weights).Sign >= 0) && Mass(shares, weights) is var mass && !(mass >= least))
                    {
                        least = mass;
                    }
                }
            }
        }

        return least;
    }

    public static Fraction Dot(IEnumerable<Fraction> one, IEnumerable<Fraction> other) => one.Zip(other, (a, b) => a * b).Aggregate(Fraction.Zero, (sum, part) => sum + part);

    public static Fraction Mass(IEnumerable<Fraction> from, IEnumerable<Fraction> to) =>
        from.Zip(to, (a, b) => a < b ? b - a : a - b).Aggregate(Fraction.Zero, (sum, part) => sum + part) / PlainArbitration.Whole(2);

    private static IEnumerable<int[]> Subsets(int count, int size) =>
        Enumerable.Range(0, 1 << count).Where(set => int.PopCount(set) == size).Select(set => Enumerable.Range(0, count).Where(i => (set & (1 << i)) != 0).ToArray());

    /// <summary>Sets the free weights so that the first equation sums to 1 and the others to 0, by elimination; not when that has not exactly one solution.</summary>
    private static bool Solve(Fraction[][] equations, int[] free, Fraction[] weights)
    {
        var size = free.Length;
        var rows = equations.Select((equation, e) => free.Select(i => equation[i]).Append((e == 0 ? Fraction.One : Fraction.Zero) - Dot(equation, weights)).ToArray()).ToArray();
        for (var column = 0; column < size; column++)
        {
            var pivot = Array.FindIndex(rows, column, row => row[column].Sign != 0);
            if (pivot < 0)
            {
                return false;
            }

            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (var r = 0; r < size; r++)
            {
                if (r != column)
                {
                    var factor = rows[r][column] / rows[column][column];
                    rows[r] = [.. rows[r].Zip(rows[column], (value, pivoted) => value - (factor * pivoted))];
                }
            }
        }

        for (var column = 0; column < size; column++)
        {
            weights[free[column]] = rows[column][size] / rows[column][column];
        }

        return true;
    }
}
