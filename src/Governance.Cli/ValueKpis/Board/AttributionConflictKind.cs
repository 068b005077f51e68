namespace Governance.Cli.ValueKpis;

/// <summary>How what use cases name and what KPIs share out contradict each other.</summary>
internal enum AttributionConflictKind
{
    /// <summary>Several use cases name the KPI, and no share says what is owed to which.</summary>
    NoShares,

    /// <summary>A use case names the KPI, and others are owed shares of its effect, but not this one.</summary>
    WithoutShare,

    /// <summary>A use case is owed a share of a KPI that it does not name.</summary>
    NotNamed,
}
