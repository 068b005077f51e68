namespace Governance.Kpis;

/// <summary>What contradicts itself in how the effect on a KPI is attributed.</summary>
internal static class AttributionDeclaration
{
    public static IEnumerable<KpiProblem> Problems(ValueKpi kpi)
    {
        if (kpi.Attribution is not { } attribution)
        {
            yield break;
        }

        if (attribution.Method == AttributionMethod.DifferenceInDifferences && kpi.Baseline?.From is null)
        {
            yield return new("attribution.method", DiagnosticIds.Contradiction, AttributionWords.NeedsMeasuredBaseline);
        }

        for (var i = 0; i < attribution.Shares.Count; i++)
        {
            var share = attribution.Shares[i];
            var path = FormattableString.Invariant($"attribution.shares[{i}]");
            if (share.Share is <= 0 or > 1)
            {
                yield return new($"{path}.share", DiagnosticIds.OutOfRange, AttributionWords.ShareRange);
            }

            if (share.Low is null != share.High is null || share.Low < 0 || share.Low > share.Share || share.High < share.Share || share.High > 1)
            {
                yield return new(path, DiagnosticIds.OutOfRange, AttributionWords.IntervalRange);
            }

            if (attribution.Shares.Take(i).Any(earlier => earlier.UseCase == share.UseCase))
            {
                yield return new($"{path}.useCase", DiagnosticIds.DuplicateId, AttributionWords.Twice(share.UseCase));
            }
        }

        if (attribution.Shares.Sum(static share => Math.Clamp(share.Share, 0, 1)) > 1)
        {
            yield return new("attribution.shares", DiagnosticIds.SharedTwice, AttributionWords.MoreThanAll, AttributionWords.MoreThanAllHelp);
        }
    }
}
