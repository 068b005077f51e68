using Governance.Kpis;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Holds use cases against the gates that lead on.</summary>
internal static class GateStandings
{
    public static GateStanding? Next(GovernanceModel model, UseCaseId id, Instant at, ValueList<KpiFact> kpis)
    {
        if (model.Histories.Find(id) is not { } history || model.Histories.Gates.Values.FirstOrDefault(gate => gate.From == history.UseCase.Stage) is not { } gate)
        {
            return null;
        }

        var step = new GateStep { Gate = gate.Id, Outcome = GateOutcome.Go, Body = gate.Body, Reason = gate.Name };
        var chair = model.Organization.Bodies[gate.Body].Chair;
        var asked = new GateCase(history, RequestFacts.Of(model.Ask(id, step, chair, at), new() { Kpis = kpis }, model), model);
        return new(gate, [.. gate.Criteria.Select(criterion => new CriterionStanding(criterion, CriteriaGuard.Problem(asked, criterion)))]);
    }
}
