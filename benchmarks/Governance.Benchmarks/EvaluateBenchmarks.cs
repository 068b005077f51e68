using BenchmarkDotNet.Attributes;

namespace Governance.Benchmarks;

/// <summary>What does plain Cedar authorization cost, reasons included?</summary>
public class EvaluateBenchmarks : AgentWorkloadBenchmarks
{
    /// <summary>The authorizer.</summary>
    [Benchmark]
    public bool Authorize() => Workload.DecideByCedar(Next());
}
