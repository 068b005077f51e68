using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Core.Tests.Serialization;
using Governance.Kpis;
using Governance.Serialization;
using Governance.Statistics;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>Tables and JSON Lines of measurements: what is read, what is refused and where, and that the rest counts.</summary>
public sealed class MeasurementFileTests
{
    private const string Id = "expected an id: lower-case letters and digits, parted by single `-` or `.`, at most 100 characters, such as `refund-bot`";
    private const string Period = "expected a period, such as `2026-03-14`, `2026-W11`, `2026-03`, `2026-Q1`, `2026` or `2026-03-01/2026-03-15`";
    private const string Number = "a number is written `-1234.5`: decimals after a point, thousands not parted";

    private static readonly ValueKpi[] Kpis = [Sample.LeadTime, Sample.OverrideRate, Sample.Savings, Sample.Satisfaction];

    [Theory]
    [InlineData("savings,2026-03,12;5,,", "GOV1010 m.csv:2:17 value ‹12;5› `12;5` is not a number | " + Number)]
    [InlineData("savings,2026-03,\"1,5\",,", "GOV1010 m.csv:2:18 value ‹1,5› `1,5` is not a number | " + Number)]
    [InlineData("savings,2026-03,NaN,,", "GOV1010 m.csv:2:17 value ‹NaN› `NaN` is not a number | " + Number)]
    [InlineData("savings,2026-03,Infinity,,", "GOV1010 m.csv:2:17 value ‹Infinity› `Infinity` is not a number | " + Number)]
    [InlineData("savings,2026-03,1e400,,", "GOV4003 m.csv:2:17 value ‹1e400› a measurement lies within ±10¹⁵ | -")]
    [InlineData("savings,2026-03,,,", "GOV4002 m.csv:2:17 value ‹,› `value` is missing | -")]
    [InlineData("savings,,5,,", "GOV4002 m.csv:2:9 period ‹,› `period` is missing | -")]
    [InlineData(",2026-03,5,,", "GOV4002 m.csv:2:1 kpi ‹,› `kpi` is missing | -")]
    [InlineData("Savings,2026-03,5,,", "GOV1010 m.csv:2:1 kpi ‹Savings› `Savings` is not an id | " + Id)]
    [InlineData("saving,2026-03,5,,", "GOV2002 m.csv:2:1 kpi ‹saving› no KPI has the id `saving` | did you mean `savings`?")]
    [InlineData("savings,March,5,,", "GOV1010 m.csv:2:9 period ‹March› `March` is not a period | " + Period)]
    [InlineData("savings,2026-Q1,5,,", "GOV4003 m.csv:2:9 period ‹2026-Q1› `2026-Q1` does not lie within one month | split it, or give the KPI a longer `cadence`")]
    [InlineData("savings,2026-03,5,CHF,", "GOV4004 m.csv:2:19 unit ‹CHF› `CHF` cannot be counted as `EUR` | currencies are not mixed and not converted: the rate of a day is a decision")]
    [InlineData("savings,2026-03,5,€,", "GOV1010 m.csv:2:19 unit ‹€› `€` is not a unit | did you mean `EUR`?")]
    [InlineData("savings,2026-03,5,,treatd", "GOV1010 m.csv:2:20 arm ‹treatd› `treatd` is not an arm | did you mean `treated`?")]
    [InlineData("savings,2026-03,5,", "GOV4001 m.csv:2:1  ‹savings,2026-03,5,› the row has 4 fields, and the first line 5 | -")]
    [InlineData("savings,2026-03,5,,,", "GOV4001 m.csv:2:1  ‹savings,2026-03,5,,,› the row has 6 fields, and the first line 5 | -")]
    [InlineData("savings,2026-03,\"5,,", "GOV4001 m.csv:2:17  ‹\"› a double quote stands where none can, or is not closed on its line | a field with a quote in it stands between quotes, and has it twice: `\"the \"\"north\"\"\"`")]
    [InlineData("savings,2026-03,5\",,", "GOV4001 m.csv:2:18  ‹\"› a double quote stands where none can, or is not closed on its line | a field with a quote in it stands between quotes, and has it twice: `\"the \"\"north\"\"\"`")]
    [InlineData("savings,2026-03,\"5\"0,,", "GOV4001 m.csv:2:20  ‹0› a double quote stands where none can, or is not closed on its line | a field with a quote in it stands between quotes, and has it twice: `\"the \"\"north\"\"\"`")]
    public void A_faulty_row_is_told_at_its_column_and_the_rest_counts(string row, string told)
    {
        var book = new MeasurementBook(Kpis);
        var report = Csv(book, $"kpi,period,value,unit,arm\n{row}\nsavings,2026-01,7,EUR,treated\n");

        Assert.Equal(told, Reports.Of(report.Diagnostics));
        Assert.All(report.Diagnostics, Typography.Check);
        Assert.Equal((2, 1, 1), (report.Rows, report.Accepted, report.Refused));
        Assert.Equal((1, 1), (book.Accepted, book.Refused));
        Assert.Equal(7.0, Assert.Single(book.EvidenceOf(Sample.Savings.Id).Periods).Values.Sum);
    }

