using NodaTime;

namespace Governance.Agents;

/// <summary>Whether probation is over: it has lasted long enough, without a major or critical incident, and the agent is certified for something.</summary>
internal static class ProbationGuard
{
    public static IEnumerable<TransitionProblem> Check(TransitionCase asked)
    {
        var (career, at) = (asked.Career, asked.At);
        var start = Start(career, at);
        if (start is not { } began)
        {
            yield return new(TransitionProblemKind.Transition, TransitionWords.ProbationUnknown);
        }
        else if (at < began + career.Rules.Probation)
        {
            yield return new(TransitionProblemKind.Transition, TransitionWords.ProbationUntil(began + career.Rules.Probation));
        }

        foreach (var incident in career.Incidents)
        {
            if (incident.Severity != IncidentSeverity.Minor && incident.RecordedAt <= at && !(incident.RecordedAt < start))
            {
                yield return new(TransitionProblemKind.Transition, TransitionWords.IncidentOnProbation(incident));
            }
        }

        if (!asked.Agent.Certificates.Any(certificate => career.IsInForce(certificate, at)))
        {
            yield return new(TransitionProblemKind.Certificate, TransitionWords.NoCertificate);
        }

        foreach (var problem in TransitionGuard.Later(asked))
        {
            yield return problem;
        }
    }

    /// <summary>When probation began, as the history has it; in a register without one, with the first certificate.</summary>
    private static Instant? Start(AgentCareer career, Instant at) =>
        career.Events.LastOrDefault(e => e.Change.Transition == AgentTransition.StartProbation && e.At <= at)?.At
        ?? career.Agent.Certificates.Where(c => c.IssuedAt <= at).Select(c => (Instant?)c.IssuedAt).Min();
}
