using System.Diagnostics;
using Governance.Benchmarks.Workloads;

namespace Governance.Benchmarks.Comparison;

/// <summary>The cost of one decision: the best of several rounds, since whatever else the machine does only adds.</summary>
/// <param name="Nanoseconds">Time per decision.</param>
/// <param name="Bytes">Bytes allocated per decision.</param>
internal sealed record Measurement(double Nanoseconds, double Bytes)
{
    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(150);
    private const int Rounds = 7;

    public static Measurement Of(AgentWorkload workload, Func<Question, bool> decide)
    {
        WarmUp(workload, decide);
        var sweeps = 1;
        while (Time(workload, decide, sweeps).Elapsed < RoundTime && sweeps < 1 << 20)
        {
            sweeps *= 2;
        }

        var (best, bytes) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var (elapsed, allocated) = Time(workload, decide, sweeps);
            var decisions = (double)sweeps * workload.Questions.Length;
            best = Math.Min(best, elapsed.TotalNanoseconds / decisions);
            bytes = Math.Min(bytes, allocated / decisions);
        }

        return new(best, bytes);
    }

    /// <summary>Runs until the compiler's optimised code has taken over, which it prepares in the background.</summary>
    private static void WarmUp(AgentWorkload workload, Func<Question, bool> decide)
    {
        for (var pass = 0; pass < 3; pass++)
        {
            Time(workload, decide, Math.Max(1, 40_000 / (workload.Rules + workload.Questions.Length)));
            Thread.Sleep(150);
        }
    }

    private static (TimeSpan Elapsed, long Bytes) Time(AgentWorkload workload, Func<Question, bool> decide, int sweeps)
    {
        var allowed = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            foreach (var question in workload.Questions)
            {
                allowed += decide(question) ? 1 : 0;
            }
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return allowed == sweeps * workload.Questions.Count(q => q.Expected)
            ? (elapsed, bytes)
            : throw new InvalidOperationException("an engine changed its verdicts while it was measured");
    }
}
