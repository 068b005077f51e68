namespace Governance.Statistics;

/// <summary>How long a run of successes must be until a lower bound reaches a threshold.</summary>
internal static class TrialRun
{
    /// <summary>More trials than any agent will see; up to here counts are exact as doubles.</summary>
    private const long Most = 1_000_000_000_000_000;

    public static bool Reaches(double successes, double failures, double threshold, double tail, ProportionMethod method) => method switch
    {
        not (ProportionMethod.ClopperPearson or ProportionMethod.Wilson or ProportionMethod.WilsonCorrected) =>
            throw new ArgumentOutOfRangeException(nameof(method), method, "A method is one of those that are named."),
        _ when threshold is 0.0 or 1.0 => threshold == 0.0,
        ProportionMethod.ClopperPearson => ClopperPearson.Reaches(successes, failures, threshold, tail),
        ProportionMethod.Wilson => WilsonScore.Reaches(successes, failures, threshold, tail, correction: 0.0),
        _ => WilsonScore.Reaches(successes, failures, threshold, tail, correction: 0.5),
    };

    /// <remarks>
    /// A run that reaches the threshold still does when it is longer. Exact: with the failures f fixed, the chance of at most f failures in n trials
    /// falls with n. Score: (1 − θ)n − z √(θ(1 − θ)n) − (f + c) is a quadratic in √n with one root that is not negative.
    /// </remarks>
    public static long? Shortest(int successes, int failures, double threshold, double tail, ProportionMethod method)
    {
        if (Reaches(successes, failures, threshold, tail, method))
        {
            return 0;
        }

        var (tooShort, longEnough) = (0L, 1L);
        while (!Reaches(successes + longEnough, failures, threshold, tail, method))
        {
            if (threshold == 1.0 || longEnough > Most)
            {
                return null;
            }

            (tooShort, longEnough) = (longEnough, 2 * longEnough);
        }

        while (longEnough - tooShort > 1)
        {
            var middle = tooShort + ((longEnough - tooShort) / 2);
            (tooShort, longEnough) = Reaches(successes + middle, failures, threshold, tail, method) ? (tooShort, middle) : (middle, longEnough);
        }

        return longEnough <= Most ? longEnough : null;
    }
}
