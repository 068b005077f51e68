using System.Collections.Immutable;
using Governance.Policies;

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
    public const string MeasurementFolder = "measurements/";

    private const string JsonExtension = ".json";
    private const string PolicyExtension = ".cedar";
    private const string SchemaExtension = ".cedarschema";
    private const string JsonSchemaExtension = SchemaExtension + JsonExtension;

    private static readonly ImmutableArray<(string Written, string Meant)> FolderNames =
        [("policies/", PolicyFolder), ("policy/", PolicyFolder), ("requests/", RequestFolder), ("request/", RequestFolder), ("measurements/", MeasurementFolder),
         ("measurement/", MeasurementFolder), ("measures/", MeasurementFolder)];

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
            (MeasurementFolder, var file) => IsOfMeasurements(file) ? (FileRole.Measurements, null) : (FileRole.Unknown, FolderProblems.UnknownMeasurementFile(name)),
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

    private static (FileRole Role, Problem? Problem) ClassifyPolicy(string name, string file)
    {
        var slash = file.IndexOf('/', StringComparison.Ordinal) + 1;
        var isLocal = slash > 0;
        return file[slash..] switch
        {
            _ when isLocal && !Identifier.IsValid(file[..(slash - 1)]) => (FileRole.Unknown, FolderProblems.UnknownPolicyFile(name)),
            var local when isLocal && IsSetAside(local) => (FileRole.Ignored, null),
            var local when local.Contains('/', StringComparison.Ordinal) => (FileRole.Unknown, FolderProblems.UnknownPolicyFile(name)),
            var policy when policy.EndsWith(PolicyExtension, StringComparison.Ordinal) => (FileRole.Policy, null),
            var schema when !isLocal && (schema.EndsWith(SchemaExtension, StringComparison.Ordinal) || schema.EndsWith(JsonSchemaExtension, StringComparison.Ordinal)) =>
                (FileRole.Schema, null),
            _ => (FileRole.Unknown, FolderProblems.UnknownPolicyFile(name)),
        };
    }

    private static (FileRole Role, Problem? Problem) ClassifyFolder(string folder)
    {
        var near = Spelling.Nearest(folder, FolderNames.Select(static name => name.Written));
        return near is null
            ? (FileRole.Ignored, null)
            : (FileRole.Unknown, FolderProblems.UnknownFile(folder, FolderNames.First(name => name.Written == near).Meant));
    }

    /// <summary>Whether a name is that of a folder in <c>policies/</c> that can hold the policies of a unit.</summary>
    public static bool IsUnitFolder(string name) => name.EndsWith('/') && name.Split('/') is ["policies", var unit, ""] && Identifier.IsValid(unit);

    /// <summary>The unit in whose folder a policy file stands; <see langword="null"/> when it stands in <c>policies/</c> itself.</summary>
    public static UnitId? UnitOf(string policyFile) => policyFile.Split('/') is [_, var unit, _] ? new UnitId(unit) : null;

    /// <summary>The file that a policy text is written to: its name, unless that would make it local to another unit, or to none.</summary>
    public static string FileOf(PolicyText policy) => Classify(policy.Name).Role == FileRole.Policy && UnitOf(policy.Name) == policy.Unit
        ? policy.Name
        : $"{PolicyFolder}{(policy.Unit is { } unit ? $"{unit}/" : string.Empty)}{policy.Name[(policy.Name.LastIndexOf('/') + 1)..]}";

    private static bool IsKnown(string folder) => folder is PolicyFolder or RequestFolder or MeasurementFolder;

    private static bool IsOfMeasurements(string name) =>
        name.EndsWith(MeasurementReader.CsvExtension, StringComparison.Ordinal) || name.EndsWith(MeasurementReader.JsonLinesExtension, StringComparison.Ordinal);

    /// <summary>The folder's own notes, an editor's backups and hidden files; and, as an empty name, a folder itself.</summary>
    private static bool IsSetAside(string name) =>
        name.Length == 0 || name[0] == '.' || name.EndsWith('~') || string.Equals(name, "README.md", StringComparison.OrdinalIgnoreCase);

    private static bool HasExtension(string name, string extension) => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
