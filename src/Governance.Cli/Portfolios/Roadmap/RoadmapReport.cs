using System.Globalization;
using Governance.Cli.Chains;
using Governance.Cli.Output;
using Governance.Cli.Output.Tables;
using Governance.Portfolio;
using Spectre.Console;

namespace Governance.Cli.Portfolios;

/// <summary>The roadmap for people: when everything takes place, what is critical, and what a stop or a delay does.</summary>
internal sealed class RoadmapReport(PortfolioPage page)
{
    /// <summary>Writes the answer.</summary>
    public void Write(RoadmapAnswer answer)
    {
        if (answer.Schedule is { } schedule)
        {
            Schedule(schedule);
        }
        else
        {
            page.Sheet.Line(page.Say(RoadmapReportWords.NoRoadmap));
        }

        new RoadmapEffects(page).Write(answer);
    }

    private void Schedule(RoadmapSchedule schedule)
    {
        page.Sheet.Line(page.Say(RoadmapReportWords.FromUntil(PortfolioPage.Day(schedule.Roadmap.Start), PortfolioPage.Day(schedule.End))));
        if (!schedule.Initiatives.IsEmpty)
        {
            page.Sheet.Gap();
            Table(schedule);
            page.Heading(RoadmapReportWords.CriticalPaths);
            foreach (var path in schedule.CriticalPaths)
            {
                page.Sheet.Item(Marks.Plain, Pieces(path));
            }

            if (schedule.HasMorePaths)
            {
                page.Sheet.Item(Marks.Plain, page.Say(RoadmapReportWords.AndMore));
            }
        }

        if (!schedule.Decisions.IsEmpty)
        {
            page.Heading(RoadmapReportWords.Decisions);
            page.Sheet.Rows(schedule.Decisions.Select(one => (PortfolioPage.Day(one.Available), Pieces(one, schedule.Roadmap.Decisions.First(d => d.Id == one.Decision)))));
        }
    }

    private void Table(RoadmapSchedule schedule)
    {
        var all = schedule.Roadmap.Initiatives.ToDictionary(one => one.Id);
        var rows = schedule.Initiatives.OrderBy(one => one.Start).ToArray();
        TableColumnText[] columns =
        [
            page.Column(RoadmapReportWords.Initiative, rows, one => [page.Say(all[one.Initiative].Name), one.Initiative.Value]),
            page.Column(PortfolioWords.Owner, rows, one => [page.Names.Of(all[one.Initiative].Owner)]),
            page.Column(RoadmapReportWords.Start, rows, one => [PortfolioPage.Day(one.Start)]),
            page.Column(RoadmapReportWords.Finish, rows, one => [PortfolioPage.Day(one.Finish)]),
            page.Column(RoadmapReportWords.Float, rows, one => [one.IsCritical ? page.Say(RoadmapReportWords.Critical) : one.TotalFloat.ToString(CultureInfo.InvariantCulture)]),
            page.Column(RoadmapReportWords.WaitsFor, rows, one => all[one.Initiative].DependsOn.Select(id => id.Value).Concat(all[one.Initiative].Decisions.Select(id => id.Value))),
        ];
        TablePage.Write(
            columns, (column, row) => column == columns[4] && rows[row].IsCritical ? new(Color.Yellow) : Style.Plain, page.Output, page.HasColour);
    }

    /// <summary>A path, after the decisions that hold its beginning.</summary>
    private IEnumerable<string> Pieces(CriticalPath path)
    {
        yield return string.Join(" → ", path.Initiatives.Select(id => $"`{id}`"));
        if (!path.Awaiting.IsEmpty)
        {
            yield return page.Say(RoadmapReportWords.Awaiting(LinkText.List(path.Awaiting.Select(id => id.Value))));
        }
    }

    private IEnumerable<string> Pieces(ScheduledDecision one, ArchitectureDecision decision) =>
    [
        page.Names.WithId(decision.Id.Value, decision.Name),
        page.Say(RoadmapReportWords.Of(decision.Area)),
        page.Say(decision.DecidedOn is null ? RoadmapReportWords.Due : RoadmapReportWords.Decided),
        page.Names.Of(decision.Owner),
        page.Say(one.TotalFloat is not { } left ? RoadmapReportWords.NothingWaits : left == 0 ? RoadmapReportWords.Critical : RoadmapReportWords.FloatOf(RoadmapReportWords.Days(left))),
    ];
}
