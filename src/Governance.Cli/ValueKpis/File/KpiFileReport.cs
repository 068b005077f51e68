using Governance.Cli.Output;
using Governance.Cli.Portfolios;
using Governance.Kpis;

namespace Governance.Cli.ValueKpis;

/// <summary>One KPI for people: what it is, how its verdict came about, and its control chart.</summary>
internal sealed class KpiFileReport(PortfolioPage page)
{
    /// <summary>Writes the file.</summary>
    public void Write(KpiFile file)
    {
        var kpi = file.Row.Kpi;
        page.Sheet.Line(page.Names.WithId(kpi.Id));
        page.Sheet.Rows(Rows(file));
        page.Sheet.Gap();
        foreach (var (line, i) in file.Row.Assessment.Explain(page.Culture).Split('\n').Select(static (line, i) => (line, i)))
        {
            page.Sheet.Item(i == 0 ? string.Empty : "  ", KpiText.Whole(line.TrimStart(' ')));
        }

        if (file.Row.HeldBackBy.Count > 0)
        {
            page.Sheet.Gap();
            page.Sheet.Item(Marks.No, page.Say(KpiFileWords.HeldBack));
        }

        foreach (var guard in file.Guardrails.Where(static guard => guard.Assessment.Verdict != KpiVerdict.Proven))
        {
            page.Sheet.Item(guard.Assessment.Verdict == KpiVerdict.Worse ? Marks.No : Marks.Finding, KpiText.Whole(page.Say(KpiBoardWords.Guardrail($"`{guard.Kpi.Id}`", guard.Assessment.Line))));
        }

        page.Heading(KpiFileWords.Chart);
        if (file.Chart.Points.IsEmpty)
        {
            page.Sheet.Item(Marks.Plain, page.Say(KpiFileWords.NotMeasured));
        }
        else
        {
            new ChartDrawing(page, kpi, file.Chart).Write();
        }
    }

    private IEnumerable<(string Term, IEnumerable<string> Pieces)> Rows(KpiFile file)
    {
        var (kpi, assessment) = (file.Row.Kpi, file.Row.Assessment);
        (LocalizedText Label, IEnumerable<string> Pieces)[] rows =
        [
            (KpiFileWords.Owner, [page.Names.Of(kpi.Owner)]),
            (KpiFileWords.Family, [page.Say(KpiKinds.Of(kpi.Family))]),
            (KpiFileWords.Claim, [page.Say(KpiKinds.Of(assessment.Claim))]),
            (KpiFileWords.UseCases, file.Row.UseCases.Select(page.Names.WithId)),
            (KpiFileWords.Objectives, kpi.Objectives.Select(link => $"{page.Names.WithId(link.Objective)} {page.Percent(link.Weight)}")),
            (KpiFileWords.GuardedBy, kpi.GuardedBy.Select(page.Names.WithId)),
            (KpiFileWords.Guards, file.Guards.Select(page.Names.WithId)),
            (KpiFileWords.CountedIn, kpi.CountedIn is { } whole ? [page.Names.WithId(whole)] : []),
            (KpiFileWords.Evidence, Evidence(file.Row)),
        ];
        return rows.Where(static row => row.Pieces.Any()).Select(row => page.Row(row.Label, row.Pieces));
    }

    private IEnumerable<string> Evidence(KpiRow row)
    {
        yield return page.Say(row.Assessment.Strength.DisplayName);
        yield return page.Say(KpiBoardWords.Rows(row.Rows));
        if (row.Evidence.Refused > 0)
        {
            yield return page.Say(KpiBoardWords.Refused(row.Evidence.Refused));
        }
    }
}
