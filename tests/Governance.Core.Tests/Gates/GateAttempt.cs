using Governance.Approvals;
using Governance.Decisions;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Gates;

/// <summary>Somebody asks for a decision on the use case, and some people agree.</summary>
internal sealed record GateAttempt(GateStep Step, PersonId Person, ValueList<PersonId> Voters, Instant At)
{
    public DecisionRequest Ask(GovernanceModel model) => model.Ask(GateWorld.Case, Step, Person, At);

    public Decision Decide(GovernanceModel model) => Decide(model, Ask(model));

    /// <summary>The decision with an approval, by the voters, of everything that it demands.</summary>
    public Decision Decide(GovernanceModel model, DecisionRequest request)
    {
        var evaluator = new PolicyEvaluator(model);
        var asked = evaluator.Evaluate(request);
        return asked.Validations.IsEmpty ? asked : evaluator.Evaluate(request, new() { Approvals = Approvals(asked) });
    }

    /// <summary>Approvals that bind to a decision.</summary>
    public ValueList<Approval> Approvals(Decision asked) =>
    [
        .. asked.Validations.Select((validation, i) => new Approval
        {
            Id = new($"vote-{i}"), Digest = asked.Digest, Protocol = validation.Protocol, Approvers = Voters, IssuedAt = At, ExpiresAt = At + Duration.FromHours(2),
        }),
    ];

    public override string ToString() =>
        $"{At} {Step.Outcome} at {Step.Gate} by {Person} in {Step.Body}, voted by {string.Join(' ', Voters)}; {string.Join(' ', Step.Findings.Select(f => $"{f.Criterion}={f.IsMet}"))}; {Step.Conditions.Count} conditions";
}
