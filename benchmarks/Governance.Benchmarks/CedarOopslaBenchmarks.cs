using BenchmarkDotNet.Attributes;
using Governance.Benchmarks.CedarComparison;

namespace Governance.Benchmarks;

/// <summary>What do the authorization workloads of the Cedar paper cost?</summary>
[MemoryDiagnoser]
public class CedarOopslaBenchmarks
{
    private CedarWorkload _workload = null!;
    private int _next;

    /// <summary>The workload.</summary>
    [Params("gdrive", "github", "tinytodo")]
    public string Name { get; set; } = string.Empty;

    /// <summary>Entities of each type.</summary>
    [Params(5, 50)]
    public int Size { get; set; }

    /// <summary>Reads the conformance data once.</summary>
    [GlobalSetup]
    public void Setup() =>
        _workload = OopslaData.Read(OopslaData.FindRoot() ?? throw new InvalidOperationException("set CEDAR_CONFORMANCE to the conformance data"), Name, Size);

    /// <summary>Yes or no.</summary>
    [Benchmark(Baseline = true)]
    public bool Decide() => _workload.Decide(_workload.Cases[Next()].Request);

    /// <summary>With reasons and errors.</summary>
    [Benchmark]
    public bool Authorize() => _workload.Authorize(_workload.Cases[Next()].Request);

    /// <summary>Every policy asked.</summary>
    [Benchmark]
    public bool AuthorizePlainly() => _workload.AuthorizePlainly(_workload.Cases[Next()].Request);

    private int Next() => _next = _next + 1 == _workload.Cases.Count ? 0 : _next + 1;
}
