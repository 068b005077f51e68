namespace Governance.Serialization;

/// <summary>What was found in a governance folder.</summary>
public sealed record GovernanceFolderContent
{
    /// <summary>The files that were read, and the names of others; in ordinal order of names.</summary>
    public required ValueList<GovernanceFile> Files { get; init; }

    /// <summary>The problems of the disk: a folder that does not exist, a file that may not be read.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The names of files that are there and could not be read, so that they are not called missing as well.</summary>
    internal ValueList<string> Unreadable { get; init; }
}
