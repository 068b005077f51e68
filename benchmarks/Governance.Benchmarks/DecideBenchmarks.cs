using BenchmarkDotNet.Attributes;
using Governance.Benchmarks.Workloads;

namespace Governance.Benchmarks;

/// <summary>What does a governed decision cost, explanation included, beside a dictionary written by hand?</summary>
[MemoryDiagnoser]
public class DecideBenchmarks
{
    private AgentWorkload _workload = null!;
    private int _next;

    /// <summary>The number of rules in force.</summary>
    [Params(10, 1_000, 10_000)]
    public int Rules { get; set; }

    /// <summary>Builds the model once.</summary>
    [GlobalSetup]
    public void Setup() => _workload = new AgentWorkload(Rules);

    /// <summary>The floor.</summary>
    [Benchmark(Baseline = true)]
    public bool FrozenDictionary() => _workload.DecideByHand(Next());

    /// <summary>The policy evaluator.</summary>
    [Benchmark]
    public bool Evaluate() => _workload.Decide(Next());

    private Question Next() => _workload.Questions[_next++ & 1023];
}
