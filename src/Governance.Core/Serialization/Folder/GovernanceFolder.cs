using System.Security;

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

    /// <summary>Reads one file from a stream, which is closed; the refusals of what is behind it become diagnostics.</summary>
    /// <param name="name">The name of the file, relative to a governance folder.</param>
    /// <param name="open">Opens the stream.</param>
    /// <returns>A content with that one file, or with a diagnostic.</returns>
    public static GovernanceFolderContent ReadStream(string name, Func<Stream> open)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(open);
        try
        {
            using var stream = open();
            using var bytes = new MemoryStream();
            var buffer = new byte[81_920];
            for (int read; bytes.Length <= GovernanceFile.MaxLength && (read = stream.Read(buffer)) > 0;)
            {
                bytes.Write(buffer.AsSpan(0, read));
            }

            return new GovernanceFolderContent { Files = [new GovernanceFile(name, bytes.ToArray())] };
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            return new GovernanceFolderContent { Files = [], Diagnostics = [FolderProblems.Unreadable(name).At(location: null)], Unreadable = [name] };
        }
    }

    /// <summary>The names of the files in the folder and in the folders that it knows, those of units included, and of the other folders directly in them.</summary>
    private static List<string> Names(string folder, List<Diagnostic> problems)
    {
        var names = new List<string>();
        AddNames(folder, string.Empty, names, problems);
        foreach (var known in new[] { FolderLayout.PolicyFolder, FolderLayout.RequestFolder }.Where(names.Contains))
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
