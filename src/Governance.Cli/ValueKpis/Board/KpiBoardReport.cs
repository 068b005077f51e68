using Governance.Cli.Chains;
using Governance.Cli.Output;
using Governance.Cli.Portfolios;
using Governance.Kpis;

namespace Governance.Cli.ValueKpis;

/// <summary>All KPIs for people: the table, how many have each verdict, what somebody should look after, and what follows for objectives and use cases.</summary>
internal sealed class KpiBoardReport(PortfolioPage page)
{
    /// <summary>Writes the board.</summary>
    public void Write(KpiBoard board)
    {
        if (board.Rows.Count == 0)
        {
            page.Sheet.Line(page.Say(KpiBoardWords.NoKpis));
            return;
        }

        new KpiTable(page, board.Rows).Write();
        page.Sheet.Gap();
        page.Sheet.Line(page.Say(KpiBoardWords.Totals(
            board.Rows.Count, [.. board.Rows.CountBy(static row => row.Assessment.Verdict).Select(static pair => (pair.Key.DisplayName, pair.Value))],
            board.Measured.Rows - board.Measured.Refused, board.Measured.Refused)));
        foreach (var group in board.Rows.Where(static row => row.Concern != KpiConcern.None).GroupBy(static row => row.Concern))
        {
            page.Heading(KpiKinds.Of(group.Key));
            foreach (var row in group)
            {
                Concern(row, board);
            }
        }

        Conflicts(board);
        Objectives(board);
        if (board.Worth.Count > 0)
        {
            page.Heading(KpiBoardWords.NetValue);
            new NetValueSection(page).Write(board.Worth);
        }
    }

    /// <summary>The verdict of a KPI in a line; below it the guardrails that hold it back, or why it is not safe.</summary>
    private void Concern(KpiRow row, KpiBoard board)
    {
        page.Sheet.Item(row.Concern is KpiConcern.Worse or KpiConcern.HeldBack ? Marks.No : Marks.Finding, $"{Say(row.Assessment.Line)} (`{row.Kpi.Id}`)");
        foreach (var guard in row.HeldBackBy)
        {
            page.Sheet.Item("    ", Say(KpiBoardWords.Guardrail($"`{guard}`", board.Rows.First(one => one.Kpi.Id == guard).Assessment.Line)));
        }

        foreach (var caution in row.Concern == KpiConcern.OpenGuardrail ? row.Assessment.Cautions.Where(static caution => caution.Kind == KpiCautionKind.GuardrailUnproven) : [])
        {
            page.Sheet.Item("    ", page.Say(caution.Text));
        }
    }

    private void Conflicts(KpiBoard board)
    {
        if (board.Conflicts.Count == 0)
        {
            return;
        }

        page.Heading(KpiBoardWords.Attribution);
        foreach (var conflict in board.Conflicts)
        {
            page.Sheet.Item(Marks.Finding, [page.Names.WithId(conflict.Kpi), page.Say(KpiKinds.Of(conflict.Kind, LinkText.List(conflict.UseCases.Select(static id => id.Value))))]);
        }
    }

    private void Objectives(KpiBoard board)
    {
        if (board.Objectives.IsEmpty)
        {
            return;
        }

        page.Heading(KpiBoardWords.Objectives);
        foreach (var rollup in board.Objectives.Count > 1 ? board.Objectives.Append(board.Portfolio) : board.Objectives)
        {
            var weakest = rollup.Parts.Where(part => part.Strength == rollup.Strength).Select(static part => part.Kpi.Value);
            page.Sheet.Item(Marks.Plain, rollup.Parts.Count > 1 ? [Say(rollup.Line), page.Say(KpiBoardWords.Weakest(LinkText.List(weakest)))] : [Say(rollup.Line)]);
        }
    }

    private string Say(LocalizedText text) => KpiText.Whole(page.Say(text));
}
