using Governance.Agents;
using Governance.Kpis;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Finds what somebody should look after of an agent.</summary>
internal static class AgentFindings
{
    /// <summary>How long before its date something is told: 30 days.</summary>
    private static readonly Duration Ahead = Duration.FromDays(30);

    public static IEnumerable<AgentFinding> Of(AgentCareer career, ValueList<KpiFact> kpis, GovernanceModel model, Instant at) => career.Agent.Status == AgentStatus.Retired
        ? []
        : [.. People(career.Agent, model, at), .. Review(career.Agent, at), .. Certificates(career, at), .. Kpis(career, kpis, at), .. Stops(career.Agent, model, at)];

    private static IEnumerable<AgentFinding> People(Agent agent, GovernanceModel model, Instant at)
    {
        bool IsThere(PersonId id) => model.Organization.People.TryGetValue(id, out var person) && person.IsPresent(at);
        if (!IsThere(agent.Owner))
        {
            yield return new(AgentFindingKind.OwnerLeft, AgentFindingWords.OwnerLeft(agent.Owner));
        }

        if (agent.Deputy is not { } deputy || !IsThere(deputy))
        {
            yield return new(AgentFindingKind.NoDeputy, AgentFindingWords.NoDeputy(agent.Deputy));
        }

        var limit = model.Careers.Rules.SpanOfControl;
        if (AgentCareers.IsOnTheBooks(agent.Status) && model.Careers.CountOwned(agent.Owner, agent.Id) >= limit)
        {
            yield return new(AgentFindingKind.SpanOfControl, AgentFindingWords.SpanOfControl(agent.Owner, limit));
        }
    }

    private static IEnumerable<AgentFinding> Review(Agent agent, Instant at) =>
        AgentCareers.IsReviewOverdue(agent, at) ? [new(AgentFindingKind.ReviewOverdue, CeilingWords.ReviewOverdue(agent))]
        : agent.ReviewDue <= at + Ahead ? [new(AgentFindingKind.ReviewDue, AgentFindingWords.ReviewDue(agent))]
        : [];

    /// <summary>Of the certificates of one scope, what has come of the last.</summary>
    private static IEnumerable<AgentFinding> Certificates(AgentCareer career, Instant at)
    {
        if (career.Agent.Certificates.IsEmpty && career.Agent.Status is AgentStatus.Probation or AgentStatus.Active)
        {
            yield return new(AgentFindingKind.NotCertified, AgentFindingWords.NotCertified);
        }

        foreach (var scope in career.Agent.Certificates.GroupBy(certificate => (certificate.DecisionType, certificate.Unit)))
        {
            var last = scope.MaxBy(certificate => certificate.ValidUntil)!;
            var inForce = scope.Any(certificate => career.IsInForce(certificate, at));
            if (!inForce && at >= last.ValidFrom)
            {
                yield return last.IsValid(at)
                    ? new(AgentFindingKind.CertificateVoid, AgentFindingWords.CertificateVoid(last))
                    : new(AgentFindingKind.CertificateExpired, AgentFindingWords.CertificateExpired(last));
            }
            else if (inForce && last.ValidUntil <= at + Ahead)
            {
                yield return new(AgentFindingKind.CertificateEnds, AgentFindingWords.CertificateEnds(last));
            }

            if (inForce && career.Certified(scope.Key.DecisionType, scope.Key.Unit, at) is { LimitedBy: { } limit } certified)
            {
                yield return new(AgentFindingKind.Demoted, AgentFindingWords.Demoted(certified, scope.Key.DecisionType, limit));
            }
        }
    }

    private static IEnumerable<AgentFinding> Kpis(AgentCareer career, ValueList<KpiFact> kpis, Instant at) =>
        KpiHealth.Problems(career, KpiFacts.Of(kpis, at).Measured, at).Select(problem => new AgentFinding(AgentFindingKind.Kpi, problem));

    private static IEnumerable<AgentFinding> Stops(Agent agent, GovernanceModel model, Instant at) =>
        model.Limits.KillSwitches
            .Where(kill => kill.Agent == agent.Id && kill.EngagedAt <= at && !(kill.Release?.At <= at))
            .Select(kill => new AgentFinding(AgentFindingKind.Stopped, LimitWords.Engaged(kill)));
}
