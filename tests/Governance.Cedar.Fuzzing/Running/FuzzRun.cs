using System.Collections.Concurrent;
using System.Diagnostics;

namespace Governance.Cedar.Fuzzing;

/// <summary>Tries inputs on several threads, whose stacks are small so that reckless recursion shows.</summary>
public sealed class FuzzRun(FuzzPlan plan, FuzzOptions options)
{
    private const int StackSize = 1024 * 1024;
    private static readonly TimeSpan Watch = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan ProgressEvery = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<(string Reader, string Kind), FuzzFailure> _failures = new();
    private long _taken;
    private long _failed;

    /// <summary>Runs to the end, or until an input hangs.</summary>
    public FuzzReport Run()
    {
        long start = Stopwatch.GetTimestamp();
        FuzzWorker[] workers = [.. Enumerable.Range(0, options.Threads).Select(i => new FuzzWorker(i, plan, options, Next, Fail))];
        Thread[] threads = [.. workers.Select(worker => new Thread(worker.Run, StackSize) { IsBackground = true })];
        Array.ForEach(threads, thread => thread.Start());
        bool ended = Supervise(workers, threads);
        FuzzWorker[] finished = [.. workers.Where((_, i) => ended || !threads[i].IsAlive)];
        return new FuzzReport(Sum(finished), [.. _failures.Values], _failed, Stopwatch.GetElapsedTime(start));
    }

    private bool Supervise(FuzzWorker[] workers, Thread[] threads)
    {
        long shown = Stopwatch.GetTimestamp();
        while (Array.Find(threads, thread => thread.IsAlive) is { } running)
        {
            running.Join(Watch);
            if (Stopwatch.GetElapsedTime(shown) > ProgressEvery)
            {
                options.Progress?.Invoke(Math.Min(Interlocked.Read(ref _taken), options.Count));
                shown = Stopwatch.GetTimestamp();
            }

            foreach (FuzzWorker worker in workers)
            {
                if (worker.Overdue() is { } seed)
                {
                    FuzzInput input = plan.Make(seed);
                    Fail(new FuzzFailure(input.Target.Name, "hangs", seed, $"still not done after {options.Limit.TotalSeconds} s", input.Show()));
                    return false;
                }
            }
        }

        return true;
    }

    private ulong? Next()
    {
        long taken = Interlocked.Increment(ref _taken) - 1;
        return taken < options.Count ? unchecked(options.Seed + (ulong)taken) : null;
    }

    private void Fail(FuzzFailure failure)
    {
        Interlocked.Increment(ref _failed);
        _failures.TryAdd((failure.Reader, failure.Kind), failure);
    }

    private ReaderTally[] Sum(IEnumerable<FuzzWorker> workers)
    {
        ILookup<string, ReaderTally> tallies = workers.SelectMany(worker => worker.Tallies).ToLookup(tally => tally.Reader, StringComparer.Ordinal);
        return [.. plan.Readers.Where(tallies.Contains).Select(reader => tallies[reader].Aggregate((a, b) => a.With(b)))];
    }
}
