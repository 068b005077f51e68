using System.Runtime.InteropServices;

namespace Governance.Statistics;

/// <summary>How many of a number of independent trials succeeded, and what that says of the chance of success.</summary>
/// <remarks>
/// Every bound lies in [0, 1], rises with each success and falls with each failure, and bounds for failures mirror those for successes. No trial says
/// nothing: the bounds are 0 and 1. The bounds hold for a number of trials that was fixed before the results were seen; for evidence that is looked at
/// again and again there is <see cref="ConfidenceSequence"/>. Equality compares both counts. The default value is no trial.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Proportion
{
    /// <summary>States the results of some trials.</summary>
    /// <param name="successes">How many succeeded, from 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">How many there were, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or there are more successes than trials.</exception>
    public Proportion(int successes, int trials)
    {
        if (trials < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(trials), trials, "A number of trials is at least 0.");
        }

        if (successes < 0 || successes > trials)
        {
            throw new ArgumentOutOfRangeException(nameof(successes), successes, $"A number of successes lies between 0 and the number of trials, {trials}.");
        }

        Successes = successes;
        Trials = trials;
    }

    /// <summary>How many trials succeeded.</summary>
    public int Successes { get; }

    /// <summary>How many trials there were.</summary>
    public int Trials { get; }

    /// <summary>How many trials failed.</summary>
    public int Failures => Trials - Successes;

    /// <summary>The share of successes; <see langword="null"/> when there was no trial.</summary>
    public double? Estimate => Trials == 0 ? null : (double)Successes / Trials;

    /// <summary>The one-sided lower bound: with this confidence the chance of success is not less.</summary>
    /// <remarks>
    /// Clopper–Pearson: the α quantile of Beta(s, n − s + 1), α = 1 − confidence. Wilson: the smaller θ with (s − c − nθ)² = z² n θ(1 − θ),
    /// c = ½ with the correction and 0 without. 0 when there is no success, and so when there is no trial.
    /// </remarks>
    /// <param name="confidence">The confidence, more than 0.5 and less than 1.</param>
    /// <param name="method">How it is computed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is out of range, or the method is none.</exception>
    public double LowerBound(double confidence, ProportionMethod method = ProportionMethod.ClopperPearson) =>
        Lower(Successes, Failures, Confidence.OneTail(confidence), method);

    /// <summary>The one-sided upper bound: with this confidence the chance of success is not greater.</summary>
    /// <remarks>One less the lower bound of the failures. 1 when there is no failure, and so when there is no trial.</remarks>
    /// <param name="confidence">The confidence, more than 0.5 and less than 1.</param>
    /// <param name="method">How it is computed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is out of range, or the method is none.</exception>
    public double UpperBound(double confidence, ProportionMethod method = ProportionMethod.ClopperPearson) =>
        1.0 - Lower(Failures, Successes, Confidence.OneTail(confidence), method);

    /// <summary>The two-sided interval: both one-sided bounds, each leaving out half of what the confidence leaves out.</summary>
    /// <remarks>[0, 1] when there was no trial.</remarks>
    /// <param name="confidence">The confidence, more than 0.5 and less than 1.</param>
    /// <param name="method">How it is computed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is out of range, or the method is none.</exception>
    public ConfidenceInterval Interval(double confidence, ProportionMethod method = ProportionMethod.ClopperPearson)
    {
        var tail = Confidence.EachTail(confidence);
        return new(Lower(Successes, Failures, tail, method), 1.0 - Lower(Failures, Successes, tail, method), confidence);
    }

    /// <summary>Whether the one-sided lower bound is at least a threshold.</summary>
    /// <remarks>
    /// Decided by the test that the bound inverts, without computing the bound: the chance of so many successes at the threshold is at most
    /// 1 − confidence, or the score is at least its quantile. A threshold of 0 is always reached and one of 1 never.
    /// </remarks>
    /// <param name="threshold">The threshold, from 0 to 1.</param>
    /// <param name="confidence">The confidence, more than 0.5 and less than 1.</param>
    /// <param name="method">How it is decided.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold or the confidence is out of range, or the method is none.</exception>
    public bool Reaches(double threshold, double confidence, ProportionMethod method = ProportionMethod.ClopperPearson) =>
        TrialRun.Reaches(Successes, Failures, Checked(threshold), Confidence.OneTail(confidence), method);

    /// <summary>The least number of further trials, all successful, after which the one-sided lower bound is at least a threshold.</summary>
    /// <remarks>
    /// With further successes alone the bound only rises, so that bisection finds the least number: one trial fewer does not reach the threshold. From
    /// nothing, 95 % at a confidence of 95 % takes 59 exact trials (the rule of three) and 52 by Wilson.
    /// </remarks>
    /// <param name="threshold">The threshold, from 0 to 1.</param>
    /// <param name="confidence">The confidence, more than 0.5 and less than 1.</param>
    /// <param name="method">How the bound is computed.</param>
    /// <returns>
    /// 0 when the threshold is reached already; <see langword="null"/> when it never is: it is 1, or would take more than 10¹⁵ trials.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The threshold or the confidence is out of range, or the method is none.</exception>
    public long? TrialsNeeded(double threshold, double confidence, ProportionMethod method = ProportionMethod.ClopperPearson) =>
        TrialRun.Shortest(Successes, Failures, Checked(threshold), Confidence.OneTail(confidence), method);

    /// <summary>The two-sided interval of the difference of two independent chances, the first less the second.</summary>
    /// <remarks>
    /// Newcombe's hybrid score interval (Newcombe 1998, "Interval estimation for the difference between independent proportions", method 10): from
    /// d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²), where l and u are Wilson's bounds without correction.
    /// [−1, 1] when either had no trial.
    /// </remarks>
    /// <param name="first">The results from which the others are taken.</param>
    /// <param name="second">The results that are taken from them.</param>
    /// <param name="confidence">The confidence, more than 0.5 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is out of range.</exception>
    public static ConfidenceInterval DifferenceInterval(Proportion first, Proportion second, double confidence)
    {
        var (one, two) = (first.Interval(confidence, ProportionMethod.Wilson), second.Interval(confidence, ProportionMethod.Wilson));
        if (first.Estimate is not { } p || second.Estimate is not { } q)
        {
            return new(-1.0, 1.0, confidence);
        }

        // No end passes ±1 but by rounding: l and u of each side lie in [0, 1].
        var lower = p - q - Length(p - one.Lower, two.Upper - q);
        var upper = p - q + Length(one.Upper - p, q - two.Lower);
        return new(Math.Max(lower, -1.0), Math.Min(upper, 1.0), confidence);
    }

    /// <summary>Successes of trials: <c>57 of 60</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Successes} of {Trials}");

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));

    private static double Lower(double successes, double failures, double tail, ProportionMethod method) => method switch
    {
        ProportionMethod.ClopperPearson => ClopperPearson.Lower(successes, failures, tail),
        ProportionMethod.Wilson => WilsonScore.Lower(successes, failures, tail, correction: 0.0),
        ProportionMethod.WilsonCorrected => WilsonScore.Lower(successes, failures, tail, correction: 0.5),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "A method is one of those that are named."),
    };

    private static double Checked(double threshold) => threshold is >= 0.0 and <= 1.0
        ? threshold
        : throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A threshold lies between 0 and 1.");
}
