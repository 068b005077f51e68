namespace Governance.Portfolio;

/// <summary>Writes into a register what was decided of a use case. It checks nothing: whoever calls has asked the guards.</summary>
internal static class GateBook
{
    public static PortfolioRegister Write(PortfolioRegister register, UseCaseHistory history, GateDecision decided, StageGate? gate)
    {
        var stage = UseCaseLifecycle.Next(history.UseCase.Stage, decided.Step.Outcome, gate?.From, history.BeforeHold) ?? history.UseCase.Stage;
        return register with
        {
            UseCases = register.UseCases.Select(useCase => useCase.Id == history.UseCase.Id ? useCase.AsRecorded(stage) : useCase).ToValueList(),
            GateDecisions = [.. register.GateDecisions, decided],
        };
    }
}
