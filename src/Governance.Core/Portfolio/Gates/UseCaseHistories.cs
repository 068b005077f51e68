using System.Collections.Frozen;
using Governance.Organization;

namespace Governance.Portfolio;

/// <summary>The histories of all use cases of a register.</summary>
internal sealed class UseCaseHistories
{
    private readonly FrozenDictionary<UseCaseId, UseCaseHistory> _histories;

    public UseCaseHistories(PortfolioRegister register, OrganizationIndex organization)
    {
        Gates = register.Gates.ToFrozenDictionary(gate => gate.Id);
        var leaving = register.Gates.ToFrozenDictionary(gate => gate.From);
        var decisions = register.GateDecisions.ToLookup(decision => decision.UseCase);
        var met = register.MetConditions.ToLookup(condition => condition.UseCase);
        var changes = register.MaterialChanges.ToLookup(change => change.UseCase);
        _histories = register.UseCases.ToFrozenDictionary(
            useCase => useCase.Id,
            useCase => new UseCaseHistory(
                useCase,
                useCase.Stage is > UseCaseStage.Idea and <= UseCaseStage.Production ? leaving.GetValueOrDefault(useCase.Stage - 1) : null,
                decisions[useCase.Id], met[useCase.Id], changes[useCase.Id], organization.UnitTree, organization.DecisionTypeTree));
    }

    public FrozenDictionary<GateId, StageGate> Gates { get; }

    public UseCaseHistory this[UseCaseId id] => _histories[id];

    public UseCaseHistory? Find(UseCaseId id) => _histories.GetValueOrDefault(id);
}