    [Fact]
    public void Every_fault_of_a_row_is_told()
    {
        var report = Csv(new(Kpis), "kpi,period,numerator,denominator,unit\noverride-rate,2026-13,x,1.5.2,%\noverride-rate,2026-03,9,8,EUR\n");
        Assert.Equal(
            [(2, 15, "period"), (2, 23, "numerator"), (2, 25, "denominator"), (2, 31, "unit"), (3, 27, "unit"), (3, 23, "numerator")],
            report.Diagnostics.Select(static diagnostic => (diagnostic.Location!.Line, diagnostic.Location.Column, diagnostic.Location.Path)));
    }

    [Theory]
    [InlineData("", "GOV4001 m.csv:1:1  ‹› the file is empty | its first line names the columns, such as `kpi,period,value`")]
    [InlineData("\n\n", "GOV4001 m.csv:1:1  ‹› the file is empty | its first line names the columns, such as `kpi,period,value`")]
    [InlineData("kpi,value\n", "GOV4001 m.csv:1:1  ‹k› the column `period` is missing | the first line names the columns, such as `kpi,period,value`")]
    [InlineData("kpi,period,vlaue\nx,y,z\n", "GOV4001 m.csv:1:12  ‹vlaue› unknown column `vlaue` | did you mean `value`?")]
    [InlineData("kpi,period,zz\n", "GOV4001 m.csv:1:12  ‹zz› unknown column `zz` | the columns are `kpi`, `period`, `value`, `count`, `standardDeviation`, `numerator`, `denominator`, `arm`, `unit`, `segment`, `id`, `source`")]
    [InlineData("kpi,period,kpi\n", "GOV4001 m.csv:1:12  ‹kpi› the column `kpi` is given twice | -")]
    [InlineData("kpi,\"period\n", "GOV4001 m.csv:1:5  ‹\"› a double quote stands where none can, or is not closed on its line | a field with a quote in it stands between quotes, and has it twice: `\"the \"\"north\"\"\"`")]
    public void Without_columns_nothing_is_read(string text, string told)
    {
        var report = Csv(new(Kpis), text);
        Assert.Equal(told, Reports.Of(report.Diagnostics));
        Assert.All(report.Diagnostics, Typography.Check);
        Assert.Equal(0, report.Rows);
    }

    [Theory]
    [InlineData("kpi,period,value,segment\nsavings,2026-01,1,\nsavings,2026-02,2,\"the \"\"north\"\", east\"\n")]
    [InlineData("kpi;period;value;segment\nsavings;2026-01;1;\nsavings;2026-02;2;\"the \"\"north\"\", east\"\n")]
    [InlineData("kpi\tperiod\tvalue\tsegment\nsavings\t2026-01\t1\t\nsavings\t2026-02\t2\t\"the \"\"north\"\", east\"")]
    [InlineData("\uFEFFkpi,period,value,segment\r\nsavings,2026-01,1,\r\n\r\nsavings,2026-02,2,\"the \"\"north\"\", east\"\r\n")]
    [InlineData("period,\"segment\",value,kpi\n2026-01,,1,savings\n2026-02,\"the \"\"north\"\", east\",2.0e0,savings")]
    public void Tables_are_read_as_programs_write_them(string text)
    {
        var book = new MeasurementBook(Kpis);
        var report = Csv(book, text);
        Assert.Empty(report.Diagnostics);
        Assert.Equal((2, 2), (report.Rows, report.Accepted));
        Assert.Equal([1.0, 2.0], book.EvidenceOf(Sample.Savings.Id).Periods.Select(static period => period.Values.Sum));

        // The segment was read whole: the same one is repeated.
        var again = book.Add(Sample.Of(Sample.Savings, "2026-02", 2) with { Segment = "the \"north\", east" });
        Assert.Equal(DiagnosticIds.RepeatedMeasurement, Assert.Single(again).Id);
    }

