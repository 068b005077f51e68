using Governance.Cli.Output;
using Governance.Cli.Portfolios;
using Governance.Kpis;

namespace Governance.Cli.ValueKpis;

/// <summary>Writes what use cases were worth, and what that is made of.</summary>
internal sealed class NetValueSection(PortfolioPage page)
{
    /// <summary>Writes the use cases.</summary>
    public void Write(IReadOnlyList<UseCaseWorth> all)
    {
        foreach (var worth in all)
        {
            page.Sheet.Item(Mark(worth.Verdict), KpiText.Whole(page.Say(Line(worth))));
            foreach (var step in worth.Statement?.Working ?? [])
            {
                page.Sheet.Item("    ", KpiText.Whole(page.Say(KpiBoardWords.Step(step.Label, step.Text))));
            }

            if (worth is { Statement: not null, IsComplete: false })
            {
                page.Sheet.Item("    ", page.Say(NetValueReportWords.Missing));
            }
        }
    }

    /// <summary>What is known of the net value in a line.</summary>
    public static LocalizedText Line(UseCaseWorth worth)
    {
        var useCase = $"`{worth.Costs.UseCase}`";
        if (worth.Statement is not { } statement)
        {
            return NetValueReportWords.NothingMeasured(useCase);
        }

        return worth.IsComplete ? statement.Line : NetValueReportWords.AtMost(
            worth.Verdict.GetValueOrDefault().DisplayName,
            useCase,
            statement.Net < 0.0,
            NetValueReportWords.Amount(Math.Abs(statement.Net), statement.Currency.Code),
            PortfolioPage.Day(statement.Period.From),
            PortfolioPage.Day(statement.Period.Until.PlusDays(-1)),
            NetValueReportWords.Interval(
                KpiFigures.Confidence(statement.Interval.Confidence), KpiFigures.Number(statement.Interval.Lower, 2), KpiFigures.Number(statement.Interval.Upper, 2)));
    }

    private static string Mark(KpiVerdict? verdict) => verdict switch
    {
        KpiVerdict.Proven => Marks.Yes,
        KpiVerdict.Worse => Marks.No,
        _ => Marks.Finding,
    };
}
