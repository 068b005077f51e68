using Governance.Approvals;
using NodaTime;

namespace Governance.Decisions;

/// <content>Approval cases: where people vote on what a decision demands, by the protocol as it is where the act takes effect.</content>
public sealed partial class GovernanceModel
{
    /// <summary>Opens the case in which people vote on one validation of a decision.</summary>
    /// <param name="decision">A decision of this model, at an approval level.</param>
    /// <param name="protocol">The protocol of one of its <see cref="Decision.Validations"/>.</param>
    /// <param name="id">The id of the case, and of the approval that it may lead to.</param>
    /// <param name="at">The instant: roles become the people who hold them then.</param>
    /// <returns>The case; it may be denied from the start, when nobody is left who may vote.</returns>
    /// <exception cref="ArgumentException">The decision does not demand the protocol, or comes from another model.</exception>
    public ApprovalCase OpenApproval(Decision decision, ProtocolId protocol, ApprovalCaseId id, Instant at)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Open(decision, decision.Digest, protocol, id, at);
    }

    /// <summary>Opens the case in which people vote on a plan, whose acts the authority of a decision carries.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="decision">A decision of this model on one of the plan's acts, at <see cref="AutonomyLevel.ActOnPlan"/>.</param>
    /// <param name="protocol">The protocol of one of its <see cref="Decision.Validations"/>.</param>
    /// <param name="id">The id of the case, and of the approval that it may lead to.</param>
    /// <param name="at">The instant: roles become the people who hold them then.</param>
    /// <returns>The case; it may be denied from the start, when nobody is left who may vote.</returns>
    /// <exception cref="ArgumentException">The decision does not demand the protocol, or comes from another model.</exception>
    public ApprovalCase OpenApproval(ActionPlan plan, Decision decision, ProtocolId protocol, ApprovalCaseId id, Instant at)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(decision);
        return Open(decision, decision.PlanDigest(plan), protocol, id, at);
    }

    private ApprovalCase Open(Decision decision, string digest, ProtocolId protocol, ApprovalCaseId id, Instant at)
    {
        if (decision.Model != this || !decision.Validations.Any(validation => validation.Protocol == protocol))
        {
            throw new ArgumentException($"The decision is not this model's, or does not demand the protocol `{protocol}`.", nameof(protocol));
        }

        var request = decision.Request;
        var person = request.Agent is { } agent ? NaturalPersons.Of(Agents[agent], Organization, at) : request.Person;
        var interested = NaturalPersons.Interested(
            person,
            request.Change is null ? null : Agents.GetValueOrDefault(new(request.Resource.Uid.Id)),
            request.Gate is null ? null : UseCases.GetValueOrDefault(new(request.Resource.Uid.Id)),
            request.At,
            Organization);
        return ApprovalCase.Open(id, digest, ProtocolFor(protocol, request), request.Unit, interested, Organization, at);
    }
}
