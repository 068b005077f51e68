using System.Diagnostics;

namespace Governance.Agents;

/// <summary>What people call the severities of incidents.</summary>
public static class IncidentSeverities
{
    extension(IncidentSeverity severity)
    {
        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => severity switch
        {
            IncidentSeverity.Minor => new("minor", "mineur"),
            IncidentSeverity.Major => new("major", "majeur"),
            IncidentSeverity.Critical => new("critical", "critique"),
            _ => throw new UnreachableException(),
        };
    }
}
