using System.Globalization;
using Governance.Benchmarks.Loading;
using Governance.Portfolio;

namespace Governance.Benchmarks.Arbitrations;

/// <summary>Prints what it costs to arbitrate portfolios, with the smallest changes that would flip each result and the judgement of five stakeholders.</summary>
internal static class ArbitrationTable
{
    private static readonly (int UseCases, int Criteria)[] Sizes = [(20, 8), (100, 12), (1_000, 12), (1_000, 24)];

    public static void Print(TextWriter output)
    {
        output.WriteLine("Arbitration with stability and five stakeholders; ms the first time, and of the best of 3 more the time and that of the processor");
        output.WriteLine();
        output.WriteLine(Row("use cases", "criteria", "first", "best", "processor", "MB", "flips"));
        output.WriteLine(new string('-', 72));
        foreach (var (useCases, criteria) in Sizes)
        {
            var workload = new ArbitrationWorkload(useCases, criteria);
            var cost = LoadCost.Of(() => Arbitrator.Arbitrate(workload.Matrix, workload.UseCases), out var result);
            output.WriteLine(Row(
                Text($"{useCases:N0}"), Text($"{criteria}"), Text($"{cost.First:N0}"), Text($"{cost.Best:N0}"), Text($"{cost.Processor:N0}"), Text($"{cost.Mebibytes:N0}"), Text($"{Held(workload, result):N0}")));
        }
    }

    /// <summary>How many smallest changes the result tells of; the one of the first rank, and those of some classes, are applied, and must do what they say.</summary>
    private static int Held(ArbitrationWorkload workload, ArbitrationResult result)
    {
        var first = result.FirstRankFlip ?? throw new InvalidOperationException("nothing flips the first rank");
        var isHeld = Apply(first.Change).Verdicts[0].UseCase == first.NewFirst;
        foreach (var verdict in result.Verdicts.Where(v => v.ClassFlip is not null).Take(3))
        {
            isHeld &= Apply(verdict.ClassFlip!.Change).Of(verdict.UseCase).Class == verdict.ClassFlip.NewClass;
        }

        return isHeld
            ? result.NeighbourFlips.Count(f => f.Change is not null) + result.Verdicts.Count(v => v.ClassFlip is not null) + 1
            : throw new InvalidOperationException("a change of weights did not do what it was said to do");

        ArbitrationResult Apply(WeightChange change) => Arbitrator.Arbitrate(workload.Matrix, workload.UseCases, change.Weights);
    }

    private static string Row(string useCases, string criteria, string first, string best, string processor, string megabytes, string flips) =>
        $"{useCases,10}{criteria,10}{first,10}{best,10}{processor,12}{megabytes,8}{flips,12}";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
