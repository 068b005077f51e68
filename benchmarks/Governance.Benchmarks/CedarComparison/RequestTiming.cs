using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Governance.Benchmarks.CedarComparison;

/// <summary>
/// What decisions cost. Requests are asked in turn, so that none finds the caches warmed by itself. Rounds are shorter than the slices of time
/// that a busy machine gives to others, and the median of many rounds counts.
/// </summary>
/// <param name="Nanoseconds">Time per decision, median of the rounds.</param>
/// <param name="Bytes">Bytes allocated per decision.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RequestTiming(double Nanoseconds, double Bytes)
{
    private const int Rounds = 201;
    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(1);

    /// <summary>Measures an action that decides one request per call, the number of the request being given to it.</summary>
    public static RequestTiming Of(int requests, Func<int, bool> decide)
    {
        var next = 0;
        for (var pass = 0; pass < 4; pass++)
        {
            WarmUp(requests, decide, ref next);
        }

        var decisions = 1;
        while (Time(requests, decide, decisions, ref next).Elapsed < RoundTime && decisions < 1 << 20)
        {
            decisions *= 2;
        }

        var rounds = new (TimeSpan Elapsed, long Bytes)[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            rounds[i] = Time(requests, decide, decisions, ref next);
        }

        var times = rounds.Select(round => round.Elapsed.TotalNanoseconds / decisions).Order().ToArray();
        return new(times[Rounds / 2], rounds.Average(round => (double)round.Bytes / decisions));
    }

    /// <summary>Runs until the compiler's optimised code has taken over, which it prepares in the background.</summary>
    private static void WarmUp(int requests, Func<int, bool> decide, ref int next)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < 20_000 && Stopwatch.GetElapsedTime(start) < 60 * RoundTime; i++)
        {
            Time(requests, decide, 1, ref next);
        }

        Thread.Sleep(120);
    }

    private static (TimeSpan Elapsed, long Bytes) Time(int requests, Func<int, bool> decide, int decisions, ref int next)
    {
        var (allowed, request) = (0, next);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < decisions; i++)
        {
            allowed += decide(request) ? 1 : 0;
            request = request + 1 == requests ? 0 : request + 1;
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(allowed);
        next = request;
        return (elapsed, bytes);
    }
}
