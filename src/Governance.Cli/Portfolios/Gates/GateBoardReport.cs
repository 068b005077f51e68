using Governance.Cli.Chains;
using Governance.Cli.Output;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Cli.Portfolios;

/// <summary>The gates for people: who is before which, what is overdue or ends soon, and what each gate asks for.</summary>
internal sealed class GateBoardReport(PortfolioPage page)
{
    private readonly GateText _text = new(page);

    /// <summary>Writes the board.</summary>
    public void Write(GateBoard board)
    {
        if (board.Gates.IsEmpty)
        {
            page.Sheet.Line(page.Say(GateReportWords.NoGates));
        }
        else
        {
            Standings(board);
        }

        Section(GateReportWords.Overdue, Overdue(board));
        Section(GateReportWords.Ending, board.Ending.Select(one => (one.Go.Until!.Value, Ending(one.UseCase, one.Go))));
        Reopened(board);
    }

    private void Standings(GateBoard board)
    {
        if (board.UseCase is null)
        {
            Gates(board);
        }
        else if (board.Waiting is [var (useCase, standing)])
        {
            page.Sheet.Line(page.Names.WithId(useCase.Id));
            _text.Write(standing);
        }
        else
        {
            page.Sheet.Line(page.Say(GateReportWords.IsBeforeNone));
        }
    }

    private void Gates(GateBoard board)
    {
        foreach (var gate in board.Gates)
        {
            if (gate != board.Gates[0])
            {
                page.Sheet.Gap();
            }

            page.Sheet.Line($"{_text.WithId(gate)}, {_text.Way(gate)}");
            page.Sheet.Rows(_text.Rows(gate));
            foreach (var criterion in gate.Criteria)
            {
                page.Sheet.Item(Marks.Plain, _text.Pieces(criterion));
            }

            Before(gate, board);
        }
    }

    /// <summary>Use cases that lack the same stand together: it is said once.</summary>
    private void Before(StageGate gate, GateBoard board)
    {
        var alike = board.Waiting.Where(one => one.Standing.Gate.Id == gate.Id)
            .GroupBy(one => one.Standing.Criteria.Where(c => !c.IsMet).ToValueList(), one => one.UseCase).ToArray();
        page.Sheet.Heading(page.Say(GateReportWords.Before(alike.Sum(group => group.Count()))));
        foreach (var group in alike)
        {
            var isOpen = group.Key.Any(one => !one.Criterion.IsOptional);
            page.Sheet.Item(isOpen ? Marks.No : Marks.Yes, group.Select(one => page.Names.WithId(one.Id)));
            foreach (var standing in group.Key)
            {
                page.Sheet.Item(Marks.Plain, _text.Open(standing));
            }
        }
    }

    private IEnumerable<(Instant Day, IEnumerable<string> Pieces)> Overdue(GateBoard board) =>
        board.OverdueConditions.Select(one => (one.Condition.Condition.Due, Pieces(one.UseCase, one.Condition.Condition)))
            .Concat(board.OverdueTimeBoxes.Select(one => (one.Since, (IEnumerable<string>)[page.Names.WithId(one.UseCase.Id), page.Say(GateReportWords.TimeBox)])))
            .OrderBy(row => row.Item1);

    private IEnumerable<string> Pieces(UseCase useCase, GateCondition condition) =>
        [page.Names.WithId(useCase.Id), page.Say(GateReportWords.Condition($"`{condition.Id}`")), page.Say(condition.What)];

    private IEnumerable<string> Ending(UseCase useCase, GoStanding go) =>
        [page.Names.WithId(useCase.Id), _text.WithId(go.Gate), page.Say(GateReportWords.GoOf(AuthorityWords.Day(go.Decision.At)))];

    private void Section(LocalizedText heading, IEnumerable<(Instant Day, IEnumerable<string> Pieces)> rows)
    {
        (string, IEnumerable<string>)[] all = [.. rows.Select(row => (AuthorityWords.Day(row.Day), row.Pieces))];
        if (all.Length > 0)
        {
            page.Heading(heading);
            page.Sheet.Rows(all);
        }
    }

    private void Reopened(GateBoard board)
    {
        if (board.Reopened.Count > 0)
        {
            page.Heading(GateReportWords.Reopened);
        }

        foreach (var (useCase, because) in board.Reopened)
        {
            foreach (var one in because)
            {
                page.Sheet.Item(Marks.Finding, [page.Names.WithId(useCase.Id), page.Say(one)]);
            }
        }
    }
}
