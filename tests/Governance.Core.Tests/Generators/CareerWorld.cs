using Governance.Agents;
using Governance.Decisions;
using Governance.Policies;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>A generated organisation with agents in the middle of their careers, one of which something is about to be done with.</summary>
internal sealed record CareerWorld
{
    /// <summary>Now: events lie at or before it.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2026, 6, 15, 12, 0);

    public required GovernanceModelParts Facts { get; init; }

    /// <summary>The agent that it is about.</summary>
    public required AgentId Subject { get; init; }

    public Agent Agent => Facts.Agents.Agents.First(agent => agent.Id == Subject);

    public static Instant Day(int day) => Now + Duration.FromDays(day);

    public GovernanceModel Build()
    {
        var result = GovernanceModel.Create(Facts);
        return result.Model ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Select(d => $"{d.Id} {d.Location?.File} {d.Location?.Path}: {d.Message.En}")));
    }

    public CareerWorld With(AgentRegister agents) => this with { Facts = Facts with { Agents = agents } };

    public CareerWorld With(params IEnumerable<Incident> incidents) => With(Facts.Agents with { Incidents = [.. Facts.Agents.Incidents, .. incidents] });

    public CareerWorld With(params IEnumerable<TrialRecord> trials) => With(Facts.Agents with { Trials = [.. Facts.Agents.Trials, .. trials] });

    /// <summary>The world with another version of its agent.</summary>
    public CareerWorld With(Func<Agent, Agent> change) => With(Facts.Agents with { Agents = Facts.Agents.Agents.Select(a => a.Id == Subject ? change(a) : a).ToValueList() });

    public CareerWorld WithPolicy(string text) => this with { Facts = Facts with { Policies = [.. Facts.Policies, new PolicyText($"policies/more-{Facts.Policies.Count}.cedar", text)] } };

    public override string ToString() => $"\nsubject: {Agent}\nrules: {Facts.Agents.Rules}\nevents: {Facts.Agents.Events}\ntrials: {Facts.Agents.Trials}\nincidents: {Facts.Agents.Incidents}\nappraisals: {Facts.Agents.Appraisals}\npeople: {Facts.Organization.People}\nbodies: {Facts.Organization.Bodies}\n";
}
