using System.Diagnostics;

namespace Governance.Benchmarks.Comparison;

/// <summary>The cost of one decision: the best of several rounds, since whatever else the machine does only adds.</summary>
/// <remarks>Time is the processor's: a machine that is shared takes nothing from it but a little cache.</remarks>
/// <param name="Nanoseconds">Processor time per decision.</param>
/// <param name="Bytes">Bytes allocated per decision.</param>
internal sealed record Measurement(double Nanoseconds, double Bytes)
{
    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(1);
    private const int Rounds = 20;
    private const int WarmUpDecisions = 15_000;

    /// <summary>Measures questions that are asked one after the other.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="decide">Whether the answer to a question is yes.</param>
    /// <param name="yes">To how many of them it is; each sweep over all is held to it.</param>
    public static Measurement Of<T>(T[] questions, Func<T, bool> decide, int yes)
    {
        WarmUp(questions, decide, yes);
        var sweeps = SweepsOf(questions, decide, yes);
        return Best(() => Time(questions, decide, yes, sweeps), (double)sweeps * questions.Length);
    }

    /// <summary>How often the decisions of one thread two threads make in the same time: 2 when neither slows the other.</summary>
    /// <remarks>
    /// Both threads ask at once, and what their decisions cost together is read off the processor, so that what they take from each other shows (memory, caches,
    /// collections) and what other programs take does not. What one thread merely waits for the other would not show: the engines hold no lock.
    /// </remarks>
    public static double Scaling<T>(T[] questions, Func<T, bool> decide, int yes)
    {
        WarmUp(questions, decide, yes);
        var sweeps = 4 * SweepsOf(questions, decide, yes);
        var decisions = (double)sweeps * questions.Length;
        var alone = Best(() => Together(1, questions, decide, yes, sweeps), decisions);
        var together = Best(() => Together(2, questions, decide, yes, sweeps), 2 * decisions);
        return 2 * alone.Nanoseconds / together.Nanoseconds;
    }

    private static Measurement Best(Func<(TimeSpan Elapsed, long Bytes)> round, double decisions)
    {
        var (best, bytes) = (double.MaxValue, double.MaxValue);
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Rounds && (i < 3 || Stopwatch.GetElapsedTime(start) < Budget); i++)
        {
            var (elapsed, allocated) = round();
            best = Math.Min(best, elapsed.TotalNanoseconds / decisions);
            bytes = Math.Min(bytes, allocated / decisions);
        }

        return new(best, bytes);
    }

    /// <summary>How many sweeps fill a round.</summary>
    private static int SweepsOf<T>(T[] questions, Func<T, bool> decide, int yes)
    {
        var sweeps = 1;
        while (Time(questions, decide, yes, sweeps).Elapsed < RoundTime && sweeps < 1 << 20)
        {
            sweeps *= 2;
        }

        return sweeps;
    }

    /// <summary>Runs until the compiler's optimised code has taken over, which it prepares in the background.</summary>
    private static void WarmUp<T>(T[] questions, Func<T, bool> decide, int yes)
    {
        for (var pass = 0; pass < 3; pass++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var sweep = 0; sweep * questions.Length < WarmUpDecisions && Stopwatch.GetElapsedTime(start) < Budget / 4; sweep++)
            {
                Time(questions, decide, yes, sweeps: 1);
            }

            Thread.Sleep(150);
        }
    }

    private static (TimeSpan Elapsed, long Bytes) Together<T>(int threads, T[] questions, Func<T, bool> decide, int yes, int sweeps)
    {
        using var ready = new Barrier(threads);
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            ready.SignalAndWait();
            Time(questions, decide, yes, sweeps);
        })).ToArray();
        var start = Environment.CpuUsage.TotalTime;
        Array.ForEach(workers, static worker => worker.Start());
        Array.ForEach(workers, static worker => worker.Join());
        return (Environment.CpuUsage.TotalTime - start, 0);
    }

    private static (TimeSpan Elapsed, long Bytes) Time<T>(T[] questions, Func<T, bool> decide, int yes, int sweeps)
    {
        var said = 0L;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            foreach (var question in questions)
            {
                said += decide(question) ? 1 : 0;
            }
        }

        var elapsed = Environment.CpuUsage.TotalTime - start;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return said == (long)sweeps * yes ? (elapsed, bytes) : throw new InvalidOperationException("an engine changed its verdicts while it was measured");
    }
}
