namespace Governance.Organization;

/// <summary>A territory or community whose law applies, such as France, which lies in the European Union.</summary>
public sealed record Jurisdiction
{
    /// <summary>The id.</summary>
    public required JurisdictionId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The jurisdiction whose law also applies; <see langword="null"/> when there is none.</summary>
    public JurisdictionId? Parent { get; init; }
}
