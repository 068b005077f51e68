using System.Formats.Tar;
using System.IO.Compression;
using Governance.Cli.Cedar.Reading;
using Governance.Serialization;

namespace Governance.Cli.Cedar.Testing;

/// <summary>
/// Runs the tests in a compressed archive without expanding it as a whole. Its files come in any order, so it is read twice: once to learn which
/// tests there are and what each needs, once to run each test as soon as its last file has come. A file is kept only while a test waits for it.
/// </summary>
internal sealed class TestArchive(string path, TestRunner runner, ICollection<Diagnostic> problems)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<(string Test, TestHeader? Header, LocalizedText? Problem)> _tests = [];

    /// <summary>Whether a file is such an archive, by its name.</summary>
    public static bool IsArchive(string file) => file.EndsWith(".tar.gz", StringComparison.Ordinal) || file.EndsWith(".tgz", StringComparison.Ordinal);

    /// <summary>Runs every test.</summary>
    /// <returns>How many there are.</returns>
    public int Run()
    {
        try
        {
            Read(Learn);
            var waiting = new WaitingTests(Plan(), runner.Run);
            Read(entry => waiting.Take(entry.Name, entry.Content));
            return _tests.Count;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or FormatException)
        {
            problems.Add(InputProblems.BadArchive(path, broken.Message));
            return Math.Max(1, _tests.Count);
        }
    }

    /// <summary>What stands before the name of a file in reports.</summary>
    private string Prefix => path + "!";

    private void Learn((string Name, Func<byte[]> Content) entry)
    {
        if (_names.Add(entry.Name) && entry.Name.EndsWith(".json", StringComparison.Ordinal))
        {
            var (header, problem) = TestHeader.Read(entry.Content());
            if (header is not null || problem is not null)
            {
                _tests.Add((entry.Name, header, problem));
            }
        }
    }

    private List<TestPlan> Plan()
    {
        var plans = new List<TestPlan>();
        foreach (var (test, header, problem) in _tests)
        {
            var (plan, reason) = header is null ? (null, problem) : TestPlan.For(test, header, _names.Contains);
            if (plan is null)
            {
                runner.Unusable(Prefix + test, reason!);
            }
            else
            {
                plans.Add(plan with { Name = Prefix + test, Prefix = Prefix });
            }
        }

        return plans;
    }

    private void Read(Action<(string Name, Func<byte[]> Content)> take)
    {
        using var file = File.OpenRead(path);
        using var expanded = new GZipStream(file, CompressionMode.Decompress);
        using var archive = new TarReader(expanded);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile)
            {
                take((entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name, () => Content(entry)));
            }
        }
    }

    private static byte[] Content(TarEntry entry)
    {
        if (entry.DataStream is not { } data)
        {
            return [];
        }

        if (data.Length > GovernanceFile.MaxLength)
        {
            throw new InvalidDataException(entry.Name);
        }

        var content = new byte[data.Length];
        data.ReadExactly(content);
        return content;
    }
}
