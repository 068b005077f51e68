using System.Diagnostics;

namespace Governance.Benchmarks.Loading;

/// <summary>What a step of loading costs: the first time, and at best of three more, since whatever else the machine does only adds.</summary>
/// <param name="First">The time in milliseconds when code is compiled as it is first run.</param>
/// <param name="Best">The time in milliseconds once that is done.</param>
/// <param name="Mebibytes">What the step allocates.</param>
internal sealed record LoadCost(double First, double Best, double Mebibytes)
{
    private const int Rounds = 3;

    /// <summary>Measures a step that gives the same result each time.</summary>
    public static LoadCost Of<T>(Func<T> step, out T result)
    {
        var first = Time(step, out result).Milliseconds;
        var best = (Milliseconds: double.MaxValue, Mebibytes: double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var (milliseconds, mebibytes) = Time(step, out result);
            best = (Math.Min(best.Milliseconds, milliseconds), Math.Min(best.Mebibytes, mebibytes));
        }

        return new(first, best.Milliseconds, best.Mebibytes);
    }

    private static (double Milliseconds, double Mebibytes) Time<T>(Func<T> step, out T result)
    {
        GC.Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        result = step();
        var elapsed = Stopwatch.GetElapsedTime(start);
        return (elapsed.TotalMilliseconds, (GC.GetAllocatedBytesForCurrentThread() - before) / 1048576.0);
    }
}
