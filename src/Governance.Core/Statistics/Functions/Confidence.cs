namespace Governance.Statistics;

/// <summary>Judges a confidence and turns it into the probability that is left out.</summary>
internal static class Confidence
{
    /// <summary>What a one-sided bound leaves out on its side.</summary>
    public static double OneTail(double confidence)
    {
        // At or below a half a bound would pass its own estimate; that is nearly always an error probability given in place of a confidence.
        if (!(confidence > 0.5 && confidence < 1.0))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence is more than 0.5 and less than 1, such as 0.95.");
        }

        return 1.0 - confidence;
    }

    /// <summary>What a two-sided interval leaves out on each side.</summary>
    public static double EachTail(double confidence) => 0.5 * OneTail(confidence);
}
