using BenchmarkDotNet.Running;
using Governance.Benchmarks.CedarComparison;
using Governance.Benchmarks.Comparison;

switch (args)
{
    case ["compare"]:
        ComparisonTable.Print(Console.Out);
        break;
    case ["cedar"]:
        CedarTable.Print(Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
