using System.Globalization;
using Governance.Benchmarks.CedarComparison;
using Governance.Cedar.Fuzzing;

namespace Governance.Benchmarks.Fuzzing;

/// <summary>
/// <c>fuzz [COUNT] [SEED]</c>: tries spoiled inputs on every reader of the Cedar library. The work is done in a second process, so that even an
/// overflow of the stack, which ends a process at once, is reported with its input.
/// </summary>
internal static class FuzzCommand
{
    private const long UsualCount = 1_000_000;
    private const string Inner = "--journal";

    /// <summary>Runs the command.</summary>
    /// <returns>0 when nothing was found, 1 when something was, 2 for arguments that are no numbers.</returns>
    public static int Run(string[] arguments)
    {
        var journal = arguments is [.., Inner, var path] ? path : null;
        string[] numbers = journal is null ? arguments : arguments[..^2];
        var count = UsualCount;
        var seed = (ulong)Random.Shared.NextInt64();
        if (numbers.Length > 2
            || (numbers.Length > 0 && !long.TryParse(numbers[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out count))
            || (numbers.Length > 1 && !ulong.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out seed)))
        {
            Console.Error.WriteLine("usage: fuzz [COUNT] [SEED]");
            return 2;
        }

        return journal is null ? FuzzProcess.Run(count, seed, ["fuzz", Text(count), Text(seed), Inner]) : Fuzz(count, seed, journal);
    }

    private static int Fuzz(long count, ulong seed, string path)
    {
        var corpus = CorpusSeeds.Read(OopslaData.FindRoot());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fuzz: {count:N0} inputs, seed {seed}, {corpus.Count:N0} texts of the public corpus beside those in code"));
        using var journal = new FuzzJournal(path, Environment.ProcessorCount);
        var start = TimeProvider.System.GetTimestamp();
        var report = new FuzzRun(new FuzzPlan(corpus), new FuzzOptions(count, seed)
        {
            Threads = Environment.ProcessorCount,
            Starting = journal.Write,
            Progress = done => Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"fuzz: {done:N0} of {count:N0} inputs, {done / TimeProvider.System.GetElapsedTime(start).TotalSeconds:N0} each second")),
        }).Run();
        FuzzTable.Print(report, Console.Out);
        Console.Out.Flush();

        // A thread that hangs cannot be stopped otherwise.
        Environment.Exit(report.FailureCount == 0 ? 0 : 1);
        return 0;
    }

    private static string Text(IFormattable number) => number.ToString(format: null, CultureInfo.InvariantCulture);
}
