namespace Governance.Serialization;

/// <summary>The JSON Schemas (draft 2020-12) of the files that people write, so that editors complete and check them while they are written.</summary>
/// <remarks>
/// A schema sees one file: it knows names, types and forms, not whether an id names something or a date exists. What it refuses the reader refuses, and says more
/// helpfully; what it accepts the reader may refuse. The package holds the same files in <c>schemas</c>.
/// </remarks>
public static class GovernanceSchemas
{
    private const string Extension = ".schema.json";

    /// <summary>The files of a governance folder that have a schema, and <c>request.json</c> for the requests in <c>requests</c>.</summary>
    public static ValueList<string> Files { get; } = [.. FolderLayout.RootFiles, "request.json"];

    /// <summary>The schema of a file.</summary>
    /// <param name="file">The name of the file: one of <see cref="Files"/>.</param>
    /// <returns>The schema as a file of its own, such as <c>agents.schema.json</c>; <see langword="null"/> for a file that has none.</returns>
    public static GovernanceFile? Find(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!Files.Contains(file))
        {
            return null;
        }

        var name = Path.GetFileNameWithoutExtension(file) + Extension;
        using var stream = typeof(GovernanceSchemas).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(name, bytes);
    }
}
