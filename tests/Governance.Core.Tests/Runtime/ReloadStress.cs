using System.Diagnostics;
using System.Runtime.CompilerServices;
using Governance.Decisions;
using Governance.Runtime;
using Governance.Serialization;

namespace Governance.Core.Tests.Runtime;

/// <summary>Threads decide while models take one another's place; every decision is held against what the version that it names gives when nobody else is there.</summary>
internal sealed class ReloadStress
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly GovernanceModel[] _models;
    private readonly string[] _digests;
    private readonly DecisionRequest[] _requests;
    private readonly string[][] _expected;
    private readonly HashSet<long> _seen = [];
    private long _decisions;
    private long _torn;
    private volatile bool _isOver;

    private ReloadStress(GovernanceModel[] models, DecisionRequest[] requests)
    {
        _models = models;
        _digests = [.. models.Select(static model => model.ComputeDigest())];
        _requests = requests;
        _expected = [.. models.Select(model => requests.Select(request => Show(new PolicyEvaluator(model).Evaluate(request))).ToArray())];
        if (_digests.Distinct(StringComparer.Ordinal).Count() < models.Length || _expected.Select(static answers => string.Concat(answers)).Distinct(StringComparer.Ordinal).Count() < models.Length)
        {
            throw new ArgumentException("The models must decide otherwise, each than every other.", nameof(models));
        }
    }

    /// <summary>Runs until so many models have come into force.</summary>
    /// <param name="models">Models that decide the requests otherwise, each than every other; they take turns.</param>
    /// <param name="requests">What is decided, over and over.</param>
    /// <param name="threads">How many threads decide.</param>
    /// <param name="swaps">How often another model comes into force.</param>
    public static ReloadStressResult Run(GovernanceModel[] models, DecisionRequest[] requests, int threads, int swaps)
    {
        var stress = new ReloadStress(models, requests);
        var runtime = new GovernanceRuntime(models[0]);
        var start = Stopwatch.GetTimestamp();
        var watched = stress.Work(runtime, threads, swaps);
        var elapsed = Stopwatch.GetElapsedTime(start);
        var alive = CountAlive(watched);
        GC.KeepAlive(runtime);
        return new(threads, swaps, stress._decisions, stress._seen.Count, stress._torn, watched.Length, alive, elapsed);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference[] Work(GovernanceRuntime runtime, int threads, int swaps)
    {
        var running = Enumerable.Range(0, threads).Select(thread => new Thread(() => Decide(runtime, thread)) { IsBackground = true }).ToList();
        running.ForEach(static thread => thread.Start());
        var replaced = new WeakReference[swaps];
        for (var i = 0; i < swaps; i++)
        {
            replaced[i] = Swap(runtime, i + 1);
        }

        _isOver = true;
        return running.TrueForAll(static thread => thread.Join(Patience)) ? replaced : throw new InvalidOperationException("the threads wait for one another");
    }

    /// <summary>Each snapshot is a new one, although the models take turns.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference Swap(GovernanceRuntime runtime, int turn)
    {
        var before = new WeakReference(runtime.Current);
        return runtime.Replace(_models[turn % _models.Length]).Outcome == ReloadOutcome.Accepted ? before : throw new InvalidOperationException("a model was not accepted");
    }

    private void Decide(GovernanceRuntime runtime, int thread)
    {
        var (decisions, torn, seen, last) = (0L, 0L, new HashSet<long>(), 0L);
        for (var i = thread; !_isOver || decisions == 0; i++)
        {
            var index = i % _requests.Length;
            var decision = runtime.Evaluate(_requests[index]);
            var version = decision.ModelVersion!;
            var model = (int)((version.Number - 1) % _models.Length);
            torn += version.Digest == _digests[model] && Show(decision) == _expected[model][index] && version.Number >= last ? 0 : 1;
            last = version.Number;
            seen.Add(last);
            decisions++;
        }

        Interlocked.Add(ref _decisions, decisions);
        Interlocked.Add(ref _torn, torn);
        lock (_seen)
        {
            _seen.UnionWith(seen);
        }
    }

    private static string Show(Decision decision) =>
        $"{decision.Autonomy} {decision.Outcome} {decision.PolicyVersion} {string.Join(',', decision.Grants.Select(static grant => grant.Rule))} {string.Join(',', decision.Ceilings.Select(static ceiling => ceiling.Rule))}";

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CountAlive(WeakReference[] watched)
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return watched.Count(static reference => reference.IsAlive);
    }
}
