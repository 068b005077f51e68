using System.Security;
using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>A governance folder on disk. This is the only class of the library that touches a disk.</summary>
public static partial class GovernanceFolder
{
    /// <summary>Reads the files of a folder; the disk's refusals become diagnostics.</summary>
    /// <param name="folder">The path of the folder.</param>
    public static GovernanceFolderContent Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder))
        {
            return new GovernanceFolderContent { Files = [], Diagnostics = [FolderProblems.MissingFolder(folder).At(location: null)] };
        }

        var files = new List<GovernanceFile>();
        var problems = new List<Diagnostic>();
        var unreadable = new List<string>();
        foreach (var name in Names(folder, problems).Order(StringComparer.Ordinal))
        {
            if (FolderLayout.Classify(name).Role is not (FileRole.Document or FileRole.Policy or FileRole.Schema))
            {
                files.Add(new GovernanceFile(name, default));
            }
            else if (TryRead(Path.Combine(folder, name)) is { } bytes)
            {
                files.Add(new GovernanceFile(name, bytes));
            }
            else
            {
                unreadable.Add(name);
                problems.Add(FolderProblems.Unreadable(name).At(location: null));
            }
        }

        return new GovernanceFolderContent { Files = [.. files], Diagnostics = [.. problems], Unreadable = [.. unreadable] };
    }

    /// <summary>Reads one file, such as a request; the disk's refusals become diagnostics.</summary>
    /// <param name="path">The path of the file, which is also its name in diagnostics.</param>
    /// <returns>A content with that one file, or with a diagnostic.</returns>
    public static GovernanceFolderContent ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var name = path.Replace(Path.DirectorySeparatorChar, '/');
        if (!File.Exists(path))
        {
            return new GovernanceFolderContent { Files = [], Diagnostics = [FolderProblems.MissingFile(name).At(location: null)] };
        }

        return TryRead(path) is { } bytes
            ? new GovernanceFolderContent { Files = [new GovernanceFile(name, bytes)] }
            : new GovernanceFolderContent { Files = [], Diagnostics = [FolderProblems.Unreadable(name).At(location: null)], Unreadable = [name] };
    }

    /// <summary>Reads the measurements of a folder, the tables and JSON Lines in <c>measurements/</c>, row by row into a book, in the order of the files' names.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="book">The book that takes the measurements.</param>
    /// <param name="progress">What hears how far the reading has come, every 64 KiB or so and on the thread that reads; <see langword="null"/> when nobody listens.</param>
    /// <returns>A report for each file; none when there are no files. What the disk refuses becomes a diagnostic.</returns>
    public static ValueList<MeasurementReport> ReadMeasurements(string folder, MeasurementBook book, IProgress<MeasurementProgress>? progress = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(book);
        var names = new List<string>();
        var problems = new List<Diagnostic>();
        if (Directory.Exists(Path.Combine(folder, FolderLayout.MeasurementFolder)))
        {
            AddNames(Path.Combine(folder, FolderLayout.MeasurementFolder), FolderLayout.MeasurementFolder, names, problems);
        }

        var reports = names.Where(static name => FolderLayout.Classify(name).Role == FileRole.Measurements).Order(StringComparer.Ordinal).Select(name => ReadMeasurements(folder, name, book, progress));
        return problems.Count == 0 ? [.. reports] : [new() { Name = FolderLayout.MeasurementFolder, Rows = 0, Accepted = 0, Refused = 0, Diagnostics = [problems[0]] }];
    }

    private static MeasurementReport ReadMeasurements(string folder, string name, MeasurementBook book, IProgress<MeasurementProgress>? progress)
    {
        var (accepted, refused) = (book.Accepted, book.Refused);
        try
        {
            using var file = File.OpenRead(Path.Combine(folder, name));
            using var stream = progress is null ? (Stream)file : new WatchedStream(file, name, progress);
            return name.EndsWith(MeasurementReader.CsvExtension, StringComparison.Ordinal)
                ? MeasurementReader.ReadCsv(book, stream, name)
                : MeasurementReader.ReadJsonLines(book, stream, name);
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            // The rows before the refusal are in the book.
            var (taken, left) = (book.Accepted - accepted, book.Refused - refused);
            return new() { Name = name, Rows = taken + left, Accepted = taken, Refused = left, Diagnostics = [FolderProblems.Unreadable(name).At(location: null)] };
        }
    }

    /// <summary>The names of the files in the folder and in the folders that it knows, those of units included, and of the other folders directly in them.</summary>
    private static List<string> Names(string folder, List<Diagnostic> problems)
    {
        var names = new List<string>();
        AddNames(folder, string.Empty, names, problems);
        foreach (var known in new[] { FolderLayout.PolicyFolder, FolderLayout.RequestFolder, FolderLayout.MeasurementFolder }.Where(names.Contains))
        {
            AddNames(Path.Combine(folder, known), known, names, problems);
        }

        foreach (var unit in names.Where(FolderLayout.IsUnitFolder).ToArray())
        {
            AddNames(Path.Combine(folder, unit), unit, names, problems);
        }

        return names;
    }

    private static void AddNames(string folder, string prefix, List<string> names, List<Diagnostic> problems)
    {
        try
        {
            names.AddRange(Directory.EnumerateFiles(folder).Select(file => prefix + Path.GetFileName(file)));
            names.AddRange(Directory.EnumerateDirectories(folder).Select(inner => $"{prefix}{Path.GetFileName(inner)}/"));
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            problems.Add(FolderProblems.Unreadable(prefix.Length == 0 ? folder : prefix).At(location: null));
        }
    }

    /// <summary>The bytes of a file, one more than are allowed at most; <see langword="null"/> when the disk refuses.</summary>
    private static byte[]? TryRead(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var bytes = new byte[Math.Min(stream.Length, GovernanceFile.MaxLength + 1)];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            return null;
        }
    }

    private static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException or SecurityException;
}
