using BenchmarkDotNet.Running;
using Governance.Benchmarks.Arbitrations;
using Governance.Benchmarks.Authorities;
using Governance.Benchmarks.CedarComparison;
using Governance.Benchmarks.Choices;
using Governance.Benchmarks.Comparison;
using Governance.Benchmarks.Fuzzing;
using Governance.Benchmarks.Kpis;
using Governance.Benchmarks.Loading;
using Governance.Benchmarks.Ledger;
using Governance.Benchmarks.Reloading;

switch (args)
{
    case ["compare"]:
        ComparisonTable.Print(Console.Out);
        break;
    case ["authority"]:
        AuthorityTable.Print(Console.Out);
        break;
    case ["arbitrate"]:
        ArbitrationTable.Print(Console.Out);
        break;
    case ["cedar"]:
        CedarTable.Print(Console.Out);
        break;
    case ["ledger"]:
        LedgerTable.Print(Console.Out);
        break;
    case ["reload"]:
        ReloadTable.Print(Console.Out);
        break;
    case ["choose"]:
        ChoiceTable.Print(Console.Out);
        break;
    case ["fuzz", .. var arguments]:
        return FuzzCommand.Run(arguments);
    case ["kpis", .. var arguments]:
        return KpiCommand.Run(arguments);
    case ["load", .. var arguments]:
        return LoadCommand.Run(arguments);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

return 0;
