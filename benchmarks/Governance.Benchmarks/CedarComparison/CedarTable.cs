using System.Diagnostics;
using System.Globalization;
using Governance.Cedar;

namespace Governance.Benchmarks.CedarComparison;

/// <summary>Prints, in one run and under two minutes, what Cedar decisions cost. Read it by ratio to the floor: machines differ.</summary>
internal static class CedarTable
{
    private static readonly int[] AgentSizes = [10, 1_000, 10_000, 100_000];
    private static readonly int[] OopslaSizes = [5, 50];

    public static void Print(TextWriter output)
    {
        output.WriteLine("Cedar decisions: ns each over a mix of requests, median of 201 short rounds; x = ratio to the floor, a FrozenDictionary asked by hand");
        output.WriteLine("decision = yes or no alone; answer = with reasons and errors; plain = answer, every policy asked");
        output.WriteLine();
        output.WriteLine(Row("agent workload", "floor ns", "decision", "x", "bytes", "answer", "bytes", "plain", "bytes"));
        output.WriteLine(new string('-', 100));
        var floor = 0.0;
        var loads = new List<string>();
        foreach (var size in AgentSizes)
        {
            var rules = new AgentRules(size);
            var own = RequestTiming.Of(1, _ => rules.DecideNextByHand()).Nanoseconds;
            floor = size == AgentSizes[1] ? own : floor;
            output.WriteLine(Measure(rules.Workload, own));
            loads.Add(Load(rules.Workload));
        }

        output.WriteLine();
        PrintOopsla(output, floor, loads);
        output.WriteLine();
        output.WriteLine($"{"to load",-24}{"policies",10}{"parse ms",12}{"compile and index ms",24}");
        output.WriteLine(new string('-', 100));
        loads.ForEach(output.WriteLine);
    }

    private static void PrintOopsla(TextWriter output, double floor, List<string> loads)
    {
        if (OopslaData.FindRoot() is not { } root)
        {
            output.WriteLine("OOPSLA workloads left out: the conformance data is absent; set CEDAR_CONFORMANCE to its folder");
            return;
        }

        output.WriteLine(Row("OOPSLA workload", "floor ns", "decision", "x", "bytes", "answer", "bytes", "plain", "bytes"));
        output.WriteLine(new string('-', 100));
        foreach (var name in OopslaData.Names)
        {
            foreach (var size in OopslaSizes)
            {
                var workload = OopslaData.Read(root, name, size);
                output.WriteLine(Measure(workload, floor));
                loads.Add(Load(workload));
            }
        }
    }

    private static string Measure(CedarWorkload workload, double floor)
    {
        var requests = workload.Cases.Select(one => one.Request).ToArray();
        var decision = RequestTiming.Of(requests.Length, i => workload.Decide(requests[i]));
        var answer = RequestTiming.Of(requests.Length, i => workload.Authorize(requests[i]));
        var plain = RequestTiming.Of(requests.Length, i => workload.AuthorizePlainly(requests[i]));
        return Row(
            workload.Name,
            Format(floor),
            Format(decision.Nanoseconds),
            (decision.Nanoseconds / floor).ToString("N1", CultureInfo.InvariantCulture),
            Format(decision.Bytes),
            Format(answer.Nanoseconds),
            Format(answer.Bytes),
            Format(plain.Nanoseconds),
            Format(plain.Bytes));
    }

    private static string Load(CedarWorkload workload)
    {
        var parse = Best(workload.Parse);
        var compile = Best(() => new Authorizer(workload.Policies));
        return string.Create(CultureInfo.InvariantCulture, $"{workload.Name,-24}{workload.Policies.Count,10:N0}{parse,12:N2}{compile,24:N2}");
    }

    private static double Best(Func<object> load) => Enumerable.Range(0, 3).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(load());
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });

    private static string Format(double number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Row(string name, string floor, string decision, string ratio, string bytes, string answer, string answerBytes, string plain, string plainBytes) =>
        $"{name,-24}{floor,10}{decision,10}{ratio,8}{bytes,8}{answer,10}{answerBytes,8}{plain,14}{plainBytes,8}";
}