    [Theory]
    [InlineData("{\"kpi\": \"savings\", \"period\": \"2026-03\", \"value\": \"5\"}", "GOV1009 m.jsonl:2:50 $.value ‹\"5\"› expected a number, found a text | -")]
    [InlineData("{\"kpi\": \"savings\", \"period\": \"2026-03\", \"value\": NaN}", "GOV1004 m.jsonl:2:50 $.value ‹NaN› `NaN` is not a JSON value | a text stands between double quotes")]
    [InlineData("{\"kpi\": \"savings\", \"period\": \"2026-03\", \"value\": 1e400}", "GOV1010 m.jsonl:2:50 $.value ‹1e400› the number `1e400` is too large or has too many digits | -")]
    [InlineData("{\"kpi\": \"savings\", \"period\": \"2026-13\", \"value\": 5}", "GOV1010 m.jsonl:2:30 $.period ‹\"2026-13\"› `2026-13` is not a period | " + Period)]
    [InlineData("{\"kpi\": \"savings\", \"period\": \"2026-03\", \"vlaue\": 5}", "GOV1006 m.jsonl:2:41 $.vlaue ‹\"vlaue\"› unknown property `vlaue` | did you mean `value`?")]
    [InlineData("{\"kpi\": \"savings\", \"value\": 5}", "GOV1008 m.jsonl:2:1 $ ‹{› missing property `period` | `period` is a period, such as `2026-03-14`, `2026-W11`, `2026-03`, `2026-Q1`, `2026` or `2026-03-01/2026-03-15`")]
    [InlineData("{\"kpi\": \"savings\", \"period\": \"2026-03\", \"value\": 5, \"value\": 6}", "GOV1007 m.jsonl:2:53 $.value ‹\"value\"› the property `value` is given twice | it is first given at line 2, column 41")]
    [InlineData("{\"kpi\": \"savings\", \"period\": \"2026-03\", \"value\": 5} {}", "GOV1004 m.jsonl:2:53 $ ‹{› there is more text after the end of the JSON value | a line is one JSON value; look for a bracket that closes too early")]
    [InlineData("{\"kpi\": \"savings\", \"period\": \"2026-03\", \"value\": 5, \"unit\": \"USD\"}", "GOV4004 m.jsonl:2:61 $.unit ‹\"USD\"› `USD` cannot be counted as `EUR` | currencies are not mixed and not converted: the rate of a day is a decision")]
    [InlineData("{\"kpi\": \"savings\", \"period\": \"2026-03\"}", "GOV4002 m.jsonl:2:1 $.value ‹{› `value` is missing | -")]
    [InlineData("{\"kpi\": \"s\\u0061ving\", \"period\": \"2026-03\", \"value\": 5}", "GOV2002 m.jsonl:2:9 $.kpi ‹\"s\\u0061ving\"› no KPI has the id `saving` | did you mean `savings`?")]
    public void A_faulty_line_is_told_at_its_place_and_the_rest_counts(string line, string told)
    {
        var book = new MeasurementBook(Kpis);
        var report = JsonLines(book, $"{{\"kpi\": \"savings\", \"period\": \"2026-01\", \"value\": 7}}\n{line}\n\n");

        Assert.Equal(told, Reports.Of(report.Diagnostics));
        Assert.All(report.Diagnostics, Typography.Check);
        Assert.Equal((2, 1, 1), (report.Rows, report.Accepted, report.Refused));
        Assert.Equal(7.0, Assert.Single(book.EvidenceOf(Sample.Savings.Id).Periods).Values.Sum);
    }

    [Fact]
    public void Bytes_that_are_no_text_and_lines_without_end_are_passed_over()
    {
        byte[] bytes = [.. "kpi,period,value\nsavings,2026-01,1\nsav"u8, 0xFF, .. "ings,2026-02,2\n"u8, .. new byte[70_000].Select(static _ => (byte)'x'), .. "\nsavings,2026-03,3\n"u8];
        var book = new MeasurementBook(Kpis);
        var report = MeasurementReader.ReadCsv(book, new MemoryStream(bytes), "m.csv");
        Assert.Equal(["GOV1003 m.csv:3:4  ‹", "GOV1005 m.csv:4:1  ‹"], report.Diagnostics.Select(static diagnostic => Reports.Of([diagnostic])[..20]));
        Assert.Equal((4, 2, 2), (report.Rows, report.Accepted, report.Refused));
        Assert.Equal(4.0, book.EvidenceOf(Sample.Savings.Id).Periods.Sum(static period => period.Values.Sum));
        var lines = MeasurementReader.ReadJsonLines(new(Kpis), new MemoryStream(bytes), "m.jsonl");
        Assert.Equal((5, 0, 5), (lines.Rows, lines.Accepted, lines.Refused));
    }

