using Governance.Approvals;
using Governance.Decisions;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Documentation;

/// <summary>The examples of docs/delegation.md, compiled: <see cref="CodeBlockTests"/> holds the page to the text between the marks.</summary>
internal static class DelegationExamples
{
    public static Decision Act(
        PolicyEvaluator evaluator, DecisionRequest request, DecisionEvidence evidence, IBudgetLedger ledger, IApprovalLedger used, Func<bool> act)
    {
        // <doc>
        var decision = evaluator.EvaluateAndReserve(request, ledger, evidence);     // decides on what is left, and takes it
        if (decision.Reservation is { } reservation)
        {
            var isFirstUse = decision.Presented.All(presented =>                    // an approval lets one act proceed
                presented.Kind != EvidenceKind.Approval || !presented.Counts || used.TryUse(new(presented.Id), request.At));
            if (isFirstUse && act())
            {
                ledger.Commit(reservation, request.At);
            }
            else
            {
                ledger.Release(reservation, request.At);
            }
        }

        // </doc>
        return decision;
    }

    public static Approval? Approve(PolicyEvaluator evaluator, DecisionRequest request, PersonId manager, Instant now)
    {
        // <doc>
        var decision = evaluator.Evaluate(request, new() { Usage = new RecordedUsage { Related = [] } });
        foreach (var validation in decision.Validations)
        {
            if (validation.Protocol is { } protocol)
            {
                ApprovalCase opened = evaluator.Model.OpenApproval(decision, protocol, new("po-4711"), now);
                CaseChange change = opened.Cast(new(manager, Step: 0, VoteKind.Approve, now));
                return change.Case.Approval;                                        // null while others must still vote, or when the vote was refused
            }
        }

        // </doc>
        return null;
    }
}
