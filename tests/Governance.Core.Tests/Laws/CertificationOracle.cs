using Governance.Agents;
using Governance.Decisions;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>How far an agent is certified, worked out from the documentation: the certificate that counts, what lapsed before it, and what demotions and incidents since leave.</summary>
internal static class CertificationOracle
{
    public static (AutonomyLevel Ceiling, AutonomyLevel Level, AutonomyCertificate? Certificate) Of(GovernanceModelParts facts, Agent agent, DecisionTypeId type, UnitId unit, Instant at)
    {
        var types = AccountabilityOracle.TypeAndAbove(facts.Organization, type).ToList();
        var units = AccountabilityOracle.UnitAndAbove(facts.Organization, unit).ToList();
        var begun = agent.Certificates
            .Where(c => types.Contains(c.DecisionType) && units.Contains(c.Unit) && c.IssuedAt <= at && c.ValidFrom <= at)
            .Where(c => c.Environment.Model == agent.Model && c.Environment.Tools.ToHashSet().SetEquals(agent.Tools) && c.Environment.DataClasses.ToHashSet().SetEquals(agent.DataClasses))
            .Where(c => IsOfThisEnvironment(facts.Agents, agent.Id, c))
            .OrderBy(c => units.IndexOf(c.Unit)).ThenBy(c => types.IndexOf(c.DecisionType)).ThenByDescending(c => c.IssuedAt).ThenBy(c => c.Ceiling).ThenBy(c => c.Id.Value, StringComparer.Ordinal)
            .ToList();
        var counts = begun.Find(c => at < c.ValidUntil);
        AutonomyLevel Left(AutonomyCertificate? certificate) => LimitsOf(facts, agent, type, unit, certificate?.IssuedAt)
            .Where(limit => limit.At <= at)
            .Aggregate(certificate?.Ceiling ?? AutonomyLevel.Advise, (level, limit) => limit.Ceiling is { } ceiling ? Lower(ceiling, level) : level > AutonomyLevel.Observe ? level - 1 : level);

        // What comes before it has lapsed, and goes on to limit; but not what had lapsed before it would have counted.
        var level = Left(counts);
        var lapsed = Instant.MinValue;
        foreach (var before in begun.TakeWhile(c => c != counts))
        {
            level = before.ValidUntil > lapsed ? Lower(level, Left(before)) : level;
            lapsed = Instant.Max(lapsed, before.ValidUntil);
        }

        return (counts?.Ceiling ?? AutonomyLevel.Advise, level, counts);
    }

    /// <summary>Whether the environment is still the one in which a certificate was issued, whatever it was in between.</summary>
    private static bool IsOfThisEnvironment(AgentRegister register, AgentId agent, AutonomyCertificate certificate)
    {
        var events = register.Events.Where(e => e.Agent == agent).ToList();
        var moved = events.FindLastIndex(e => e.Change.Transition == AgentTransition.ChangeEnvironment);
        var issued = events.FindIndex(e => e.Change.Certificates.Any(c => c.Id == certificate.Id));
        return moved < 0 || issued > moved || (issued < 0 && certificate.IssuedAt > events[moved].At);
    }

    /// <summary>What has limited an agent since an instant, in order; what was recorded earlier is of no account.</summary>
    private static IEnumerable<(Instant At, AutonomyLevel? Ceiling)> LimitsOf(GovernanceModelParts facts, Agent agent, DecisionTypeId type, UnitId unit, Instant? since)
    {
        var demotions = facts.Agents.Events.Where(e => e.Agent == agent.Id && e.Change.Limit is not null).Where(e =>
            (e.Change.Limit!.DecisionType is not { } t || AccountabilityOracle.TypeAndAbove(facts.Organization, type).Contains(t) || AccountabilityOracle.TypeAndAbove(facts.Organization, t).Contains(type))
            && (e.Change.Limit.Unit is not { } u || AccountabilityOracle.UnitAndAbove(facts.Organization, unit).Contains(u) || AccountabilityOracle.UnitAndAbove(facts.Organization, u).Contains(unit)));
        var incidents = facts.Agents.Incidents.Where(i => i.Agent == agent.Id && !(i.RecordedAt < since)).OrderBy(i => i.RecordedAt).ThenBy(i => i.Id.Value, StringComparer.Ordinal).ToArray();
        return demotions.Where(e => !(e.At < since)).Select(e => (e.At, (AutonomyLevel?)e.Change.Limit!.Ceiling)).Concat(Costs(incidents, facts.Agents.Rules ?? new()))
            .OrderBy(limit => limit.At).ThenBy(limit => limit.Item2 ?? (AutonomyLevel)99);
    }

    /// <summary>When incidents cost something: a critical one the right to do more than watch, a major one a level, so many minor ones within a time a level together.</summary>
    private static IEnumerable<(Instant At, AutonomyLevel? Ceiling)> Costs(Incident[] incidents, CareerRules rules)
    {
        foreach (var incident in incidents.Where(i => i.Severity != IncidentSeverity.Minor))
        {
            yield return (incident.RecordedAt, incident.Severity == IncidentSeverity.Critical ? AutonomyLevel.Observe : null);
        }

        var minor = incidents.Where(i => i.Severity == IncidentSeverity.Minor).ToArray();
        for (var known = 1; known <= minor.Length; known++)
        {
            if (Together(minor[..known], rules) > Together(minor[..(known - 1)], rules))
            {
                yield return (minor[known - 1].RecordedAt, null);
            }
        }
    }

    /// <summary>The most groups of so many incidents that lie within the window, by trying every first group.</summary>
    private static int Together(Incident[] incidents, CareerRules rules)
    {
        var ordered = incidents.OrderBy(i => i.OccurredAt).ToArray();
        return Enumerable.Range(0, Math.Max(0, ordered.Length - rules.MinorIncidents + 1))
            .Where(first => ordered[first + rules.MinorIncidents - 1].OccurredAt - ordered[first].OccurredAt <= rules.MinorIncidentWindow)
            .Select(first => 1 + Together(ordered[(first + rules.MinorIncidents)..], rules)).DefaultIfEmpty(0).Max();
    }

    private static AutonomyLevel Lower(AutonomyLevel one, AutonomyLevel other) => one < other ? one : other;
}
