using System.Collections.Frozen;
using Governance.Organization;
using NodaTime;

namespace Governance.Agents;

/// <summary>The careers of all agents of a register.</summary>
internal sealed class AgentCareers
{
    private readonly FrozenDictionary<AgentId, AgentCareer> _careers;
    private readonly FrozenSet<CertificateId> _certificates;

    public AgentCareers(AgentRegister register, OrganizationIndex organization)
    {
        Rules = register.Rules ?? new();
        var events = register.Events.ToLookup(e => e.Agent);
        var trials = register.Trials.ToLookup(t => t.Agent);
        var incidents = register.Incidents.ToLookup(i => i.Agent);
        var appraisals = register.Appraisals.ToLookup(a => a.Agent);
        _careers = register.Agents.ToFrozenDictionary(
            agent => agent.Id,
            agent => new AgentCareer(agent, Rules, events[agent.Id], trials[agent.Id], incidents[agent.Id], appraisals[agent.Id], organization));
        _certificates = register.Agents.SelectMany(agent => agent.Certificates).Select(c => c.Id).ToFrozenSet();
    }

    public CareerRules Rules { get; }

    public AgentCareer this[AgentId id] => _careers[id];

    public AgentCareer? Find(AgentId id) => _careers.GetValueOrDefault(id);

    public bool IsCertificateKnown(CertificateId id) => _certificates.Contains(id);

    /// <summary>How many agents a person owns who are neither drafts nor retired, one of them left out.</summary>
    public int CountOwned(PersonId owner, AgentId except) =>
        _careers.Values.Count(career => career.Agent.Owner == owner && career.Agent.Id != except && IsOnTheBooks(career.Agent.Status));

    /// <summary>Whether an agent of a status takes up its owner's attention.</summary>
    public static bool IsOnTheBooks(AgentStatus status) => status is not (AgentStatus.Draft or AgentStatus.Retired);

    /// <summary>Whether a review is overdue.</summary>
    public static bool IsReviewOverdue(Agent agent, Instant at) => agent.ReviewDue <= at;
}
