using System.Runtime.InteropServices;

namespace Governance.Statistics;

/// <summary>The limits of an XmR chart (individual values and moving ranges): what a process does by chance when nothing about it changes.</summary>
/// <remarks>
/// Shewhart's chart for single values (Wheeler, "Understanding Variation", 1993), with the screening and the near limits of the NHS programme Making Data Count.
/// Equality compares the mean and the mean moving range; the default value has limits that are all 0.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ControlLimits
{
    /// <summary>3 / d₂ with d₂ = 1.128, as charts round it: a limit is that many mean moving ranges, three standard deviations, from the mean.</summary>
    private const double LimitFactor = 2.66;

    /// <summary>The upper limit of a moving range, D₄, as a multiple of the mean one.</summary>
    private const double ScreeningFactor = 3.267;

    /// <summary>States limits that were computed from a baseline before, so that later values are judged against it.</summary>
    /// <param name="mean">The mean of the baseline, finite.</param>
    /// <param name="meanMovingRange">The mean moving range of the baseline after screening, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range or not finite.</exception>
    public ControlLimits(double mean, double meanMovingRange)
    {
        if (!double.IsFinite(mean))
        {
            throw new ArgumentOutOfRangeException(nameof(mean), mean, "A mean is a finite number.");
        }

        if (!(meanMovingRange >= 0.0 && double.IsFinite(meanMovingRange)))
        {
            throw new ArgumentOutOfRangeException(nameof(meanMovingRange), meanMovingRange, "A mean moving range is finite and at least 0.");
        }

        Mean = mean;
        MeanMovingRange = meanMovingRange;
    }

    /// <summary>The mean of the baseline, the middle line, in the unit of the values.</summary>
    public double Mean { get; }

    /// <summary>The mean of the absolute differences of successive values, outliers screened, in the unit of the values.</summary>
    public double MeanMovingRange { get; }

    /// <summary>The mean + 2.66 mean moving ranges.</summary>
    public double Upper => Mean + (LimitFactor * MeanMovingRange);

    /// <summary>The mean − 2.66 mean moving ranges.</summary>
    public double Lower => Mean - (LimitFactor * MeanMovingRange);

    /// <summary>Two thirds of the way from the mean to the upper limit.</summary>
    public double UpperNear => Mean + (2.0 * StandardDeviation);

    /// <summary>Two thirds of the way from the mean to the lower limit.</summary>
    public double LowerNear => Mean - (2.0 * StandardDeviation);

    /// <summary>The standard deviation that the moving ranges imply: a third of the way from the mean to a limit.</summary>
    public double StandardDeviation => LimitFactor / 3.0 * MeanMovingRange;

    /// <summary>The limits of a baseline: the mean ± 2.66 mean moving ranges, where ranges over 3.267 times their first mean are left out of the second.</summary>
    /// <param name="values">The baseline in the order of time, finite; ten to twelve values at least are advised.</param>
    /// <returns><see langword="null"/> for fewer than two values, which have no moving range.</returns>
    /// <exception cref="ArgumentException">A value is not finite, or they are so great that their variance is not.</exception>
    public static ControlLimits? Of(ReadOnlySpan<double> values)
    {
        var mean = SampleSummary.Of(values).Mean;
        var first = MeanRange(values, double.PositiveInfinity);
        return values.Length < 2 ? null : new(mean, MeanRange(values, ScreeningFactor * first));
    }

    /// <summary>What in a series is more than chance, in the order of where it begins, then of the kinds.</summary>
    /// <remarks>The empty list for no value. Whether a signal is good or bad depends on what is measured.</remarks>
    /// <param name="values">The values in the order of time, finite.</param>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public ValueList<ControlSignal> Signals(ReadOnlySpan<double> values) => SignalSearch.In(values, this);

    private static double MeanRange(ReadOnlySpan<double> values, double atMost)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 1; i < values.Length; i++)
        {
            var range = Math.Abs(values[i] - values[i - 1]);
            if (!(range > atMost))
            {
                sum += range;
                count++;
            }
        }

        return count == 0 ? 0.0 : sum / count;
    }
}
