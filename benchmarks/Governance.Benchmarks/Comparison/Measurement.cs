namespace Governance.Benchmarks.Comparison;

/// <summary>The cost of one decision: the best of several rounds, since whatever else the machine does only adds.</summary>
/// <remarks>Time is the processor's: a machine that is shared takes nothing from it but a little cache.</remarks>
/// <param name="Nanoseconds">Processor time per decision.</param>
/// <param name="Bytes">Bytes allocated per decision.</param>
internal sealed record Measurement(double Nanoseconds, double Bytes)
{
    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(20);
    private const int Rounds = 20;
    private const int WarmUpDecisions = 15_000;

    /// <summary>Measures questions that are asked one after the other.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="decide">Whether the answer to a question is yes.</param>
    /// <param name="yes">To how many of them it is; each sweep over all is held to it.</param>
    public static Measurement Of<T>(T[] questions, Func<T, bool> decide, int yes)
    {
        WarmUp(questions, decide, yes);
        var sweeps = 1;
        while (Time(questions, decide, yes, sweeps).Elapsed < RoundTime && sweeps < 1 << 20)
        {
            sweeps *= 2;
        }

        var (best, bytes) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var (elapsed, allocated) = Time(questions, decide, yes, sweeps);
            var decisions = (double)sweeps * questions.Length;
            best = Math.Min(best, elapsed.TotalNanoseconds / decisions);
            bytes = Math.Min(bytes, allocated / decisions);
        }

        return new(best, bytes);
    }

    /// <summary>Runs until the compiler's optimised code has taken over, which it prepares in the background.</summary>
    private static void WarmUp<T>(T[] questions, Func<T, bool> decide, int yes)
    {
        for (var pass = 0; pass < 3; pass++)
        {
            Time(questions, decide, yes, Math.Max(1, WarmUpDecisions / questions.Length));
            Thread.Sleep(150);
        }
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