    [Fact]
    public void The_first_hundred_problems_are_kept_and_the_rest_counted()
    {
        var text = new StringBuilder("kpi,period,value\n");
        for (var i = 0; i < 1_000; i++)
        {
            text.Append("savings,2026-01,x\n");
        }

        var report = Csv(new(Kpis), text.ToString());
        Assert.Equal((100, 900, 1_000), (report.Diagnostics.Count, report.MoreDiagnostics, report.Refused));
        Assert.Equal(101, report.Diagnostics[^1].Location!.Line);
    }

    [Fact]
    public void The_files_of_a_folder_are_read_in_the_order_of_their_names()
    {
        var folder = Directory.CreateTempSubdirectory("measurements");
        try
        {
            var inner = Directory.CreateDirectory(Path.Combine(folder.FullName, "measurements"));
            File.WriteAllText(Path.Combine(inner.FullName, "b.csv"), "kpi,period,value\nsavings,2026-02,2\n");
            File.WriteAllText(Path.Combine(inner.FullName, "a.jsonl"), "{\"kpi\": \"savings\", \"period\": \"2026-01\", \"value\": 1}\n");
            File.WriteAllText(Path.Combine(inner.FullName, "README.md"), "ours");
            var book = new MeasurementBook(Kpis);
            var reports = GovernanceFolder.ReadMeasurements(folder.FullName, book);
            Assert.Equal([("measurements/a.jsonl", 1L), ("measurements/b.csv", 1L)], reports.Select(static report => (report.Name, report.Accepted)));
            Assert.All(reports, static report => Assert.Empty(report.Diagnostics));
            Assert.Equal(2, book.EvidenceOf(Sample.Savings.Id).Periods.Count);
            Assert.Empty(GovernanceFolder.ReadMeasurements(inner.FullName, book));
            var heard = new Heard();
            Assert.Equal(reports.Select(static report => report.Rows), GovernanceFolder.ReadMeasurements(folder.FullName, new(Kpis), heard).Select(static report => report.Rows));
            Assert.Equal(
                [new("measurements/a.jsonl", 52, 52), new("measurements/b.csv", 35, 35)],
                heard.All.Distinct());
            Assert.Equal(["measurements/", "measurements/README.md", "measurements/a.jsonl", "measurements/b.csv"], GovernanceFolder.Read(folder.FullName).Files.Select(static file => file.Name));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed class Heard : IProgress<MeasurementProgress>
    {
        public List<MeasurementProgress> All { get; } = [];

        public void Report(MeasurementProgress value) => All.Add(value);
    }

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void Both_kinds_of_files_say_what_the_measurements_say() => Law.Holds(Seeds, static seed =>
    {
        var measured = Random(seed);
        var (book, table, lines) = (new MeasurementBook(Kpis), new MeasurementBook(Kpis), new MeasurementBook(Kpis));
        foreach (var measurement in measured)
        {
            book.Add(measurement);
        }

        var (one, other) = (Csv(table, ToCsv(measured)), JsonLines(lines, string.Concat(measured.Select(static m => Encoding.UTF8.GetString(GovernanceJson.WriteLine(m))))));
        Assert.Equal((measured.Length, book.Accepted), ((int)one.Rows, one.Accepted));
        Assert.Equal((measured.Length, book.Accepted), ((int)other.Rows, other.Accepted));
        foreach (var kpi in Kpis)
        {
            Assert.Equal(book.EvidenceOf(kpi.Id), table.EvidenceOf(kpi.Id));
            Assert.Equal(book.EvidenceOf(kpi.Id), lines.EvidenceOf(kpi.Id));
        }
    });

    /// <summary>A line that is read the quick way is read as the same by the thorough one, which finds nothing wrong.</summary>
    [Fact]
    public void Both_ways_to_read_a_line_agree() => Law.HoldsAtStake(Seeds, 200, static seed =>
    {
        var random = new Random(seed);
        var line = GovernanceJson.WriteLine(Random(seed)[0])[..^1];
        line = random.Next(2) == 0 ? new JsonMutator(random).Mutate(line) : line;

        if (new JsonRowReader().ReadFlawless(line) is not { } quick)
        {
            return false;
        }

        var thorough = DocumentReader.Read<Measurement>(new GovernanceFile("x.json", line));
        Assert.Equal("", Reports.Of(thorough.Problems));
        Assert.Equal(thorough.Value, quick);
        return true;
    });

    [Fact]
    public void Spoilt_files_are_reported_and_never_throw() => Law.HoldsAtStake(Seeds, 300, static seed =>
    {
        var random = new Random(seed);
        var bytes = Encoding.UTF8.GetBytes(ToCsv(Random(seed)));
        for (var i = 1 + random.Next(4); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = ",;\"\n\r\0\t-5a\u00C3\u00FF".Select(static c => (byte)c).ElementAt(random.Next(12));
        }

        var book = new MeasurementBook(Kpis);
        var report = MeasurementReader.ReadCsv(book, new MemoryStream(bytes), "m.csv");
        Assert.Equal(report.Rows, report.Accepted + report.Refused);
        Assert.Equal((report.Accepted, report.Refused), (book.Accepted, book.Refused));
        Assert.True(report.Refused <= report.Diagnostics.Count + report.MoreDiagnostics);
        Assert.All(report.Diagnostics, Typography.Check);
        _ = MeasurementReader.ReadJsonLines(new(Kpis), new MemoryStream(bytes), "m.jsonl");
        return report.Refused > 0;
    });

    private static MeasurementReport Csv(MeasurementBook book, string text) => MeasurementReader.ReadCsv(book, new MemoryStream(Encoding.UTF8.GetBytes(text)), "m.csv");

    private static MeasurementReport JsonLines(MeasurementBook book, string text) => MeasurementReader.ReadJsonLines(book, new MemoryStream(Encoding.UTF8.GetBytes(text)), "m.jsonl");

    private static string ToCsv(IEnumerable<Measurement> measured)
    {
        static string Text(string? text) => text is null ? "" : text.AsSpan().ContainsAny(",\";") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
        var rows = measured.Select(static m => string.Create(
            CultureInfo.InvariantCulture,
            $"{m.Kpi},{m.Period},{m.Value:R},{m.Count},{m.StandardDeviation:R},{m.Numerator:R},{m.Denominator:R},{(m.Arm == MeasurementArm.Control ? "control" : "")},{m.Unit},{Text(m.Segment)},{Text(m.Id)},{Text(m.Source)}\n"));
        return "kpi,period,value,count,standardDeviation,numerator,denominator,arm,unit,segment,id,source\n" + string.Concat(rows);
    }

    private static Measurement[] Random(int seed)
    {
        var random = new RandomSequence((ulong)seed);
        string? Maybe(params string[] texts) => random.Below(2) == 0 ? null : texts[random.Below(texts.Length)];
        return [.. Enumerable.Range(0, 1 + random.Below(12)).Select(i =>
        {
            var kpi = Kpis[random.Below(Kpis.Length)];
            var isRatio = kpi == Sample.OverrideRate;
            var period = random.Below(2) == 0 ? MeasurementPeriod.Month(2026, 1 + random.Below(4)) : MeasurementPeriod.Day(new(2026, 1 + random.Below(4), 1 + random.Below(5)));
            var count = kpi == Sample.LeadTime && random.Below(3) == 0 ? 1 + random.Below(5) : (int?)null;
            return new Measurement
            {
                Kpi = kpi.Id, Period = period, Value = isRatio ? null : Math.Round(1.0 + (5.0 * random.Below(1_000) / 999.0), random.Below(15)), Count = count,
                StandardDeviation = count > 1 && random.Below(2) == 0 ? 0.25 * random.Below(9) : null,
                Numerator = isRatio ? random.Below(9) : null, Denominator = isRatio ? 5 + random.Below(9) : null, Arm = (MeasurementArm)random.Below(2),
                Unit = kpi == Sample.LeadTime && random.Below(2) == 0 ? KpiUnit.Parse("hour") : null,
                Segment = Maybe("north", "the \"old\" town; é", "a,b"), Id = count is null ? Maybe($"i-{i}", "i-1", "\"q\"") : null, Source = Maybe("crm"),
            };
        })];
    }
}
