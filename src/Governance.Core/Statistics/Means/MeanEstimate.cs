using System.Runtime.InteropServices;

namespace Governance.Statistics;

/// <summary>An estimated mean, or a difference of two, with what its intervals and tests by Student's t need.</summary>
/// <remarks>
/// <para>
/// With fewer than two values, or values without any variation beyond rounding, the error of the mean cannot be estimated: <see cref="IsKnown"/> is
/// false, bounds are infinite and p-values are 1, so that no claim is supported.
/// </para>
/// <para>
/// The intervals are exact for independent values of a normal distribution and nearly right for means of many values; few values with a skewed
/// distribution call for <see cref="Bootstrap"/>. Equality compares the value, its error and its degrees of freedom. The default value is unknown.
/// </para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MeanEstimate
{
    /// <summary>Variation below this share of the mean is rounding; R's <c>t.test</c> draws the line at the same place.</summary>
    private const double Rounding = 10.0 * 2.220446049250313e-16;

    private MeanEstimate(double value, double standardError, double degreesOfFreedom, double scale)
    {
        Value = value;
        if (standardError > Rounding * scale && degreesOfFreedom >= 1.0)
        {
            (StandardError, DegreesOfFreedom) = (standardError, degreesOfFreedom);
        }
    }

    /// <summary>The estimate, in the unit of the values.</summary>
    public double Value { get; }

    /// <summary>Its standard error, in the unit of the values; 0 when it is not known.</summary>
    public double StandardError { get; }

    /// <summary>The degrees of freedom of its error, at least 1 and not always whole; 0 when they are not known.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>Whether there were enough values to know the error.</summary>
    public bool IsKnown => DegreesOfFreedom > 0.0;

    /// <summary>The mean of one sample: error s / √n with n − 1 degrees of freedom (Student 1908).</summary>
    /// <param name="sample">The sample.</param>
    public static MeanEstimate Of(SampleSummary sample) =>
        new(sample.Mean, Math.Sqrt(SquaredError(sample)), sample.Count - 1.0, Math.Abs(sample.Mean));

    /// <summary>The difference of the means of two independent samples, the first less the second, whose variances may differ.</summary>
    /// <remarks>
    /// Welch (Biometrika 34, 1947): error √(s₁²/n₁ + s₂²/n₂); degrees of freedom by Satterthwaite (1946):
    /// (s₁²/n₁ + s₂²/n₂)² / ((s₁²/n₁)²/(n₁ − 1) + (s₂²/n₂)²/(n₂ − 1)).
    /// </remarks>
    /// <param name="first">The sample from which the other is taken.</param>
    /// <param name="second">The sample that is taken from it.</param>
    public static MeanEstimate Difference(SampleSummary first, SampleSummary second)
    {
        var difference = first.Mean - second.Mean;
        if (first.Count < 2 || second.Count < 2)
        {
            return new(difference, 0.0, 0.0, 0.0);
        }

        var (one, two) = (SquaredError(first), SquaredError(second));
        var share = one / (one + two);
        var freedom = 1.0 / ((share * share / (first.Count - 1.0)) + ((1.0 - share) * (1.0 - share) / (second.Count - 1.0)));
        return new(difference, Math.Sqrt(one + two), freedom, Math.Max(Math.Abs(first.Mean), Math.Abs(second.Mean)));
    }

    /// <summary>A sum of means of independent samples, each times a weight.</summary>
    /// <remarks>As <see cref="Difference"/>, of which it is the general form: errors add up by their squares, degrees of freedom by Satterthwaite's formula.</remarks>
    internal static MeanEstimate Contrast(ReadOnlySpan<(MeanPart Part, double Weight)> parts)
    {
        var (value, squaredError, perFreedom, scale, isKnown) = (0.0, 0.0, 0.0, 0.0, true);
        foreach (var (part, weight) in parts)
        {
            var error = weight * weight * part.SquaredError;
            value += weight * part.Value;
            squaredError += error;
            perFreedom += error * error / Math.Max(part.DegreesOfFreedom, 1.0);
            scale = Math.Max(scale, Math.Abs(weight * part.Value));
            isKnown &= part.DegreesOfFreedom >= 1.0;
        }

        return new(value, isKnown ? Math.Sqrt(squaredError) : 0.0, squaredError * squaredError / perFreedom, scale);
    }

    /// <summary>The one-sided lower bound; −∞ when the error is not known.</summary>
    /// <param name="confidence">The confidence, more than 0.5 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is out of range.</exception>
    public double LowerBound(double confidence) => Value - Reach(Confidence.OneTail(confidence));

    /// <summary>The one-sided upper bound; +∞ when the error is not known.</summary>
    /// <param name="confidence">The confidence, more than 0.5 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is out of range.</exception>
    public double UpperBound(double confidence) => Value + Reach(Confidence.OneTail(confidence));

    /// <summary>The two-sided interval: the estimate ± its error times the quantile of Student's t; unbounded when the error is not known.</summary>
    /// <param name="confidence">The confidence, more than 0.5 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is out of range.</exception>
    public ConfidenceInterval Interval(double confidence)
    {
        var reach = Reach(Confidence.EachTail(confidence));
        return new(Value - reach, Value + reach, confidence);
    }

    /// <summary>The p-value of the t test: how likely so extreme an estimate is when the true value is the hypothesis.</summary>
    /// <param name="hypothesis">The supposed true value, finite.</param>
    /// <param name="alternative">What the test tries to show.</param>
    /// <returns>From 0 to 1; 1 when the error is not known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hypothesis is not finite, or the alternative is none.</exception>
    public double PValue(double hypothesis, Alternative alternative)
    {
        if (!double.IsFinite(hypothesis))
        {
            throw new ArgumentOutOfRangeException(nameof(hypothesis), hypothesis, "A hypothesis is a finite number.");
        }

        var t = IsKnown ? (Value - hypothesis) / StandardError : 0.0;
        return alternative switch
        {
            Alternative.Differs => Math.Min(2.0 * Tail(Math.Abs(t)), 1.0),
            Alternative.Greater => Tail(t),
            Alternative.Less => Tail(-t),
            _ => throw new ArgumentOutOfRangeException(nameof(alternative), alternative, "An alternative is one of those that are named."),
        };
    }

    /// <summary>The p-value of two one-sided tests that the true value lies strictly within a margin (TOST, Schuirmann 1987).</summary>
    /// <remarks>
    /// The greater of the p-values against "at most the low margin" and "at least the high margin". At most α exactly when the two-sided interval with
    /// confidence 1 − 2α lies within the margin.
    /// </remarks>
    /// <param name="low">The low end of the margin, finite.</param>
    /// <param name="high">The high end of the margin, finite and greater.</param>
    /// <returns>From 0 to 1; 1 when the error is not known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, or the high one is not greater than the low one.</exception>
    public double EquivalencePValue(double low, double high)
    {
        if (!(low < high))
        {
            throw new ArgumentOutOfRangeException(nameof(high), high, "The high end of a margin is greater than its low end.");
        }

        return Math.Max(PValue(low, Alternative.Greater), PValue(high, Alternative.Less));
    }

    private static double SquaredError(SampleSummary sample) => sample.Count == 0 ? 0.0 : sample.Variance / sample.Count;

    private double Reach(double tail) =>
        IsKnown ? StandardError * StudentDistribution.UpperQuantile(tail, DegreesOfFreedom) : double.PositiveInfinity;

    private double Tail(double t) => IsKnown ? StudentDistribution.Upper(t, DegreesOfFreedom) : 1.0;
}
