using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>Numbers of KPIs as people write them, in both languages: as the lines of assessments and charts have them.</summary>
public static class KpiFigures
{
    /// <summary>A number, such as <c>1,234.5</c> and <c>1 234,5</c>; <c>∞</c> and <c>?</c> for what is no finite number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many decimals it is rounded to, from 0 to 9.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of range.</exception>
    public static LocalizedText Number(double value, int decimals) => Figures.Of(value, Checked(decimals));

    /// <summary>A share of 1 in whole percent.</summary>
    /// <param name="share">The share.</param>
    public static LocalizedText Percent(double share) => Figures.Percent(share);

    /// <summary>A confidence in percent, with as many decimals as it has.</summary>
    /// <param name="confidence">The confidence.</param>
    public static LocalizedText Confidence(double confidence) => Figures.ExactPercent(confidence);

    /// <summary>How many decimals show a number that may be so far off, two digits of that; from 0 to 6, and 2 when it is not known.</summary>
    /// <param name="spread">How far off it may be, in the unit of the number.</param>
    public static int DecimalsFor(double spread) => Figures.DecimalsFor(spread);

    /// <summary>How many decimals show an interval, by half of its length.</summary>
    /// <param name="interval">The interval.</param>
    public static int DecimalsFor(ConfidenceInterval interval) => Quantities.Decimals(interval);

    extension(KpiUnit unit)
    {
        /// <summary>A value with its unit: <c>4.31 days</c>, <c>4.2 %</c>.</summary>
        /// <param name="value">The value, in the unit.</param>
        /// <param name="decimals">How many decimals it is rounded to, from 0 to 9.</param>
        /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of range.</exception>
        public LocalizedText Tell(double value, int decimals) => Quantities.Value(unit, value, Checked(decimals));

        /// <summary>A difference of two values with its unit: <c>1.2 percentage points</c>, and for all units but percent the same as a value.</summary>
        /// <param name="value">The difference, in the unit.</param>
        /// <param name="decimals">How many decimals it is rounded to, from 0 to 9.</param>
        /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of range.</exception>
        public LocalizedText TellDifference(double value, int decimals) => Quantities.Difference(unit, value, Checked(decimals));

        /// <summary>A value as it was declared, with as many decimals as it has.</summary>
        /// <param name="value">The value, in the unit.</param>
        public LocalizedText Tell(decimal value) => Quantities.Declared(unit, value);
    }

    private static int Checked(int decimals) =>
        decimals is >= 0 and <= 9 ? decimals : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "There are from 0 to 9 decimals.");
}
