using System.Globalization;
using Governance.Portfolio;

namespace Governance.Benchmarks.Choices;

/// <summary>Prints what a choice under five capacities costs, by family and number of candidates, in one run and under two minutes.</summary>
internal static class ChoiceTable
{
    private const int Seeds = 3;

    /// <summary>Two hundred candidates are seldom proved: the bound after fewer nodes says as much.</summary>
    private static readonly (int Candidates, long Nodes)[] Sizes = [(20, ChoiceBudget.Default.Nodes), (40, ChoiceBudget.Default.Nodes), (60, ChoiceBudget.Default.Nodes), (200, 50_000)];

    public static void Print(TextWriter output)
    {
        // Compiled code takes over while these run.
        for (var seed = 100; seed < 104; seed++)
        {
            Measure(ChoiceFamily.Weakly, 40, seed, ChoiceBudget.Default);
        }

        output.WriteLine(Text($"Use cases under 5 capacities, {Seeds} questions each; ms are of processor time. The choice alone, and with what more would bring and what each left out would displace"));
        output.WriteLine();
        output.WriteLine($"{"family",-14}{"candidates",10}{"proved",8}{"nodes",12}{"worst",12}{"ms",9}{"worst",9}{"largest gap",13}{"all, ms",10}{"worst",9}");
        output.WriteLine(new string('-', 106));
        foreach (var family in Enum.GetValues<ChoiceFamily>())
        {
            foreach (var (candidates, nodes) in Sizes)
            {
                Write(output, family, candidates, nodes);
            }
        }
    }

    private static void Write(TextWriter output, ChoiceFamily family, int candidates, long nodes)
    {
        var alone = Enumerable.Range(1, Seeds).Select(seed => Measure(family, candidates, seed, new(nodes, 1))).ToArray();
        var whole = Enumerable.Range(1, Seeds).Select(seed => Measure(family, candidates, seed, new(nodes, nodes / 10))).ToArray();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{family,-14}{candidates,10}{$"{alone.Count(a => a.Choice.IsOptimal)} of {Seeds}",8}{Median(alone.Select(a => a.Choice.Nodes)),12:N0}{alone.Max(a => a.Choice.Nodes),12:N0}{Median(alone.Select(a => a.Milliseconds)),9:N0}{alone.Max(a => a.Milliseconds),9:N0}{alone.Max(a => a.Choice.Gap / a.Choice.Value),13:P2}{Median(whole.Select(w => w.Milliseconds)),10:N0}{whole.Max(w => w.Milliseconds),9:N0}"));
    }

    private static (CapacityChoice Choice, double Milliseconds) Measure(ChoiceFamily family, int candidates, int seed, ChoiceBudget budget)
    {
        var question = ChoiceWorkload.Make(family, candidates, seed);
        var start = Environment.CpuUsage.TotalTime;
        var choice = CapacityChooser.Choose(question, budget);
        return (choice, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
    }

    private static T Median<T>(IEnumerable<T> numbers) => numbers.Order().ElementAt(Seeds / 2);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
