namespace Governance.Statistics;

/// <summary>Adjusts the p-values of several tests, so that looking at many things does not find something by chance.</summary>
public static class PValues
{
    /// <summary>Holm's step-down adjustment: the chance of even one false finding stays at most α, however the tests depend on one another.</summary>
    /// <remarks>
    /// Holm (Scand. J. Statist. 6, 1979): the i-th smallest of m becomes the greatest of min(1, (m − j + 1) p₍ⱼ₎) over j ≤ i. No p-value gives none.
    /// </remarks>
    /// <param name="values">The p-values, each from 0 to 1.</param>
    /// <returns>The adjusted p-values in the order of the given ones; a test is significant at α when its own is at most α.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A p-value is not between 0 and 1.</exception>
    public static ValueList<double> Holm(ReadOnlySpan<double> values)
    {
        var order = Order(values);
        var adjusted = new double[values.Length];
        var greatest = 0.0;
        for (var i = 0; i < order.Length; i++)
        {
            greatest = Math.Max(greatest, Math.Min(1.0, (order.Length - i) * values[order[i]]));
            adjusted[order[i]] = greatest;
        }

        return ValueList.Create<double>(adjusted);
    }

    /// <summary>Benjamini's and Hochberg's step-up adjustment: the expected share of false findings among all findings stays at most α.</summary>
    /// <remarks>
    /// Benjamini &amp; Hochberg (J. R. Statist. Soc. B 57, 1995), for independent or positively dependent tests: the i-th smallest of m becomes the least of
    /// min(1, m p₍ⱼ₎ / j) over j ≥ i. No p-value gives none.
    /// </remarks>
    /// <param name="values">The p-values, each from 0 to 1.</param>
    /// <returns>The adjusted p-values in the order of the given ones.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A p-value is not between 0 and 1.</exception>
    public static ValueList<double> BenjaminiHochberg(ReadOnlySpan<double> values)
    {
        var order = Order(values);
        var adjusted = new double[values.Length];
        var least = 1.0;
        for (var i = order.Length - 1; i >= 0; i--)
        {
            least = Math.Min(least, (double)order.Length / (i + 1) * values[order[i]]);
            adjusted[order[i]] = least;
        }

        return ValueList.Create<double>(adjusted);
    }

    /// <summary>The positions of the values from the smallest to the greatest.</summary>
    private static int[] Order(ReadOnlySpan<double> values)
    {
        var order = new int[values.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = values[i] is >= 0.0 and <= 1.0
                ? i
                : throw new ArgumentOutOfRangeException(nameof(values), values[i], "A p-value lies between 0 and 1.");
        }

        Array.Sort(values.ToArray(), order);
        return order;
    }
}
