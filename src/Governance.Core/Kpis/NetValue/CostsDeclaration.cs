namespace Governance.Kpis;

/// <summary>What contradicts itself in the costs of a use case.</summary>
internal static class CostsDeclaration
{
    public static IEnumerable<KpiProblem> Problems(UseCaseCosts costs)
    {
        if (costs.Currency == default)
        {
            yield return new("currency", DiagnosticIds.InvalidValue, NetValueWords.NoCurrency);
        }

        foreach (var (property, estimate) in Estimates(costs))
        {
            if (estimate is not null && (estimate.Value < 0 || estimate.Low is null != estimate.High is null || estimate.Low < 0 || estimate.Low > estimate.Value || estimate.High < estimate.Value))
            {
                yield return new(property, DiagnosticIds.OutOfRange, NetValueWords.EstimateRange);
            }
        }

        if (costs.BuildFrom is null != costs.BuildUntil is null || costs.BuildFrom is null != costs.Build is null)
        {
            yield return new("build", DiagnosticIds.Contradiction, NetValueWords.BuildIsWrittenOff);
        }
        else if (costs.BuildUntil <= costs.BuildFrom)
        {
            yield return new("buildUntil", DiagnosticIds.EmptyPeriod, KpiWords.EmptyPeriod);
        }

        if (costs.ReviewerHour is null && (costs.ReviewMinutes ?? costs.SampleMinutes ?? costs.OverrideMinutes) is not null)
        {
            yield return new("reviewerHour", DiagnosticIds.Contradiction, NetValueWords.MinutesNeedHour);
        }
    }

    /// <exception cref="ArgumentException">The costs contradict themselves.</exception>
    public static void ThrowIfContradictory(UseCaseCosts costs)
    {
        if (Problems(costs).FirstOrDefault() is { } problem)
        {
            throw new ArgumentException($"The costs of `{costs.UseCase}` cannot be used: {problem.Message.En}.", nameof(costs));
        }
    }

    /// <exception cref="ArgumentException">A count is below 0, or more was overruled than decided.</exception>
    public static void ThrowIfImpossible(OversightActivity activity)
    {
        if (long.Min(long.Min(activity.Decisions, activity.Reviews), long.Min(activity.Overrides, activity.Escalations)) < 0 || long.Min(activity.Samples, activity.Incidents) < 0)
        {
            throw new ArgumentException("A count is at least 0.", nameof(activity));
        }

        if (activity.Overrides > activity.Decisions)
        {
            throw new ArgumentException("No more is overruled than was decided.", nameof(activity));
        }
    }

    private static (string Property, Estimate? Estimate)[] Estimates(UseCaseCosts costs) =>
    [
        ("build", costs.Build), ("runPerMonth", costs.RunPerMonth), ("compliancePerMonth", costs.CompliancePerMonth), ("reviewerHour", costs.ReviewerHour),
        ("reviewMinutes", costs.ReviewMinutes), ("sampleMinutes", costs.SampleMinutes), ("overrideMinutes", costs.OverrideMinutes), ("escalation", costs.Escalation),
        ("incident", costs.Incident),
    ];
}
