using System.Collections.Immutable;

namespace Governance.Serialization;

/// <summary>Which files a governance folder has, and what a name that is none of them was probably meant to be.</summary>
/// <remarks>A file that is ignored by accident is a limit that nobody applies, so whatever looks like a part of the folder and is not is an error.</remarks>
internal static class FolderLayout
{
    public const string Organization = "organization.json";
    public const string Portfolio = "portfolio.json";
    public const string Agents = "agents.json";
    public const string Delegations = "delegations.json";
    public const string Protocols = "protocols.json";
    public const string Kpis = "kpis.json";
    public const string PolicyFolder = "policies/";
    public const string RequestFolder = "requests/";

    private const string JsonExtension = ".json";
    private const string PolicyExtension = ".cedar";
    private const string SchemaExtension = ".cedarschema";

    private static readonly ImmutableArray<(string Written, string Meant)> FolderNames =
        [("policies/", PolicyFolder), ("policy/", PolicyFolder), ("requests/", RequestFolder), ("request/", RequestFolder)];

    /// <summary>The files without which there is no model.</summary>
    public static ImmutableArray<string> RequiredFiles { get; } = [Organization, Portfolio, Agents];

    /// <summary>The files of the folder itself, in the order in which they are read and reported.</summary>
    public static ImmutableArray<string> RootFiles { get; } = [Organization, Portfolio, Agents, Delegations, Protocols, Kpis];

    /// <summary>What a file is by its name; the problem is there when it is nothing.</summary>
    public static (FileRole Role, Problem? Problem) Classify(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal) + 1;
        return (name[..slash], name[slash..]) switch
        {
            ("", var file) => ClassifyRoot(file),
            (_, var file) when IsSetAside(file) && slash > 0 && IsKnown(name[..slash]) => (FileRole.Ignored, null),
            (PolicyFolder, var file) => ClassifyPolicy(name, file),
            (RequestFolder, var file) => (file.EndsWith(JsonExtension, StringComparison.Ordinal) ? FileRole.Request : FileRole.Ignored, null),
            (var folder, _) => ClassifyFolder(folder),
        };
    }

    private static (FileRole Role, Problem? Problem) ClassifyRoot(string name)
    {
        if (RootFiles.Contains(name))
        {
            return (FileRole.Document, null);
        }

        if (IsSetAside(name))
        {
            return (FileRole.Ignored, null);
        }

        if (HasExtension(name, PolicyExtension) || HasExtension(name, SchemaExtension))
        {
            return (FileRole.Unknown, FolderProblems.UnknownFile(name, PolicyFolder + name));
        }

        var meant = Spelling.Nearest(name, RootFiles);
        return meant is null && !HasExtension(name, JsonExtension)
            ? (FileRole.Ignored, null)
            : (FileRole.Unknown, FolderProblems.UnknownFile(name, meant));
    }

    private static (FileRole Role, Problem? Problem) ClassifyPolicy(string name, string file) => file switch
    {
        _ when file.Contains('/', StringComparison.Ordinal) => (FileRole.Unknown, FolderProblems.UnknownPolicyFile(name)),
        _ when file.EndsWith(PolicyExtension, StringComparison.Ordinal) => (FileRole.Policy, null),
        _ when file.EndsWith(SchemaExtension, StringComparison.Ordinal) => (FileRole.Ignored, null),
        _ => (FileRole.Unknown, FolderProblems.UnknownPolicyFile(name)),
    };

    private static (FileRole Role, Problem? Problem) ClassifyFolder(string folder)
    {
        var near = Spelling.Nearest(folder, FolderNames.Select(static name => name.Written));
        return near is null
            ? (FileRole.Ignored, null)
            : (FileRole.Unknown, FolderProblems.UnknownFile(folder, FolderNames.First(name => name.Written == near).Meant));
    }

    public static bool IsSchema(string name) => HasExtension(name, SchemaExtension);

    private static bool IsKnown(string folder) => folder is PolicyFolder or RequestFolder;

    /// <summary>The folder's own notes, an editor's backups and hidden files; and, as an empty name, a folder itself.</summary>
    private static bool IsSetAside(string name) =>
        name.Length == 0 || name[0] == '.' || name.EndsWith('~') || string.Equals(name, "README.md", StringComparison.OrdinalIgnoreCase);

    private static bool HasExtension(string name, string extension) => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
