using BenchmarkDotNet.Attributes;
using Governance.Benchmarks.Workloads;
using Governance.Cedar;

namespace Governance.Benchmarks;

/// <summary>What does reading policies cost?</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private string _text = string.Empty;

    /// <summary>The number of policies in the text.</summary>
    [Params(10, 1_000, 10_000)]
    public int Rules { get; set; }

    /// <summary>Writes the text once.</summary>
    [GlobalSetup]
    public void Setup() => _text = new AgentWorkload(Rules).PolicyTexts[0].Text;

    /// <summary>Text to policies.</summary>
    [Benchmark]
    public int Parse() => PolicySet.Parse(_text).Value.Count;
}
