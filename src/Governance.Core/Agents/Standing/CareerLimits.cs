using System.Collections.Immutable;
using NodaTime;

namespace Governance.Agents;

/// <summary>Reads from an agent's history and incidents what limits its certificates.</summary>
internal static class CareerLimits
{
    /// <summary>The limits in the order in which they take effect; of those at one instant, levels before costs, which gives the lowest result.</summary>
    public static ImmutableArray<CareerLimit> Of(IEnumerable<AgentEvent> events, IEnumerable<Incident> incidents, CareerRules rules) =>
    [
        .. events.Where(e => e.Change.Limit is not null).Select(FromDemotion)
            .Concat(FromIncidents(incidents.OrderBy(i => i.RecordedAt).ThenBy(i => i.Id.Value, StringComparer.Ordinal), rules))
            .OrderBy(limit => limit.At).ThenBy(limit => limit.Ceiling is null).ThenBy(limit => limit.Ceiling),
    ];

    /// <summary>What a certificate that expired leaves for those that it came before.</summary>
    public static CareerLimit Of(AutonomyCertificate expired, AutonomyLevel left) => new()
    {
        At = expired.ValidUntil,
        DecisionType = expired.DecisionType,
        Unit = expired.Unit,
        Ceiling = left,
        Because = CareerWords.Lapsed(expired),
    };

    private static CareerLimit FromDemotion(AgentEvent demotion) => new()
    {
        At = demotion.At,
        DecisionType = demotion.Change.Limit!.DecisionType,
        Unit = demotion.Change.Limit.Unit,
        Ceiling = demotion.Change.Limit.Ceiling,
        Because = demotion.Change.Reason,
    };

    private static IEnumerable<CareerLimit> FromIncidents(IEnumerable<Incident> incidents, CareerRules rules)
    {
        var (minor, cost) = (new List<Instant>(), 0);
        foreach (var incident in incidents)
        {
            switch (incident.Severity)
            {
                case IncidentSeverity.Critical:
                    yield return From(incident, Incident.CriticalCeiling, CareerWords.Critical(incident));
                    break;
                case IncidentSeverity.Major:
                    yield return From(incident, null, CareerWords.Major(incident));
                    break;
                default:
                    minor.Add(incident.OccurredAt);
                    if (Groups(minor, rules.MinorIncidents, rules.MinorIncidentWindow) > cost)
                    {
                        cost++;
                        yield return From(incident, null, CareerWords.Minor(rules.MinorIncidents, incident));
                    }

                    break;
            }
        }
    }

    private static CareerLimit From(Incident incident, AutonomyLevel? ceiling, LocalizedText because) =>
        new() { At = incident.RecordedAt, Ceiling = ceiling, Because = because, Incident = incident.Id };

    /// <summary>The most groups of so many incidents within a window, none of them in two. From the first on is best, and one more incident never makes fewer.</summary>
    private static int Groups(List<Instant> occurred, int count, Duration window)
    {
        occurred.Sort();
        var groups = 0;
        for (var first = 0; first + count <= occurred.Count; first++)
        {
            if (occurred[first + count - 1] - occurred[first] <= window)
            {
                groups++;
                first += count - 1;
            }
        }

        return groups;
    }
}
