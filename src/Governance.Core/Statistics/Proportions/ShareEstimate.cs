using System.Runtime.InteropServices;

namespace Governance.Statistics;

/// <summary>A share of successes whose trials came in periods, which may differ from one another by more than chance.</summary>
/// <remarks>
/// The score interval (Wilson 1927) of as many successes and trials as they are worth: divided by the design effect, the variance of the share between the periods over what chance
/// alone would make of it (Rao &amp; Scott, Biometrics 48, 1992). When that is more than 1 it was estimated from the periods, and Student's t with one degree of freedom less than there
/// are periods stands for the normal distribution. Equality compares all parts.
/// </remarks>
/// <param name="Successes">How many trials succeeded, at least 0.</param>
/// <param name="Trials">How many there were, at least as many.</param>
/// <param name="DesignEffect">The design effect, at least 1.</param>
/// <param name="DegreesOfFreedom">The number of periods less 1; not looked at when the design effect is 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ShareEstimate(double Successes, double Trials, double DesignEffect, double DegreesOfFreedom)
{
    /// <summary>The share; not a number when there was no trial.</summary>
    public double Value => Successes / Trials;

    /// <summary>The interval; [0, 1] when there was no trial.</summary>
    public ConfidenceInterval Interval(double confidence)
    {
        var tail = Confidence.EachTail(confidence);
        if (DesignEffect > 1.0)
        {
            tail = NormalDistribution.Upper(StudentDistribution.UpperQuantile(tail, DegreesOfFreedom));
        }

        var (successes, failures) = (Successes / DesignEffect, (Trials - Successes) / DesignEffect);
        return new(WilsonScore.Lower(successes, failures, tail, correction: 0.0), 1.0 - WilsonScore.Lower(failures, successes, tail, correction: 0.0), confidence);
    }
}
