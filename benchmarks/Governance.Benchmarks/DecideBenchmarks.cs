using BenchmarkDotNet.Attributes;

namespace Governance.Benchmarks;

/// <summary>What does a governed decision cost, reasons included?</summary>
public class DecideBenchmarks : AgentWorkloadBenchmarks
{
    /// <summary>The policy evaluator.</summary>
    [Benchmark]
    public bool Evaluate() => Workload.Decide(Next());
}
