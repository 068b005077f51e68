using System.Diagnostics;
using System.Globalization;
using Governance.Benchmarks.CedarComparison;
using Governance.Cedar.Fuzzing;

namespace Governance.Benchmarks.Fuzzing;

/// <summary>Runs the fuzzing in a process of its own and says what it was at when that process crashes.</summary>
internal static class FuzzProcess
{
    public static int Run(long count, ulong seed, string[] arguments)
    {
        var journal = Path.GetTempFileName();
        try
        {
            using var process = Process.Start(Again([.. arguments, journal])) ?? throw new InvalidOperationException("the process does not start");
            process.WaitForExit();
            if (process.ExitCode is 0 or 1)
            {
                return process.ExitCode;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fuzz: of {count:N0} inputs from seed {seed}, one of these ended the process with code {process.ExitCode}:"));
            var plan = new FuzzPlan(CorpusSeeds.Read(OopslaData.FindRoot()));
            foreach (var tried in FuzzJournal.Read(journal))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"replay: fuzz 1 {tried}\n{plan.Show(tried)}"));
            }

            return 1;
        }
        finally
        {
            File.Delete(journal);
        }
    }

    // The same program: either an executable of its own, or one that `dotnet` was told to run.
    private static ProcessStartInfo Again(string[] arguments)
    {
        var program = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        return new ProcessStartInfo(program, isHost ? [Environment.GetCommandLineArgs()[0], .. arguments] : arguments);
    }
}
