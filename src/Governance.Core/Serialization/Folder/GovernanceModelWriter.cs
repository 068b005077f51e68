using Governance.Decisions;

namespace Governance.Serialization;

/// <summary>Writes the parts of a model as the files of a governance folder: what <see cref="GovernanceModelReader"/> reads.</summary>
/// <remarks>
/// The same parts give the same bytes, on every machine and in every culture. What has its default and may be left out (an empty list, nothing) is
/// left out. Comments that people wrote elsewhere and the layout of their files are not kept.
/// </remarks>
public static class GovernanceModelWriter
{
    /// <summary>Writes the six JSON files, then the policies, those of a unit in its folder, then the schemas, in the order of the parts.</summary>
    /// <param name="parts">The parts.</param>
    public static ValueList<GovernanceFile> Write(GovernanceModelParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return
        [
            new(FolderLayout.Organization, GovernanceJson.Write(parts.Organization)),
            new(FolderLayout.Portfolio, GovernanceJson.Write(parts.Portfolio)),
            new(FolderLayout.Agents, GovernanceJson.Write(parts.Agents)),
            new(FolderLayout.Delegations, GovernanceJson.Write(parts.Delegations)),
            new(FolderLayout.Protocols, GovernanceJson.Write(parts.Protocols)),
            new(FolderLayout.Kpis, GovernanceJson.Write(parts.Kpis)),
            .. parts.Policies.Select(static policy => GovernanceFile.FromText(FolderLayout.FileOf(policy), policy.Text)),
            .. parts.Schemas.Select(static schema => GovernanceFile.FromText(schema.Name, schema.Text)),
        ];
    }
}
