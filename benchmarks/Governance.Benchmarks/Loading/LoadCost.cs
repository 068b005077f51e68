using System.Diagnostics;

namespace Governance.Benchmarks.Loading;

/// <summary>What a step of loading costs: the first time, and at best of three more, since whatever else the machine does only adds.</summary>
/// <param name="First">The time in milliseconds when code is compiled as it is first run.</param>
/// <param name="Best">The time in milliseconds once that is done.</param>
/// <param name="Processor">The processor time in milliseconds once that is done: what the step takes on a machine that has nothing else to do, or more where several processors share it.</param>
/// <param name="Mebibytes">What the step allocates.</param>
internal sealed record LoadCost(double First, double Best, double Processor, double Mebibytes)
{
    private const int Rounds = 3;

    /// <summary>What one step after the other costs.</summary>
    public static LoadCost operator +(LoadCost one, LoadCost other) =>
        new(one.First + other.First, one.Best + other.Best, one.Processor + other.Processor, one.Mebibytes + other.Mebibytes);

    /// <summary>Measures a step that gives the same result each time.</summary>
    public static LoadCost Of<T>(Func<T> step, out T result)
    {
        var best = Time(step, out result) with { Best = double.MaxValue, Processor = double.MaxValue, Mebibytes = double.MaxValue };
        for (var round = 0; round < Rounds; round++)
        {
            var again = Time(step, out result);
            best = new(best.First, Math.Min(best.Best, again.First), Math.Min(best.Processor, again.Processor), Math.Min(best.Mebibytes, again.Mebibytes));
        }

        return best;
    }

    private static LoadCost Time<T>(Func<T> step, out T result)
    {
        result = default!;
        GC.Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        result = step();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var worked = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds;
        return new(elapsed, elapsed, worked, (GC.GetAllocatedBytesForCurrentThread() - before) / 1048576.0);
    }
}
