using Governance.Cli.Chains;
using Governance.Cli.Output;
using Governance.Portfolio;

namespace Governance.Cli.Portfolios;

/// <summary>Writes what a stop breaks, and what a delay moves.</summary>
internal sealed class RoadmapEffects(PortfolioPage page)
{
    /// <summary>Writes the sections that are asked for.</summary>
    public void Write(RoadmapAnswer answer)
    {
        if (answer.Stop is { } stop)
        {
            page.Heading(RoadmapReportWords.Stopped(Name(stop.Part)));
            Stop(stop.Effect);
        }

        if (answer.Delay is { } delay)
        {
            page.Heading(RoadmapReportWords.Late(Name(delay.Part), RoadmapReportWords.Days(delay.Effect.Days)));
            Delay(delay.Effect);
        }
    }

    private string Name(RoadmapPart part) => $"{page.Say(RoadmapReportWords.Of(part.Kind))} `{part.Id}`";

    private void Stop(RoadmapStop effect)
    {
        (LocalizedText, string[])[] lost =
        [
            (RoadmapReportWords.Break, [.. effect.Initiatives.Select(id => id.Value)]),
            (RoadmapReportWords.LackingUseCases, [.. effect.UseCases.Select(id => id.Value)]),
            (RoadmapReportWords.LackingObjectives, [.. effect.Objectives.Select(id => id.Value)]),
            (RoadmapReportWords.WithoutPurpose, [.. effect.WithoutPurpose.Select(id => id.Value)]),
        ];
        (string, IEnumerable<string>)[] rows = [.. lost.Where(one => one.Item2.Length > 0).Select(one => page.Row(one.Item1, LinkText.List(one.Item2)))];
        if (rows.Length == 0)
        {
            page.Sheet.Item(Marks.Yes, page.Say(RoadmapReportWords.NothingBreaks));
        }

        page.Sheet.Rows(rows);
    }

    private void Delay(RoadmapDelay effect)
    {
        foreach (var one in effect.Moved)
        {
            page.Sheet.Item(Marks.Plain, [$"`{one.Initiative}`", $"{PortfolioPage.Day(one.From)} → {PortfolioPage.Day(one.To)}", page.Say(RoadmapReportWords.Days(one.Days))]);
        }

        page.Sheet.Item(
            effect.MovesEnd ? Marks.No : Marks.Yes,
            page.Say(effect.MovesEnd ? RoadmapReportWords.EndMoves(PortfolioPage.Day(effect.End), RoadmapReportWords.Days(effect.EndMovesBy)) : RoadmapReportWords.EndStays(PortfolioPage.Day(effect.End))));
    }
}
