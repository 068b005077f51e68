using Governance.Cli.Cedar.Reading;

namespace Governance.Cli.Cedar.Testing;

/// <summary>Finds the tests at a path: a test file, an archive, or a folder with such files anywhere below it.</summary>
internal sealed class TestTree(TestRunner runner, ICollection<Diagnostic> problems)
{
    /// <summary>Runs every test at a path. Files are taken in ordinal order, so that a run is the same everywhere.</summary>
    /// <returns>How many tests were found.</returns>
    public int Run(string path)
    {
        var found = Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(WithSlashes).Order(StringComparer.Ordinal).Sum(RunFile)
            : RunFile(WithSlashes(path));
        if (found == 0)
        {
            problems.Add(InputProblems.NoTest(path));
        }

        return found;
    }

    private int RunFile(string file)
    {
        if (TestArchive.IsArchive(file))
        {
            return new TestArchive(file, runner, problems).Run();
        }

        if (!file.EndsWith(".json", StringComparison.Ordinal) || !File.Exists(file))
        {
            return 0;
        }

        var (header, problem) = TestHeader.Read(File.ReadAllBytes(file));
        if (header is null && problem is null)
        {
            return 0;
        }

        // The full path has all the folders above it, also those above the working folder.
        var (plan, reason) = header is null ? (null, problem) : TestPlan.For(WithSlashes(Path.GetFullPath(file)), header, File.Exists);
        if (plan is null)
        {
            runner.Unusable(file, reason!);
        }
        else
        {
            runner.Run(plan with { Name = file }, static name => File.ReadAllBytes(name));
        }

        return 1;
    }

    private static string WithSlashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
