using System.Diagnostics;
using System.Globalization;
using Governance.Benchmarks.Comparison.Peers;
using Governance.Benchmarks.Loading;
using Governance.Benchmarks.Workloads;
using Governance.Decisions;

namespace Governance.Benchmarks.Comparison;

/// <summary>Prints, in one run and under two minutes, what decisions cost beside the floor. Read it by ratio: machines differ.</summary>
internal static class ComparisonTable
{
    private const string Level = "Governance.Core, EvaluateLevel";
    private const string Full = "Governance.Core, Evaluate";
    private const int LoadedSize = 10_000;

    private static readonly int[] Sizes = [10, 100, 1_000, 10_000, 100_000];

    public static void Print(TextWriter output)
    {
        var started = Stopwatch.GetTimestamp();
        output.WriteLine("May agent X take decision Y with amount N? ns of processor time per decision, best of up to 20 rounds; x = ratio to the floor of the same size");
        output.WriteLine();
        output.WriteLine(Row("engine", "rules", "ns", "x floor", "bytes"));
        output.WriteLine(new string('-', 78));
        var first = new Dictionary<string, Measurement>(StringComparer.Ordinal);
        var growth = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var size in Sizes)
        {
            var workload = new AgentWorkload(size);
            var floor = Measure(workload, workload.DecideByHand);
            Write(output, "FrozenDictionary by hand (the floor)", size, floor, floor);
            foreach (var (engine, decide) in Engines(workload))
            {
                var measured = Measure(workload, decide);
                Write(output, engine, size, measured, floor);
                growth[engine] = measured.Nanoseconds / (first.TryAdd(engine, measured) ? measured : first[engine]).Nanoseconds;
            }
        }

        output.WriteLine();
        output.WriteLine(Text($"{Sizes[^1]:N0} rules beside {Sizes[0]:N0}: EvaluateLevel x {growth[Level]:N2}, Evaluate x {growth[Full]:N2}"));
        PrintScaling(output);
        PrintLoad(output);
        output.WriteLine(Text($"all of this took {Stopwatch.GetElapsedTime(started).TotalSeconds:N0} s"));
    }

    private static IEnumerable<(string Engine, Func<Question, bool> Decide)> Engines(AgentWorkload workload) =>
    [
        ("linear delegates by hand", new LinearDelegates(workload).Decide),
        ("ASP.NET Core authorization, a handler", new AspNetCore(workload).Decide),
        ("Governance.Cedar, Authorize", workload.DecideByCedar),
        (Level, workload.DecideLevel),
        (Full, workload.Decide),
    ];

    private static void PrintScaling(TextWriter output)
    {
        var workload = new AgentWorkload(LoadedSize);
        output.WriteLine(Text(
            $"two threads beside one, {LoadedSize:N0} rules: EvaluateLevel x {Scaling(workload, workload.DecideLevel):N2}, Evaluate x {Scaling(workload, workload.Decide):N2}"));
    }

    private static void PrintLoad(TextWriter output)
    {
        var parts = new AgentWorkload(LoadedSize).Model.Parts;
        var model = LoadCost.Of(() => GovernanceModel.Create(parts).Model!, out var built);
        var evaluator = LoadCost.Of(() => new PolicyEvaluator(built), out _);
        var all = model + evaluator;
        output.WriteLine(Text(
            $"{LoadedSize:N0} policies, text to evaluator: {all.Processor:N0} ms of processor time, {all.Best:N0} ms on the clock (model {model.Processor:N0}, index and compilation {evaluator.Processor:N0})"));
    }

    private static Measurement Measure(AgentWorkload workload, Func<Question, bool> decide) =>
        Measurement.Of(workload.Questions, decide, workload.Questions.Count(static question => question.Expected));

    private static double Scaling(AgentWorkload workload, Func<Question, bool> decide) =>
        Measurement.Scaling(workload.Questions, decide, workload.Questions.Count(static question => question.Expected));

    private static void Write(TextWriter output, string engine, int size, Measurement measured, Measurement floor) =>
        output.WriteLine(Row(
            engine,
            size.ToString("N0", CultureInfo.InvariantCulture),
            measured.Nanoseconds.ToString("N0", CultureInfo.InvariantCulture),
            (measured.Nanoseconds / floor.Nanoseconds).ToString("N1", CultureInfo.InvariantCulture),
            measured.Bytes.ToString("N0", CultureInfo.InvariantCulture)));

    private static string Row(string engine, string rules, string time, string ratio, string bytes) =>
        $"{engine,-38}{rules,8}{time,12}{ratio,11}{bytes,9}";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
