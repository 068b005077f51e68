using System.Globalization;
using Governance.Cli.Output;
using Governance.Cli.Output.Tables;
using Governance.Cli.Portfolios;
using Governance.Kpis;

namespace Governance.Cli.ValueKpis;

/// <summary>Draws a control chart as text: time runs down, values run to the right.</summary>
internal sealed class ChartDrawing
{
    private const char Mean = '│';
    private const char Limit = '┊';
    private const char Goal = '║';
    private const int WidestPlot = 60;
    private const int Gap = 2;

    private readonly PortfolioPage _page;
    private readonly ValueKpi _kpi;
    private readonly KpiChart _chart;
    private readonly IReadOnlyList<ChartRow> _rows;
    private readonly ChartMarks _marks;
    private readonly double[] _goals;

    public ChartDrawing(PortfolioPage page, ValueKpi kpi, KpiChart chart)
    {
        (_page, _kpi, _chart) = (page, kpi, chart);
        _rows = ChartRow.Of(kpi, chart.Points);
        _marks = new(chart);
        _goals = [.. new[] { kpi.BandLow, kpi.BandHigh, kpi.Target }.OfType<decimal>().Select(static goal => (double)goal)];
    }

    /// <summary>Writes the chart with its legend, within the width of a page.</summary>
    public void Write()
    {
        var scale = new ChartScale(_chart, _goals, WidestPlot);
        string[] periods = [.. _rows.Select(Period)];
        string[] values = [.. _rows.Select(row => Value(row, scale))];
        string[] marks = [.. _rows.Select(_marks.Of)];
        var (period, value) = (Width(periods, KpiChartWords.Period), Width(values, KpiChartWords.Value));
        var left = PageWidth.Columns - (3 * Gap) - period - value - marks.Max(CellText.Width);
        scale = new(_chart, _goals, Math.Min(WidestPlot, left));
        Line(_page.Say(KpiChartWords.Period), period, _page.Say(KpiChartWords.Value), value, Axis(scale), string.Empty, scale.Width);
        foreach (var (row, i) in _rows.Select(static (row, i) => (row, i)))
        {
            Line(periods[i], period, values[i], value, Plot(row, scale), marks[i], scale.Width);
        }

        Legend(scale);
    }

    private void Line(string period, int periodWidth, string value, int valueWidth, string plot, string mark, int plotWidth)
    {
        var gap = new string(' ', Gap);
        _page.Output.Write($"{Padded(period, periodWidth)}{gap}{new string(' ', valueWidth - CellText.Width(value))}{value}{gap}{Padded(plot, plotWidth)}{gap}{mark}".TrimEnd(' ') + "\n");
    }

    /// <summary>The first period of a row, and how many follow it.</summary>
    private static string Period(ChartRow row) =>
        row.Points.Count == 1 ? $"{row.Points[0].Period}" : string.Create(CultureInfo.InvariantCulture, $"{row.Points[0].Period} +{row.Points.Count - 1}");

    private string Value(ChartRow row, ChartScale scale) =>
        row.Points.Count == 1 ? Number(row.Lowest, scale) : _page.Say(KpiBoardWords.Range(NumberText(row.Lowest, scale), NumberText(row.Highest, scale)));

    private string Axis(ChartScale scale)
    {
        var (low, high) = (Number(scale.Lowest, scale), Number(scale.Highest, scale));
        return low + new string(' ', Math.Max(1, scale.Width - CellText.Width(low) - CellText.Width(high))) + high;
    }

    /// <summary>The lines first, so that points stand before them.</summary>
    private string Plot(ChartRow row, ChartScale scale)
    {
        var plot = new char[scale.Width];
        Array.Fill(plot, ' ');
        if (_chart.Limits is { } limits)
        {
            plot[scale.Of(limits.Lower)] = plot[scale.Of(limits.Upper)] = Limit;
            plot[scale.Of(limits.Mean)] = Mean;
        }

        foreach (var goal in _goals)
        {
            plot[scale.Of(goal)] = Goal;
        }

        foreach (var point in row.Points)
        {
            plot[scale.Of(point.Value)] = Sign(row.Role);
        }

        return new(plot);
    }

    private void Legend(ChartScale scale)
    {
        var sheet = _page.Sheet;
        sheet.Gap();
        var most = _rows.Max(static row => row.Points.Count);
        if (most > 1)
        {
            sheet.Item(Marks.Plain, _page.Say(KpiChartWords.Thinned(_chart.Points.Count, most)));
        }

        sheet.Item(Marks.Plain, _rows.Select(static row => row.Role).Distinct().Select(role => $"{Sign(role)} {_page.Say(Name(role))}").Concat(Lines(scale)));
        if (_chart is { CurrentLimits: { } now } && _rows.Any(static row => row.Role == ChartRole.Baseline))
        {
            sheet.Item(Marks.Plain, _page.Say(KpiChartWords.Current(_kpi.UnitInTexts.Tell(now.Mean, scale.Decimals), NumberText(now.Lower, scale), _kpi.UnitInTexts.Tell(now.Upper, scale.Decimals))));
        }

        if (_marks.Legend().ToArray() is [_, ..] marks)
        {
            sheet.Item(Marks.Plain, marks.Select(mark => $"{mark.Mark} {_page.Say(mark.Text)}"));
        }

        sheet.Gap();
        sheet.Line(_page.Say(_chart.Line));
    }

    /// <summary>What the lines of the chart are.</summary>
    private IEnumerable<string> Lines(ChartScale scale)
    {
        if (_chart.Limits is { } limits)
        {
            var (points, isBaseline) = (_chart.Points.Count(static point => point.IsBaseline), _rows.Any(static row => row.Role == ChartRole.Baseline));
            yield return $"{Mean} {_page.Say(KpiChartWords.Mean(_kpi.UnitInTexts.Tell(limits.Mean, scale.Decimals)))}";
            yield return $"{Limit} {_page.Say(KpiChartWords.Limits(NumberText(limits.Lower, scale), _kpi.UnitInTexts.Tell(limits.Upper, scale.Decimals), isBaseline && points < _chart.Points.Count, points))}";
        }

        if (_kpi is { BandLow: { } low, BandHigh: { } high })
        {
            yield return $"{Goal} {_page.Say(KpiChartWords.Band(_page.Number(low), _kpi.UnitInTexts.Tell(high)))}";
        }

        if (_kpi.Target is { } target)
        {
            yield return $"{Goal} {_page.Say(KpiChartWords.Target(_kpi.UnitInTexts.Tell(target)))}";
        }
    }

    private string Number(double value, ChartScale scale) => _page.Say(NumberText(value, scale));

    private static LocalizedText NumberText(double value, ChartScale scale) => KpiFigures.Number(value, scale.Decimals);

    private int Width(IEnumerable<string> cells, LocalizedText heading) => cells.Append(_page.Say(heading)).Max(CellText.Width);

    private static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - CellText.Width(text)));

    private static char Sign(ChartRole role) => role switch
    {
        ChartRole.Baseline => '○',
        ChartRole.Measured => '●',
        _ => '◦',
    };

    private static LocalizedText Name(ChartRole role) => role switch
    {
        ChartRole.Baseline => KpiChartWords.Baseline,
        ChartRole.Measured => KpiChartWords.Measured,
        _ => KpiChartWords.Aside,
    };
}
