using Governance.Cli.Output.Tables;
using Governance.Cli.Portfolios;
using Governance.Kpis;
using Governance.Statistics;
using Spectre.Console;

namespace Governance.Cli.ValueKpis;

/// <summary>KPIs as a table, a row each.</summary>
internal sealed class KpiTable(PortfolioPage page, IReadOnlyList<KpiRow> rows)
{
    /// <summary>Draws the table; verdicts are coloured when the page is.</summary>
    public void Write()
    {
        TableColumnText[] columns =
        [
            page.Column(KpiBoardWords.Kpi, rows, row => [page.Say(row.Kpi.Name), row.Kpi.Id.Value]),
            page.Column(KpiBoardWords.For, rows, row => row.UseCases.Select(id => id.Value).Prepend(page.Say(KpiKinds.Of(row.Kpi.Family)))),
            page.Column(KpiBoardWords.Verdict, rows, row => Verdict(row.Assessment)),
            page.Column(KpiBoardWords.Found, rows, row => Found(row)),
            page.Column(KpiBoardWords.Attained, rows, row => Attained(row.Assessment)),
            page.Column(KpiBoardWords.RestsOn, rows, RestsOn),
        ];
        TablePage.Write(columns, (column, row) => column == columns[2] ? Colour(rows[row].Assessment.Verdict) : Style.Plain, page.Output, page.HasColour);
    }

    /// <summary>The effect with its sign, or the value, and its interval with the confidence, in the KPI's unit; nothing when nothing can be said.</summary>
    private IEnumerable<string> Found(KpiRow row)
    {
        var (unit, interval, decimals) = (row.Kpi.UnitInTexts, row.Assessment.Interval, KpiFigures.DecimalsFor(row.Assessment.Interval));
        if (row.Assessment is { Effect: { } effect })
        {
            var told = page.Say(unit.TellDifference(effect, decimals));
            yield return Math.Round(effect, decimals, MidpointRounding.AwayFromZero) > 0.0 ? $"+{told}" : told;
        }
        else if (row.Assessment is { Level: { } level })
        {
            yield return page.Say(unit.Tell(level, decimals));
        }
        else
        {
            yield break;
        }

        if (row.Assessment.Method is not null && !IsUnbounded(interval))
        {
            yield return page.Say(KpiBoardWords.Range(KpiFigures.Number(interval.Lower, decimals), KpiFigures.Number(interval.Upper, decimals)));
            yield return page.Say(KpiBoardWords.Sure(Confidence(interval.Confidence)));
        }
    }

    private IEnumerable<string> Verdict(KpiAssessment assessment)
    {
        yield return page.Say(assessment.Verdict.DisplayName);
        if (assessment is { Verdict: KpiVerdict.Stale, MeasuredUntil: not null })
        {
            yield return page.Say(KpiBoardWords.Was(assessment.WhenMeasured.DisplayName));
        }
    }

    private IEnumerable<string> Attained(KpiAssessment assessment)
    {
        if (assessment is { Claim: KpiClaim.Improvement, Attainment: { } attained })
        {
            yield return page.Say(Glued(KpiFigures.Percent(attained)));
            yield return page.Say(KpiBoardWords.Range(KpiFigures.Number(100.0 * assessment.AttainmentInterval.Lower, 0), Glued(KpiFigures.Percent(assessment.AttainmentInterval.Upper))));
        }
    }

    private IEnumerable<string> RestsOn(KpiRow row)
    {
        yield return page.Say(KpiBoardWords.Rows(row.Rows));
        if (row.Evidence.Refused > 0)
        {
            yield return page.Say(KpiBoardWords.Refused(row.Evidence.Refused));
        }
    }

    /// <summary>A confidence in percent, never rounded up: of 59 in 60 it is 98.33 %.</summary>
    private static LocalizedText Confidence(double confidence) => Glued(KpiFigures.Confidence(Math.Floor((10_000.0 * confidence) + 1e-6) / 10_000.0));

    private static LocalizedText Glued(LocalizedText text) => new(text.En.Replace(' ', '\u00a0'), text.Fr);

    private static bool IsUnbounded(ConfidenceInterval interval) => double.IsInfinity(interval.Lower) && double.IsInfinity(interval.Upper);

    private static Style Colour(KpiVerdict verdict) => verdict switch
    {
        KpiVerdict.Proven => new(Color.Green),
        KpiVerdict.Worse => new(Color.Red),
        _ => new(Color.Yellow),
    };
}
