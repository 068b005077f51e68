using Governance.Agents;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>A person leaves, and the agents that the person owns go to their deputies or off work, in one step.</summary>
internal static class Departure
{
    public static ModelResult Record(GovernanceModel model, PersonId person, Instant at, PersonId recordedBy)
    {
        if (!model.Organization.People.TryGetValue(person, out var leaver) || !leaver.IsPresent(at))
        {
            var findings = new ModelFindings();
            findings.Error("organization.json", "$.people", DiagnosticIds.RefusedTransition, CareerStepWords.NobodyToLeave(person));
            return new(null, [.. findings.Diagnostics]);
        }

        var directory = model.Parts.Organization;
        var people = directory.People.Select(one => one.Id == person ? one with { LeftAt = at } : one).ToValueList();
        var parts = model.Parts with { Organization = directory with { People = people } };
        var organization = new OrganizationIndex(parts.Organization);
        foreach (var agent in model.Parts.Agents.Agents.Where(agent => agent.Owner == person))
        {
            // Each succession counts towards the span of control of the next.
            var careers = new AgentCareers(parts.Agents, organization);
            if (Following(careers, organization, agent.Id, PartyReference.To(recordedBy), at) is { } follows)
            {
                parts = parts with { Agents = CareerBook.Write(parts.Agents, careers[agent.Id], follows) };
            }
        }

        return GovernanceModel.Create(parts);
    }

    /// <summary>The succession; where it is not possible, the suspension of an agent at work; nothing for one that does not work.</summary>
    /// <remarks>A departure can be recorded late. What follows from it then comes after what was done meanwhile, since no history runs backwards.</remarks>
    private static AgentEvent? Following(AgentCareers careers, OrganizationIndex organization, AgentId id, PartyReference by, Instant leftAt)
    {
        var career = careers[id];
        var at = career.Events is [.., var last] ? Instant.Max(leftAt, last.At) : leftAt;
        var succession = Event(career, AgentTransition.Succeed, CareerStepWords.OwnerLeaves(career.Agent.Owner), by, at);
        if (!TransitionGuard.Check(new(career, succession.Change, by, at, careers, organization, KpiFacts.None.Measured)).Any())
        {
            return succession;
        }

        return AgentLifecycle.Next(career.Agent.Status, AgentTransition.Suspend) is null
            ? null
            : Event(career, AgentTransition.Suspend, CareerStepWords.NobodySucceeds(career.Agent.Owner), by, at);
    }

    private static AgentEvent Event(AgentCareer career, AgentTransition transition, LocalizedText reason, PartyReference by, Instant at) => new()
    {
        Agent = career.Agent.Id,
        At = at,
        By = by,
        From = career.Agent.Status,
        Change = new() { Transition = transition, Reason = reason },
    };
}
