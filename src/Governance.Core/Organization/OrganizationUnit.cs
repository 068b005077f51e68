namespace Governance.Organization;

/// <summary>A part of the organisation: a group, a national company, a site. Units form trees.</summary>
public sealed record OrganizationUnit
{
    /// <summary>The id.</summary>
    public required UnitId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The unit above; <see langword="null"/> for the top of a tree.</summary>
    public UnitId? Parent { get; init; }

    /// <summary>The jurisdiction whose law applies; <see langword="null"/> to take that of the unit above.</summary>
    public JurisdictionId? Jurisdiction { get; init; }
}
