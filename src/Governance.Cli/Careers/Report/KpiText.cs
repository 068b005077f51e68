using Governance.Cli.Chains;
using Governance.Kpis;

namespace Governance.Cli.Careers;

/// <summary>Says of a KPI of a mandate what its bounds are, and what was reached in it last.</summary>
internal static class KpiText
{
    /// <summary>The pieces, the KPI first.</summary>
    public static IEnumerable<string> Pieces(KpiStanding standing, FilePage page)
    {
        var (bound, words) = (standing.Bound, page.Words);
        yield return page.Names.WithId(bound.Kpi);
        if (bound.AtLeast is { } low)
        {
            yield return words.AtLeast(page.Value(low, bound.Kpi));
        }

        if (bound.AtMost is { } high)
        {
            yield return words.AtMost(page.Value(high, bound.Kpi));
        }

        if (bound.IsMeasured)
        {
            yield return standing.Measured is { Value: { } value } fact
                ? words.Measured(page.Value(decimal.Round(value, 2), bound.Kpi), fact.Verdict.DisplayName.For(page.Language.Culture))
                : words.NotMeasured;
            yield break;
        }

        yield return standing.Latest is { } latest ? words.Latest(page.Value(latest.Value, bound.Kpi), AuthorityWords.Day(latest.At)) : words.NeverAppraised;
        if (bound.MaximumAge is { } age)
        {
            yield return words.CountsFor(page.Language.Words.Quantity((decimal)age.TotalDays));
        }
    }
}
