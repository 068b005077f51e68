using Governance.Agents;
using Governance.Decisions;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>How far an agent is certified, worked out from the documentation: the certificate that counts, and what incidents recorded since leave of it.</summary>
internal static class CertificationOracle
{
    public static (AutonomyLevel Ceiling, AutonomyLevel Level, AutonomyCertificate? Certificate) Of(GovernanceModelParts facts, Agent agent, DecisionTypeId type, UnitId unit, Instant at)
    {
        var types = AccountabilityOracle.TypeAndAbove(facts.Organization, type).ToList();
        var units = AccountabilityOracle.UnitAndAbove(facts.Organization, unit).ToList();
        var counts = agent.Certificates
            .Where(c => types.Contains(c.DecisionType) && units.Contains(c.Unit))
            .Where(c => c.IssuedAt <= at && c.ValidFrom <= at && at < c.ValidUntil)
            .Where(c => c.Environment.Model == agent.Model && c.Environment.Tools.ToHashSet().SetEquals(agent.Tools) && c.Environment.DataClasses.ToHashSet().SetEquals(agent.DataClasses))
            .OrderBy(c => units.IndexOf(c.Unit)).ThenBy(c => types.IndexOf(c.DecisionType)).ThenByDescending(c => c.IssuedAt).ThenBy(c => c.Ceiling)
            .FirstOrDefault();
        var ceiling = counts?.Ceiling ?? AutonomyLevel.Advise;
        var level = ceiling;
        foreach (var (_, isCritical) in Costs(facts.Agents, agent.Id).Where(cost => cost.At <= at && !(cost.At < counts?.IssuedAt)))
        {
            level = isCritical ? (AutonomyLevel)Math.Min((int)level, 1) : level > AutonomyLevel.Observe ? level - 1 : level;
        }

        return (ceiling, level, counts);
    }

    /// <summary>When incidents cost something: a critical one the right to do more than watch, a major one a level, three minor ones within thirty days a level together.</summary>
    private static List<(Instant At, bool IsCritical)> Costs(AgentRegister register, AgentId agent)
    {
        var costs = new List<(Instant At, bool IsCritical)>();
        var open = new List<Incident>();
        foreach (var incident in register.Incidents.Where(i => i.Agent == agent).OrderBy(i => i.RecordedAt).ThenBy(i => i.Id.Value, StringComparer.Ordinal))
        {
            if (incident.Severity != IncidentSeverity.Minor)
            {
                costs.Add((incident.RecordedAt, incident.Severity == IncidentSeverity.Critical));
                continue;
            }

            open = [.. open.Append(incident).OrderBy(i => i.OccurredAt)];
            var together = open.Where(i => open.Count(other => other.OccurredAt >= i.OccurredAt && other.OccurredAt - i.OccurredAt <= Duration.FromDays(30)) >= 3).FirstOrDefault();
            if (together is not null)
            {
                var start = open.IndexOf(together);
                open.RemoveRange(start, 3);
                costs.Add((incident.RecordedAt, false));
            }
        }

        return [.. costs.OrderBy(cost => cost.At).ThenByDescending(cost => cost.IsCritical)];
    }
}
