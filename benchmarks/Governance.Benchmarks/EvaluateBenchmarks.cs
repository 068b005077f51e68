using BenchmarkDotNet.Attributes;
using Governance.Benchmarks.Workloads;

namespace Governance.Benchmarks;

/// <summary>What does plain Cedar authorization cost beside a dictionary written by hand?</summary>
[MemoryDiagnoser]
public class EvaluateBenchmarks
{
    private AgentWorkload _workload = null!;
    private int _next;

    /// <summary>The number of policies.</summary>
    [Params(10, 1_000, 10_000)]
    public int Rules { get; set; }

    /// <summary>Compiles the policies once.</summary>
    [GlobalSetup]
    public void Setup() => _workload = new AgentWorkload(Rules);

    /// <summary>The floor.</summary>
    [Benchmark(Baseline = true)]
    public bool FrozenDictionary() => _workload.DecideByHand(Next());

    /// <summary>The authorizer.</summary>
    [Benchmark]
    public bool Authorize() => _workload.DecideByCedar(Next());

    private Question Next() => _workload.Questions[_next++ & 1023];
}
