using BenchmarkDotNet.Attributes;
using Governance.Benchmarks.Workloads;

namespace Governance.Benchmarks;

/// <summary>The agent workload, and the floor that every engine is read against: a dictionary written by hand.</summary>
[MemoryDiagnoser]
public abstract class AgentWorkloadBenchmarks
{
    private int _next;

    /// <summary>The number of rules in force.</summary>
    [Params(10, 1_000, 10_000)]
    public int Rules { get; set; }

    private protected AgentWorkload Workload { get; private set; } = null!;

    /// <summary>Builds the model and its indexes once.</summary>
    [GlobalSetup]
    public void Setup() => Workload = new AgentWorkload(Rules);

    /// <summary>The floor.</summary>
    [Benchmark(Baseline = true)]
    public bool FrozenDictionary() => Workload.DecideByHand(Next());

    private protected Question Next() => Workload.Questions[_next++ % Workload.Questions.Length];
}
