using Governance.Decisions;

namespace Governance.Serialization;

/// <content>How a folder is written.</content>
public static partial class GovernanceFolder
{
    /// <summary>Writes a whole folder, so that reading it gives the same parts.</summary>
    /// <remarks>
    /// <para>
    /// Nothing is written when a file of a governance folder is there already, unless it may be replaced; a policy or schema that the parts do not have is then
    /// removed, since it would go on deciding. Requests, notes and folders of other kinds stay as they are.
    /// </para>
    /// <para>Each file takes the place of an older one in a single step; the folder as a whole does not. Who watches it reads it when the call has returned.</para>
    /// </remarks>
    /// <param name="folder">The path of the folder, which is made when it is not there.</param>
    /// <param name="parts">The parts of a model. Whether they hold together is not asked.</param>
    /// <param name="replace">Whether files of a governance folder that are there may be replaced and removed.</param>
    /// <returns>Everything that stands in the way; empty when the folder was written.</returns>
    public static ValueList<Diagnostic> Write(string folder, GovernanceModelParts parts, bool replace = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(parts);
        var files = GovernanceModelWriter.Write(parts);
        var problems = NameProblems(files).ToList();
        var older = Directory.Exists(folder) ? Names(folder, problems).Where(IsPart).Order(StringComparer.Ordinal).ToArray() : [];
        if (!replace)
        {
            problems.AddRange(older.Select(static name => FolderProblems.AlreadyThere(name).At(location: null)));
        }

        if (problems.Count > 0)
        {
            return [.. problems];
        }

        problems.AddRange(files.Where(file => !TryWrite(folder, file)).Select(static file => FolderProblems.Unwritable(file.Name).At(location: null)));
        if (problems.Count == 0)
        {
            var kept = files.Select(static file => file.Name).ToHashSet(StringComparer.Ordinal);
            problems.AddRange(older.Where(name => !kept.Contains(name) && !TryDelete(folder, name)).Select(static name => FolderProblems.Unwritable(name).At(location: null)));
        }

        return [.. problems];
    }

    /// <summary>Names that would be read as something else, or twice.</summary>
    private static IEnumerable<Diagnostic> NameProblems(ValueList<GovernanceFile> files)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (!IsPart(file.Name))
            {
                yield return FolderProblems.NoName(file.Name).At(location: null);
            }
            else if (!names.Add(file.Name))
            {
                yield return FolderProblems.RepeatedFile(file.Name).At(location: null);
            }
        }
    }

    /// <summary>Whether a name is that of a file that belongs to a model, and stays in the folder on every machine.</summary>
    private static bool IsPart(string name) =>
        name.AsSpan().IndexOfAny('\\', ':', '\0') < 0 && FolderLayout.Classify(name).Role is (FileRole.Document or FileRole.Policy or FileRole.Schema);

    private static bool TryWrite(string folder, GovernanceFile file)
    {
        var path = Path.Combine(folder, file.Name);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = File.Create(path + "~"))
            {
                stream.Write(file.Content.Span);
            }

            File.Move(path + "~", path, overwrite: true);
            return true;
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            return false;
        }
    }

    private static bool TryDelete(string folder, string name)
    {
        try
        {
            File.Delete(Path.Combine(folder, name));
            return true;
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            return false;
        }
    }
}
