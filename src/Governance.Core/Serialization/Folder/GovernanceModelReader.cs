using Governance.Decisions;

namespace Governance.Serialization;

/// <summary>Reads a model from the files of a governance folder, wherever they come from. It is pure: it touches no disk.</summary>
/// <remarks>
/// Every problem of every file is reported, not only the first; only when the files are well formed is the model checked as a whole. Files that the
/// folder does not have are errors when they look like misspelt ones, and are ignored when they do not.
/// </remarks>
public static class GovernanceModelReader
{
    /// <summary>Reads a model.</summary>
    /// <param name="files">The files, in any order.</param>
    public static ModelResult Read(IEnumerable<GovernanceFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Read(new GovernanceFolderContent { Files = [.. files] });
    }

    /// <summary>Reads a model from what was found in a folder.</summary>
    /// <param name="content">The files, and the problems of the disk, which are reported first.</param>
    public static ModelResult Read(GovernanceFolderContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var reading = new FolderReading(content);
        return reading.TryGetParts(out var parts) ? reading.Locate(GovernanceModel.Create(parts)) : new ModelResult(null, reading.Diagnostics);
    }
}
