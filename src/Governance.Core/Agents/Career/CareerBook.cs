using Governance.Organization;
using NodaTime;

namespace Governance.Agents;

/// <summary>Writes into a register what was done with an agent. It checks nothing: whoever calls has asked the guards.</summary>
internal static class CareerBook
{
    /// <summary>The register with an event and what it changes.</summary>
    /// <param name="register">The register.</param>
    /// <param name="career">The agent and what is recorded of it.</param>
    /// <param name="done">The event.</param>
    /// <param name="exit">The exit record, when the agent is dismissed.</param>
    public static AgentRegister Write(AgentRegister register, AgentCareer career, AgentEvent done, ExitRecord? exit = null)
    {
        var changed = Change(career, done) with { Exit = exit ?? career.Agent.Exit };
        return register with
        {
            Agents = register.Agents.Select(agent => agent.Id == changed.Id ? changed : agent).ToValueList(),
            Events = [.. register.Events, done],
        };
    }

    private static Agent Change(AgentCareer career, AgentEvent done)
    {
        var (agent, change) = (career.Agent, done.Change);
        var status = AgentLifecycle.Next(agent.Status, change.Transition, career.BeforeSuspension) ?? agent.Status;
        var moved = agent.AsRecorded(status) with
        {
            Certificates = [.. agent.Certificates, .. change.Certificates],
            ReviewDue = change.ReviewDue ?? agent.ReviewDue,
        };
        return change.Transition switch
        {
            AgentTransition.TransferOwner => moved with { Owner = change.Owner ?? agent.Owner, Deputy = change.Deputy },
            AgentTransition.Succeed => moved with { Owner = agent.Deputy ?? agent.Owner, Deputy = null },
            AgentTransition.ChangeEnvironment when change.Environment is { } environment =>
                moved with { Model = environment.Model, Tools = environment.Tools, DataClasses = environment.DataClasses },
            _ => moved,
        };
    }
}
