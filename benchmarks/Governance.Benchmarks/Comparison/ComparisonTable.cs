using System.Diagnostics;
using System.Globalization;
using Governance.Benchmarks.Workloads;
using Governance.Cedar;

namespace Governance.Benchmarks.Comparison;

/// <summary>Prints, in one run and under a minute, what decisions cost beside the floor. Read it by ratio: machines differ.</summary>
internal static class ComparisonTable
{
    private static readonly int[] Sizes = [10, 1_000, 10_000];

    public static void Print(TextWriter output)
    {
        output.WriteLine("May agent X take decision Y with amount N? ns of processor time per decision, best of 20 rounds; x = ratio to the floor of the same size");
        output.WriteLine();
        output.WriteLine(Row("engine", "rules", "ns", "x floor", "bytes"));
        output.WriteLine(new string('-', 78));
        foreach (var size in Sizes)
        {
            var workload = new AgentWorkload(size);
            var floor = Measure(workload, workload.DecideByHand);
            Write(output, "FrozenDictionary by hand (the floor)", size, floor, floor);
            Write(output, "Governance.Core, Evaluate", size, Measure(workload, workload.Decide), floor);
            Write(output, "Governance.Cedar, Authorize", size, Measure(workload, workload.DecideByCedar), floor);
        }

        output.WriteLine();
        foreach (var size in Sizes)
        {
            PrintLoad(output, size);
        }
    }

    private static void PrintLoad(TextWriter output, int size)
    {
        var text = new AgentWorkload(size).PolicyText;
        var best = Enumerable.Range(0, 5).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            PolicySet.Parse(text);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        var first = Stopwatch.GetTimestamp();
        _ = new AgentWorkload(size);
        var whole = Stopwatch.GetElapsedTime(first).TotalMilliseconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{size,7:N0} rules: parse {best:N1} ms; model, indexes, compilation and {AgentWorkload.RequestCount:N0} decisions by each engine {whole:N0} ms"));
    }

    private static Measurement Measure(AgentWorkload workload, Func<Question, bool> decide) =>
        Measurement.Of(workload.Questions, decide, workload.Questions.Count(static question => question.Expected));

    private static void Write(TextWriter output, string engine, int size, Measurement measured, Measurement floor) =>
        output.WriteLine(Row(
            engine,
            size.ToString("N0", CultureInfo.InvariantCulture),
            measured.Nanoseconds.ToString("N0", CultureInfo.InvariantCulture),
            (measured.Nanoseconds / floor.Nanoseconds).ToString("N1", CultureInfo.InvariantCulture),
            measured.Bytes.ToString("N0", CultureInfo.InvariantCulture)));

    private static string Row(string engine, string rules, string time, string ratio, string bytes) =>
        $"{engine,-38}{rules,8}{time,12}{ratio,11}{bytes,9}";
}
