using System.Globalization;
using Governance.Benchmarks.Comparison;
using Governance.Benchmarks.Workloads;
using Governance.Decisions;

namespace Governance.Benchmarks.Authorities;

/// <summary>Prints, in one run and under a minute, what decisions cost that chains of delegations carry, however many rules there are.</summary>
internal static class AuthorityTable
{
    private static readonly int[] Sizes = [100, 1_000, 10_000, 100_000];

    public static void Print(TextWriter output)
    {
        output.WriteLine("May agent X decide Y by a chain of so many delegations? µs of processor time per decision, best of 20 rounds; x = ratio to 100 rules");
        output.WriteLine();
        output.WriteLine(Row("links", "rules", "µs", "x 100 rules", "bytes"));
        output.WriteLine(new string('-', 55));
        var fewest = new Dictionary<int, Measurement>();
        foreach (var size in Sizes)
        {
            var workload = new ChainWorkload(size);
            var evaluator = new PolicyEvaluator(workload.Model);
            for (var links = 1; links <= ChainWorkload.MostLinks; links++)
            {
                var measured = Measure(evaluator, workload.Questions(links));
                fewest.TryAdd(links, measured);
                output.WriteLine(Row(
                    Text($"{links}"),
                    Text($"{size:N0}"),
                    Text($"{measured.Nanoseconds / 1000:N2}"),
                    Text($"{measured.Nanoseconds / fewest[links].Nanoseconds:N2}"),
                    Text($"{measured.Bytes:N0}")));
            }
        }
    }

    /// <summary>Every decision must proceed on the chain that was built for it, and no other.</summary>
    private static Measurement Measure(PolicyEvaluator evaluator, ChainQuestion[] questions) => Measurement.Of(
        questions,
        question => evaluator.Evaluate(question.Request, question.Evidence) is { Outcome: DecisionOutcome.Proceed, Authority: { } authority }
            && authority.Chain == question.Chain,
        questions.Length);

    private static string Row(string links, string rules, string time, string ratio, string bytes) => $"{links,5}{rules,12}{time,12}{ratio,14}{bytes,12}";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
