namespace Governance.Statistics;

/// <summary>The exact bound and the binomial test that it inverts (Clopper &amp; Pearson, Biometrika 26, 1934).</summary>
internal static class ClopperPearson
{
    public static double Lower(double successes, double failures, double tail) => (successes, failures) switch
    {
        (0.0, _) => 0.0,
        (_, 0.0) => Elementary.Exp(Elementary.Log(tail) / successes),
        _ => InverseBeta.At(successes, failures + 1.0, tail, 1.0 - tail).X,
    };

    /// <summary>Whether so many successes or more have at most the chance <paramref name="tail"/> at a threshold strictly between 0 and 1.</summary>
    public static bool Reaches(double successes, double failures, double threshold, double tail) => (successes, failures) switch
    {
        (0.0, _) => false,
        (_, 0.0) => successes * Elementary.Log(threshold) <= Elementary.Log(tail),
        _ => IncompleteBeta.Tails(successes, failures + 1.0, threshold, 1.0 - threshold).Lower <= tail,
    };
}
