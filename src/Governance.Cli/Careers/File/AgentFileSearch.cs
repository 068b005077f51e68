using Governance.Agents;
using Governance.Cli.Chains;
using Governance.Decisions;
using Governance.Kpis;
using Governance.Organization;
using NodaTime;

namespace Governance.Cli.Careers;

/// <summary>Gathers what is known of an agent.</summary>
internal static class AgentFileSearch
{
    /// <summary>The file of an agent that the model knows.</summary>
    /// <param name="model">The model.</param>
    /// <param name="id">The agent.</param>
    /// <param name="kpis">What measurements prove at the instant.</param>
    /// <param name="at">The instant.</param>
    public static AgentFile Find(GovernanceModel model, AgentId id, ValueList<KpiFact> kpis, Instant at)
    {
        var register = model.Parts.Agents;
        var agent = register.Agents.First(one => one.Id == id);
        var acts = model.FindEffectiveAutonomy(id, at, kpis);
        Appraisal[] appraisals = [.. register.Appraisals.Where(one => one.Agent == id)];
        return new()
        {
            Agent = agent,
            At = at,
            Findings = model.FindAgentFindings(id, at, kpis),
            Kpis = [.. agent.Mandate.Kpis.Select(bound => KpiStanding.Of(bound, appraisals, kpis, at))],
            Certificates = [.. agent.Certificates.Select(certificate => CertificateStanding.Of(certificate, agent, model, at))],
            Autonomy = acts,
            Promotions = PromotionStanding.Of(agent, acts, model, kpis, at),
            Received = new ChainSearch(model, new(PartyReference.To(id), null, null, at)).Find(),
            Given = [.. model.Parts.Delegations.Rules.Where(rule => rule.Delegator == PartyReference.To(id)).Select(rule => GivenDelegation.Of(rule, model, at))],
            Incidents = [.. register.Incidents.Where(one => one.Agent == id).OrderBy(one => one.OccurredAt)],
            Appraisals = [.. appraisals.OrderBy(one => one.At)],
            Trials = [.. register.Trials.Where(one => one.Agent == id).OrderBy(one => one.From)],
            History = CareerEntry.Of(agent, register.Events.Where(one => one.Agent == id)),
        };
    }
}
