using System.Globalization;
using Governance.Benchmarks.Workloads;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Serialization;

namespace Governance.Benchmarks.Loading;

/// <summary><c>load [RULES]</c>: prints what it costs to load a folder with so many delegation rules.</summary>
internal static class LoadCommand
{
    private const int DefaultRules = 100_000;

    public static int Run(string[] arguments)
    {
        var rules = DefaultRules;
        if (arguments.Length > 1 || (arguments.Length == 1 && (!int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out rules) || rules < 1)))
        {
            Console.Error.WriteLine("usage: load [RULES]");
            return 2;
        }

        var files = GovernanceModelWriter.Write(new DelegationWorkload(rules).Parts());
        var delegations = files.Single(static file => file.Name == FolderLayout.Delegations);
        Console.WriteLine(Text($"{rules:N0} delegation rules, {delegations.Content.Length / 1e6:N1} MB; ms the first time, and of the best of 3 more the time and that of the processor"));
        Console.WriteLine();
        Console.WriteLine($"{string.Empty,-42}{"first",8}{"best",8}{"processor",11}{"MB allocated",14}");
        Write(delegations.Name, LoadCost.Of(() => DocumentReader.Read<DelegationRegister>(delegations), out _));
        var reading = LoadCost.Of(() => ReadParts(files), out var parts);
        var building = LoadCost.Of(() => GovernanceModel.Create(parts), out var result);
        Write("all files to parts", reading);
        Write("parts to model (GovernanceModel.Create)", building);
        Write("all files to model", reading + building);
        if (!result.Success)
        {
            Console.WriteLine(Text($"the model has {result.Diagnostics.Count:N0} problems, first: {result.Diagnostics[0].Location?.Path} {result.Diagnostics[0].Message.En}"));
        }

        return 0;
    }

    private static GovernanceModelParts ReadParts(ValueList<GovernanceFile> files)
    {
        var reading = new FolderReading(new() { Files = files });
        return reading.TryGetParts(out var parts) ? parts : throw new InvalidOperationException(reading.Diagnostics[0].Message.En);
    }

    private static void Write(string step, LoadCost cost) =>
        Console.WriteLine(Text($"{step,-42}{cost.First,8:N0}{cost.Best,8:N0}{cost.Processor,11:N0}{cost.Mebibytes,14:N0}"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
