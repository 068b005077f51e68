using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The control chart of one KPI, as text.</summary>
public sealed partial class KpiChartTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void A_long_series_is_thinned_and_that_is_said(string language)
    {
        using var folder = KpiFiles.Daily(400);
        var output = Tool.Run("kpis", folder.Path, "calls", "--at", "2026-02-06T00:00:00Z", "--lang", language).Ended(0).Output;
        Approved.Matches($"kpis/calls.{language}.txt", output);
        Assert.All(output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
    }

    [Fact]
    public void No_point_of_a_thinned_chart_is_lost()
    {
        using var folder = KpiFiles.Daily(400);
        var answer = JsonDocument.Parse(Tool.Run("kpis", folder.Path, "calls", "--at", "2026-02-06T00:00:00Z", "--json").Ended(0).Output).RootElement.GetProperty("chart");
        double[] values = [.. answer.GetProperty("points").EnumerateArray().Select(point => point.GetProperty("value").GetDouble())];
        var rows = Row().Matches(Tool.Run("kpis", folder.Path, "calls", "--at", "2026-02-06T00:00:00Z").Output);
        Assert.InRange(rows.Count, 30, 60);
        Assert.Equal(400, values.Length);
        var next = 0;
        foreach (var row in rows.Select(row => row.Groups))
        {
            var count = 1 + (row["more"].Success ? Whole(row["more"]) : 0);
            var shown = values[next..(next + count)];
            var low = Whole(row["low"]);
            Assert.Equal((shown.Min(), shown.Max()), (low, row["high"].Success ? Whole(row["high"]) : low));
            next += count;
        }

        Assert.Equal(400, next);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_few_points_are_drawn_as_they_are(int days)
    {
        using var folder = KpiFiles.Daily(days);
        var output = Tool.Run("kpis", folder.Path, "calls", "--at", "2025-01-10T00:00:00Z").Ended(0).Output;
        Assert.Equal(days, Row().Count(output));
        Assert.Equal(days == 1, output.Contains("too few points for a chart", StringComparison.Ordinal));
    }

    [Fact]
    public void Equal_values_and_great_ones_fit_the_page()
    {
        using var folder = KpiFiles.Daily(0);
        folder.Write("measurements/days.csv", "kpi,period,value\n" + string.Concat(Enumerable.Range(1, 9).Select(day => $"calls,2025-01-0{day},999999999999999\n")));
        var output = Tool.Run("kpis", folder.Path, "calls", "--at", "2025-01-12T00:00:00Z").Ended(0).Output;
        Assert.All(output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
        Assert.Equal(9, Regex.Count(output, @"(?m)^2025-01-0\d  999,999,999,999,999 .*○"));
        Assert.All(Tool.Run("kpis", folder.Path, "--at", "2025-01-12T00:00:00Z", "--lang", "fr").Output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
    }

    private static int Whole(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^2\d{3}-\d\d-\d\d( \+(?<more>\d+))? +(?<low>\d+)(\.0)?(\u00a0to\u00a0(?<high>\d+)(\.0)?)? ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
