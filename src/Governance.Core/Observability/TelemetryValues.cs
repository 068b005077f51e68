using System.Diagnostics;
using Governance.Decisions;
using Governance.Runtime;

namespace Governance.Observability;

/// <summary>What telemetry calls values: lower case, as OpenTelemetry has it.</summary>
internal static class TelemetryValues
{
    public static string Of(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Refused => "refused",
        DecisionOutcome.ObserveOnly => "observe_only",
        DecisionOutcome.AdviseOnly => "advise_only",
        DecisionOutcome.AwaitingApproval => "awaiting_approval",
        DecisionOutcome.AwaitingPlan => "awaiting_plan",
        DecisionOutcome.Proceed => "proceed",
        _ => throw new UnreachableException(),
    };

    public static string Of(ReloadOutcome outcome) => outcome switch
    {
        ReloadOutcome.Rejected => "rejected",
        ReloadOutcome.Unchanged => "unchanged",
        ReloadOutcome.Accepted => "accepted",
        _ => throw new UnreachableException(),
    };

    public static string ActorKind(DecisionRequest request) => (request.Agent, request.Person) switch
    {
        ({ }, null) => "agent",
        (null, { }) => "person",
        _ => "unknown",
    };

    /// <summary>The id of a decision type, if the model knows it.</summary>
    public static string DecisionType(Decision decision) =>
        decision.Model.Organization.DecisionTypes.ContainsKey(decision.Request.DecisionType) ? decision.Request.DecisionType.Value : GovernanceTelemetry.Other;

    /// <summary>The id of an agent, if the model knows it.</summary>
    public static string Agent(AgentId agent, GovernanceModel model) => model.Agents.ContainsKey(agent) ? agent.Value : GovernanceTelemetry.Other;
}
