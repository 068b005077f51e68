using Governance.Agents;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks agents against the organisation: rights of bodies, owners, spans of control, and histories that lead to where agents stand.</summary>
/// <remarks>Needs a model that holds together. Of people who come and go it only warns: a decision looks again.</remarks>
internal static class CareerChecks
{
    private const string File = AgentChecks.File;

    public static void Run(AgentRegister register, OrganizationIndex organization, ModelFindings findings)
    {
        var careers = new AgentCareers(register, organization);
        var positions = register.Events.Select((done, index) => (done.Agent, index)).ToLookup(pair => pair.Agent, pair => pair.index);
        for (var i = 0; i < register.Agents.Count; i++)
        {
            var (agent, path) = (register.Agents[i], $"$.agents[{i}]");
            for (var j = 0; j < agent.Certificates.Count; j++)
            {
                Certificate(agent, agent.Certificates[j], $"{path}.certificates[{j}]", organization, findings);
            }

            Owner(agent, path, organization, findings);
            History(careers[agent.Id], path, positions[agent.Id], findings);
        }

        SpanOfControl(register, careers.Rules.SpanOfControl, findings);
    }

    private static void Certificate(Agent agent, AutonomyCertificate certificate, string path, OrganizationIndex organization, ModelFindings findings)
    {
        var body = organization.Bodies[certificate.IssuedBy];
        if (certificate.Ceiling > body.CertifiesUpTo)
        {
            findings.Error(File, $"{path}.ceiling", DiagnosticIds.AboveRight, TransitionWords.AboveRight(certificate, body), AgentWords.RightHelp(body.Id));
        }

        if (!organization.UnitTree.IsWithin(certificate.Unit, body.Unit))
        {
            findings.Error(File, $"{path}.issuedBy", DiagnosticIds.AboveRight, TransitionWords.OutsideBody(body, certificate.Unit));
        }

        if (!organization.UnitTree.IsWithin(certificate.Unit, agent.Unit))
        {
            findings.Error(File, $"{path}.unit", DiagnosticIds.Contradiction, TransitionWords.OutsideUnit(certificate, agent));
        }

        if (!organization.DecisionTypeTree.IsWithinAny(certificate.DecisionType, agent.Mandate.DecisionTypes))
        {
            findings.Warning(File, $"{path}.decisionType", DiagnosticIds.Contradiction, TransitionWords.OutsideMandate(certificate));
        }
    }

    private static void Owner(Agent agent, string path, OrganizationIndex organization, ModelFindings findings)
    {
        if (agent.Status == AgentStatus.Retired)
        {
            return;
        }

        var owner = organization.People[agent.Owner];
        var deputy = agent.Deputy is { } id ? organization.People[id] : null;
        if (owner.LeftAt is { } left && (deputy is null || deputy.LeftAt <= left))
        {
            findings.Warning(File, $"{path}.owner", DiagnosticIds.NoSuccession, AgentWords.OwnerLeaves(agent.Owner, left), AgentWords.OwnerLeavesHelp);
        }
        else if (deputy?.LeftAt is { } gone)
        {
            findings.Warning(File, $"{path}.deputy", DiagnosticIds.NoSuccession, AgentWords.DeputyLeaves(deputy.Id, gone));
        }
    }

    private static void History(AgentCareer career, string path, IEnumerable<int> positions, ModelFindings findings)
    {
        AgentStatus? expected = null;
        AgentStatus? before = null;
        var last = Instant.MinValue;
        foreach (var (done, position) in career.Events.Zip(positions))
        {
            var next = AgentLifecycle.Next(done.From, done.Change.Transition, before);
            if ((expected is { } status && status != done.From) || next is null)
            {
                findings.Error(File, $"$.events[{position}].from", DiagnosticIds.BrokenHistory,
                    next is null ? TransitionWords.NotFrom(done.From, done.Change.Transition.Terms) : AgentWords.OtherStatus(expected.GetValueOrDefault()));
                return;
            }

            if (done.At < last)
            {
                findings.Error(File, $"$.events[{position}].at", DiagnosticIds.BrokenHistory, AgentWords.EarlierThanBefore);
            }

            before = done.Change.Transition == AgentTransition.Suspend ? done.From : before;
            (expected, last) = (next, done.At);
        }

        if (expected is { } reached && reached != career.Agent.Status)
        {
            findings.Error(File, $"{path}.status", DiagnosticIds.BrokenHistory, AgentWords.HistoryLeadsTo(reached), AgentWords.HistoryHelp);
        }
    }

    private static void SpanOfControl(AgentRegister register, int limit, ModelFindings findings)
    {
        var counts = new Dictionary<PersonId, int>();
        for (var i = 0; i < register.Agents.Count; i++)
        {
            var agent = register.Agents[i];
            var count = counts.GetValueOrDefault(agent.Owner) + (AgentCareers.IsOnTheBooks(agent.Status) ? 1 : 0);
            counts[agent.Owner] = count;
            if (count - 1 == limit)
            {
                findings.Warning(File, $"$.agents[{i}].owner", DiagnosticIds.SpanOfControl, TransitionWords.SpanOfControl(agent.Owner, limit));
            }
        }
    }
}
