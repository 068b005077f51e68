using System.Diagnostics;
using System.Globalization;
using Governance.Kpis;
using Governance.Serialization;

namespace Governance.Benchmarks.Kpis;

/// <summary><c>kpis [ROWS]</c>: prints what it costs to read so many measurements from a file and to assess the KPIs that they are of.</summary>
internal static class KpiCommand
{
    private const int DefaultRows = 1_000_000;

    public static int Run(string[] arguments)
    {
        var rows = DefaultRows;
        if (arguments.Length > 1 || (arguments.Length == 1 && (!int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out rows) || rows < 1)))
        {
            Console.Error.WriteLine("usage: kpis [ROWS]");
            return 2;
        }

        var workload = new KpiWorkload(rows);
        Console.WriteLine(Text($"{rows:N0} measurements of {workload.Kpis.Count} KPIs; seconds, those of the processor, and the most memory that the process ever held"));
        Console.WriteLine();
        Console.WriteLine($"{string.Empty,-34}{"MB of file",12}{"read",8}{"assess",8}{"together",10}{"processor",11}{"peak MB",9}");
        var file = Path.GetTempFileName();
        try
        {
            Fill(file, workload.WriteCsv);
            for (var round = 1; round <= 3; round++)
            {
                Measure(Text($"table, round {round}"), workload, file, rows, MeasurementReader.ReadCsv);
            }

            Fill(file, workload.WriteJsonLines);
            for (var round = 1; round <= 3; round++)
            {
                Measure(Text($"JSON Lines, round {round}"), workload, file, rows, MeasurementReader.ReadJsonLines);
            }
        }
        finally
        {
            File.Delete(file);
        }

        return 0;
    }

    private static void Fill(string file, Action<TextWriter> write)
    {
        using var text = new StreamWriter(file);
        write(text);
    }

    private static void Measure(string name, KpiWorkload workload, string file, int rows, Func<MeasurementBook, Stream, string, MeasurementReport> read)
    {
        // The garbage of the round before is not charged to this one.
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (clock, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        var book = new MeasurementBook(workload.Kpis);
        using var stream = File.OpenRead(file);
        var report = read(book, stream, "m");
        var reading = clock.Elapsed;
        var found = new KpiCatalogue { Kpis = workload.Kpis }.Assess(book, KpiWorkload.At);
        var charts = workload.Kpis.Sum(kpi => kpi.Chart(book.EvidenceOf(kpi.Id), KpiWorkload.At).Points.Count);
        var all = clock.Elapsed;
        process.Refresh();
        if (report.Accepted != rows || !report.Diagnostics.IsEmpty || found.Any(static one => one.Method is null) || charts == 0)
        {
            throw new InvalidOperationException(Text($"{report.Refused} rows refused: {(report.Diagnostics.IsEmpty ? string.Empty : report.Diagnostics[0].Message.En)}"));
        }

        Console.WriteLine(Text(
            $"{name,-34}{stream.Length / 1e6,12:N1}{reading.TotalSeconds,8:N2}{(all - reading).TotalSeconds,8:N2}{all.TotalSeconds,10:N2}{(process.TotalProcessorTime - before).TotalSeconds,11:N2}{process.PeakWorkingSet64 / 1048576.0,9:N0}"));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
