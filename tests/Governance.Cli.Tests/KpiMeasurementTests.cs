using System.Globalization;
using System.Text;
using System.Text.Json;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>Whatever stands in a folder's measurements, it is told at its place and the rest is judged; and who waits long is told.</summary>
public sealed class KpiMeasurementTests : IDisposable
{
    private readonly SampleFolder _folder = KpiFiles.Sound();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("bad.csv", "", ":1:1: ")]
    [InlineData("bad.csv", "kpi;periode;value\ncomplaints;2026-04;3\n", ":1:5: ")]
    [InlineData("bad.csv", "kpi,value\ncomplaints,3\n", ":1:1: ")]
    [InlineData("bad.csv", "kpi,period,value\ncomplaints,2026-04\n", ":2:1: ")]
    [InlineData("bad.csv", "kpi,period,value\ncomplaints,\"2026-04,3\n", ":2:12: ")]
    [InlineData("bad.csv", "kpi,period,value\ncomplaints,2026-13,3\n", ":2:12: ")]
    [InlineData("bad.csv", "kpi,period,value\ncomplaints,2026-04,-3\n", ":2:20: ")]
    [InlineData("bad.csv", "kpi,period,value\n\u001b[31mcomplaints,2026-04,3\n", ":2:1: ")]
    [InlineData("bad.jsonl", "[]\n", ":1:1: ")]
    [InlineData("bad.jsonl", "{ \"kpi\": \"complaints\", \"period\": \"2026-04\", \"value\": 3\n", ":1:")]
    public void Both_commands_tell_it_at_its_place(string name, string text, string place)
    {
        _folder.Write($"measurements/{name}", text);
        var run = Tool.Run("kpis", _folder.Path, "cost-per-claim", "--at", KpiFiles.Now).Ended(1);
        Assert.Contains(_folder.File($"measurements/{name}") + place, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
        Assert.Contains("proven: “Cost of a claim”", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Error, Tool.Run("check", _folder.Path).Ended(2).Error);
        Assert.Equal(run.Output, Tool.Run("kpis", _folder.Path, "cost-per-claim", "--at", KpiFiles.Now).Output);
    }

    [Fact]
    public void A_file_that_is_no_measurement_is_an_error_of_the_folder()
    {
        _folder.Write("measurements/2026.xlsx", [0x50, 0x4B, 0x03, 0x04]);
        Assert.Contains("measurements/2026.xlsx", Tool.Run("kpis", _folder.Path).Ended(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_counts_the_measurements()
    {
        Assert.EndsWith("5 requests, 87 measurements; no findings\n", Tool.Run("check", _folder.Path).Ended(0).Output, StringComparison.Ordinal);
        Assert.EndsWith("5 demandes, 87 mesures\u00a0; rien à signaler\n", Tool.Run("check", _folder.Path, "--lang", "fr").Ended(0).Output, StringComparison.Ordinal);
        _folder.Write("measurements/later.csv", "kpi,period,value\ncomplaints,2025-06,30\n");
        var warned = Tool.Run("check", _folder.Path).Ended(1);
        Assert.Contains(_folder.File("measurements/later.csv") + ":2:12: warning: ", warned.Error, StringComparison.Ordinal);
        Assert.EndsWith("88 measurements; 1 warning\n", warned.Output, StringComparison.Ordinal);
        Assert.Equal(0, Tool.Run("kpis", _folder.Path, "cost-per-claim", "--at", KpiFiles.Now).Code);
    }

    [Fact]
    public void Of_many_problems_the_first_are_shown_and_the_others_counted()
    {
        _folder.Write("measurements/bad.csv", "kpi,period,value\n" + string.Concat(Enumerable.Repeat("complaints,2026-04,x\n", 1_350)));
        var run = Tool.Run("kpis", _folder.Path, "--at", KpiFiles.Now).Ended(1);
        Assert.EndsWith($"\n\n{_folder.File("measurements/bad.csv")}: error: there are 1,250 more problems in this file\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("87\u00a0rows, 1,350\u00a0refused", run.Output, StringComparison.Ordinal);
        Assert.Contains("\u00a0: il y a 1\u202f250 autres problèmes dans ce fichier\n", Tool.Run("kpis", _folder.Path, "--at", KpiFiles.Now, "--lang", "fr").Error, StringComparison.Ordinal);
        var last = JsonDocument.Parse(Tool.Run("check", _folder.Path, "--json").Ended(2).Output).RootElement.EnumerateArray().Last();
        Assert.Equal((DiagnosticIds.MoreMeasurementProblems, JsonValueKind.Null), (last.GetProperty("id").GetString(), last.GetProperty("line").ValueKind));
    }

    [Fact]
    public void Who_waits_for_a_big_file_is_told_how_far_it_is()
    {
        var text = new StringBuilder("kpi,period,value,id\n");
        for (var i = 0; i < 200_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"satisfaction,2026-10,{40 + (i % 50)},r{i}\n");
        }

        _folder.Write("measurements/big.csv", text.ToString());
        string[] args = ["kpis", _folder.Path, "satisfaction", "--at", KpiFiles.Now];
        var watched = Tool.RunWith(console => console with { ErrorIsTerminal = true, Clock = new RushedClock() }, args);
        Assert.Matches($@"\rreading \S+/measurements/big.csv: \d+% …", watched.Error);
        Assert.EndsWith(" \r", watched.Error, StringComparison.Ordinal);
        Assert.Equal(watched.Output, Tool.Run(args).Output);
        Assert.Contains("200,004", watched.Output, StringComparison.Ordinal);
    }
}
