using NodaTime;

namespace Governance.Kpis;

/// <summary>What contradicts itself in the norms of oversight.</summary>
internal static class OversightNormsDeclaration
{
    public static IEnumerable<KpiProblem> Problems(OversightNorms norms)
    {
        foreach (var (property, share) in new[]
        {
            ("overrideRateLow", norms.OverrideRateLow), ("overrideRateHigh", norms.OverrideRateHigh), ("mostTooFast", norms.MostTooFast),
            ("leastEscalationAccuracy", norms.LeastEscalationAccuracy), ("leastCaught", norms.LeastCaught),
        })
        {
            if (share is < 0 or > 1)
            {
                yield return new(property, DiagnosticIds.OutOfRange, OversightWords.ShareRange);
            }
        }

        if (norms.OverrideRateLow >= norms.OverrideRateHigh)
        {
            yield return new("overrideRateHigh", DiagnosticIds.Contradiction, OversightWords.BandRises);
        }

        if (norms.FastestAcceptance <= Duration.Zero)
        {
            yield return new("fastestAcceptance", DiagnosticIds.OutOfRange, OversightWords.TimeRange);
        }

        if (norms.MostTooFast is not null && norms.FastestAcceptance is null)
        {
            yield return new("mostTooFast", DiagnosticIds.Contradiction, OversightWords.TooFastNeedsTime);
        }

        if (norms.Confidence is < 0.8m or > 0.999m)
        {
            yield return new("confidence", DiagnosticIds.OutOfRange, KpiWords.ConfidenceRange);
        }
    }

    /// <exception cref="ArgumentException">The norms contradict themselves.</exception>
    public static void ThrowIfContradictory(OversightNorms norms)
    {
        if (Problems(norms).FirstOrDefault() is { } problem)
        {
            throw new ArgumentException($"`{problem.Property}`: {problem.Message.En}.", nameof(norms));
        }
    }
}
