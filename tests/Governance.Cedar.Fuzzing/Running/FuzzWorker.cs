using System.Diagnostics;

namespace Governance.Cedar.Fuzzing;

/// <summary>Tries inputs on one thread, one after the other.</summary>
internal sealed class FuzzWorker(int number, FuzzPlan plan, FuzzOptions options, Func<ulong?> next, Action<FuzzFailure> report)
{
    private readonly Dictionary<string, ReaderTally> _tallies = new(StringComparer.Ordinal);
    private long _started;
    private ulong _seed;

    /// <summary>Counts so far; to be read when the thread has ended.</summary>
    public IReadOnlyCollection<ReaderTally> Tallies => _tallies.Values;

    /// <summary>The seed that has been tried for longer than allowed, if any.</summary>
    public ulong? Overdue()
    {
        ulong seed = Volatile.Read(ref _seed);
        long started = Volatile.Read(ref _started);
        return started != 0 && Stopwatch.GetElapsedTime(started) > options.Limit && Volatile.Read(ref _started) == started ? seed : null;
    }

    public void Run()
    {
        while (next() is { } seed)
        {
            options.Starting?.Invoke(number, seed);
            Volatile.Write(ref _seed, seed);
            FuzzInput input = plan.Make(seed);
            Volatile.Write(ref _started, Stopwatch.GetTimestamp());
            Try(input);
            Volatile.Write(ref _started, 0);
        }
    }

    private void Try(FuzzInput input)
    {
        bool? isAccepted = null;
        try
        {
            isAccepted = input.Target.Try(input);
        }
        catch (Exception problem)
        {
            string kind = problem is BrokenLawException broken ? broken.Law : $"{problem.GetType().Name} escapes {problem.TargetSite}";
            report(new FuzzFailure(input.Target.Name, kind, input.Seed, problem is BrokenLawException ? problem.Message : problem.ToString(), input.Show()));
        }

        TimeSpan time = Stopwatch.GetElapsedTime(_started);
        ReaderTally tally = _tallies.GetValueOrDefault(input.Target.Name) ?? new ReaderTally(input.Target.Name, 0, 0, 0, TimeSpan.Zero, TimeSpan.Zero, 0);
        _tallies[input.Target.Name] = tally.With(isAccepted, time, input.Seed);
        if (time > options.Limit)
        {
            report(new FuzzFailure(input.Target.Name, "too slow", input.Seed, $"took {time.TotalSeconds:N1} s", input.Show()));
        }
    }
}
