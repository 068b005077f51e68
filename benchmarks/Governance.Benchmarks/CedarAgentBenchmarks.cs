using BenchmarkDotNet.Attributes;
using Governance.Benchmarks.CedarComparison;
using Governance.Cedar;

namespace Governance.Benchmarks;

/// <summary>Does a Cedar decision cost the same at any number of indexed policies?</summary>
[MemoryDiagnoser]
public class CedarAgentBenchmarks
{
    private AgentRules _rules = null!;
    private int _next;

    /// <summary>The number of policies.</summary>
    [Params(10, 1_000, 10_000, 100_000)]
    public int Rules { get; set; }

    /// <summary>Compiles and indexes once.</summary>
    [GlobalSetup]
    public void Setup() => _rules = new AgentRules(Rules);

    /// <summary>The floor.</summary>
    [Benchmark(Baseline = true)]
    public bool FrozenDictionary() => _rules.DecideNextByHand();

    /// <summary>Yes or no.</summary>
    [Benchmark]
    public bool Decide() => _rules.Workload.Decide(Next());

    /// <summary>With reasons and errors.</summary>
    [Benchmark]
    public bool Authorize() => _rules.Workload.Authorize(Next());

    private CedarRequest Next() => _rules.Workload.Cases[_next++ & 1023].Request;
}
