using Governance.Agents;
using Governance.Approvals;
using Governance.Decisions;
using NodaTime;

namespace Governance.Core.Tests.Documentation;

/// <summary>The examples of docs/agents.md, compiled: <see cref="CodeBlockTests"/> holds the page to the text between the marks.</summary>
internal static class AgentsExamples
{
    public static GovernanceModel Suspend(GovernanceModel model, Instant now)
    {
        // <doc>
        var change = new AgentChange { Transition = AgentTransition.Suspend, Reason = new("it pays twice", "il paie deux fois") };
        var decision = new PolicyEvaluator(model).Evaluate(model.Ask(new AgentId("refund-bot"), change, new PersonId("claire-dubois"), now));
        if (decision.Outcome == DecisionOutcome.Proceed)
        {
            model = model.Apply(decision).Model!;                                   // a new snapshot, with the event in the agent's history
        }

        // </doc>
        return model;
    }

    public static ModelResult Promote(GovernanceModel model, AutonomyCertificate certificate, PersonId[] members, Instant now)
    {
        // <doc>
        var change = new AgentChange
        {
            Transition = AgentTransition.Promote,
            Body = new BodyId("ai-committee"),
            Certificates = [certificate],                                           // one level higher, for this decision type, unit and environment
            Reason = new("a year without a complaint", "une année sans réclamation"),
        };
        var evaluator = new PolicyEvaluator(model);
        var request = model.Ask(new AgentId("refund-bot"), change, members[0], now);
        var decision = evaluator.Evaluate(request);                                 // AwaitingApproval, or refused with everything that is missing
        var approvals = new List<Approval>();
        foreach (var validation in decision.Validations)
        {
            var vote = model.OpenApproval(decision, validation.Protocol!.Value, new("promotion-2026-4"), now);
            foreach (var member in members[1..])                                    // neither whoever asks nor the agent's owner votes
            {
                vote = vote.Cast(new(member, Step: 0, VoteKind.Approve, now)).Case;
            }

            approvals.AddRange(vote.Approval is { } approval ? [approval] : []);
        }

        ModelResult result = model.Apply(evaluator.Evaluate(request, new() { Approvals = [.. approvals] }));

        // </doc>
        return result;
    }

    public static string Explain(GovernanceModel model, Instant now)
    {
        // <doc>
        EffectiveAutonomy standing = model.FindEffectiveAutonomy(
            new AgentId("refund-bot"), new DecisionTypeId("refund.issue"), new UseCaseId("customer-refunds"), new UnitId("claims-france"), now);
        var binding = standing.Factors.Where(factor => factor.IsBinding).Select(factor => $"{factor.Kind}: {factor.Because.En}; to rise: {factor.ToRise?.En}");
        var text = $"{standing.Level.DisplayName.En}\n{string.Join('\n', binding)}";

        // </doc>
        return text;
    }
}
