using Governance.Approvals;
using Governance.Decisions;
using Governance.Kpis;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Documentation;

/// <summary>The example of docs/portfolio.md, compiled: <see cref="CodeBlockTests"/> holds the page to the text between the marks.</summary>
internal static class PortfolioExamples
{
    public static ModelResult Decide(GovernanceModel model, PersonId[] members, ValueList<KpiFact> facts, Instant now)
    {
        // <doc>
        var step = new GateStep
        {
            Gate = new("to-production"),
            Outcome = GateOutcome.GoWithConditions,
            Body = new BodyId("ai-committee"),
            Reason = new("nine claims in ten reach the right team", "neuf sinistres sur dix arrivent à la bonne équipe"),
            Findings = [new(new("worth-it"), IsMet: true, new("report of the pilot", "rapport du pilote"))],
            Conditions = [new(new("train-switzerland"), new("train the Swiss teams", "former les équipes suisses"), now + Duration.FromDays(60))],
        };
        var evaluator = new PolicyEvaluator(model);
        DecisionRequest request = model.Ask(new UseCaseId("claim-triage"), step, members[0], now);
        Decision decision = evaluator.Evaluate(request, new() { Kpis = facts });    // AwaitingApproval, or refused with everything that is missing
        var approvals = new List<Approval>();
        foreach (var validation in decision.Validations)
        {
            var vote = model.OpenApproval(decision, validation.Protocol!.Value, new("claim-triage-to-production"), now);
            foreach (var member in members[1..])                                    // neither whoever asks nor the owner votes
            {
                for (var i = 0; i < vote.Steps.Count; i++)                          // the quorum, then each function: who has no part in a step is not counted
                {
                    vote = vote.Cast(new(member, Step: i, VoteKind.Approve, now)).Case;
                }
            }

            approvals.AddRange(vote.Approval is { } approval ? [approval] : []);
        }

        ModelResult result = model.Apply(evaluator.Evaluate(request, new() { Approvals = [.. approvals], Kpis = facts }));

        // </doc>
        return result;
    }
}
