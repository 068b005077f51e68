using BenchmarkDotNet.Running;
using Governance.Benchmarks.Comparison;

if (args is ["compare"])
{
    ComparisonTable.Print(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
