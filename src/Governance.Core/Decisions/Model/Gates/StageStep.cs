using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>One decision on a use case, as the evaluator lets it proceed.</summary>
internal static class StageStep
{
    public static ModelResult Take(GovernanceModel model, Decision decision)
    {
        var request = decision.Request;
        if (decision.Outcome != DecisionOutcome.Proceed || !Identifier.IsValid(request.Resource.Uid.Id) || model.Histories.Find(new(request.Resource.Uid.Id)) is not { } history)
        {
            return StepRefusal.Of(decision, "portfolio.json", $"$.gateDecisions[{model.Parts.Portfolio.GateDecisions.Count}]");
        }

        var decided = new GateDecision
        {
            UseCase = history.UseCase.Id,
            At = request.At,
            By = PartyReference.To(request.Person.GetValueOrDefault()),
            From = history.UseCase.Stage,
            Step = request.Gate!,
            Scope = UseCaseScope.Of(history.UseCase),
            Decision = decision.Digest,
        };
        var gate = request.Gate!.Gate is { } id ? model.Histories.Gates[id] : null;
        return GovernanceModel.Create(model.Parts with { Portfolio = GateBook.Write(model.Parts.Portfolio, history, decided, gate) });
    }
}
