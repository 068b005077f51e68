using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks what is recorded of use cases: references, and decisions that lead, gate by gate, to where each use case stands.</summary>
internal static class GateRecordChecks
{
    private const string File = "portfolio.json";

    public static void Run(PortfolioRegister portfolio, ModelIds known, ModelFindings findings)
    {
        for (var i = 0; i < portfolio.GateDecisions.Count; i++)
        {
            Decision(portfolio.GateDecisions[i], $"$.gateDecisions[{i}]", known, findings);
        }

        var conditions = Conditions(portfolio, findings);
        for (var i = 0; i < portfolio.MetConditions.Count; i++)
        {
            var (met, path) = (portfolio.MetConditions[i], $"$.metConditions[{i}]");
            findings.Exists(File, $"{path}.useCase", met.UseCase, known.UseCases, ModelWords.NoUseCase);
            findings.Exists(File, $"{path}.by", met.By, known.People, ModelWords.NoPerson);
            if (!conditions.ContainsKey((met.UseCase, met.Condition)))
            {
                findings.Error(File, $"{path}.condition", DiagnosticIds.DanglingReference, ModelWords.Dangling(met.Condition.Value, GateCheckWords.NoCondition));
            }
        }

        for (var i = 0; i < portfolio.MaterialChanges.Count; i++)
        {
            var (change, path) = (portfolio.MaterialChanges[i], $"$.materialChanges[{i}]");
            findings.Exists(File, $"{path}.useCase", change.UseCase, known.UseCases, ModelWords.NoUseCase);
            findings.Exists(File, $"{path}.recordedBy", change.RecordedBy, known.People, ModelWords.NoPerson);
            findings.Defined(File, $"{path}.kind", change.Kind);
        }

        DeclaredUses(portfolio.DeclaredUses, known, findings);
        if (!findings.HasErrors)
        {
            Histories(portfolio, findings);
        }
    }

    /// <summary>The conditions of each use case: whoever says that one is met must mean only one.</summary>
    private static Dictionary<(UseCaseId UseCase, GateConditionId Id), string> Conditions(PortfolioRegister portfolio, ModelFindings findings)
    {
        var first = new Dictionary<(UseCaseId UseCase, GateConditionId Id), string>();
        for (var i = 0; i < portfolio.GateDecisions.Count; i++)
        {
            var decision = portfolio.GateDecisions[i];
            for (var j = 0; j < decision.Step.Conditions.Count; j++)
            {
                var (key, path) = ((decision.UseCase, decision.Step.Conditions[j].Id), $"$.gateDecisions[{i}].step.conditions[{j}]");
                if (!first.TryAdd(key, path))
                {
                    findings.Error(File, $"{path}.id", DiagnosticIds.DuplicateId, ModelWords.DuplicateId(key.Id.Value), ModelWords.FirstAt(first[key]));
                }
            }
        }

        return first;
    }

    private static void DeclaredUses(ValueList<DeclaredUse> uses, ModelIds known, ModelFindings findings)
    {
        findings.Unique(File, "declaredUses", uses.Select(use => use.Id));
        for (var i = 0; i < uses.Count; i++)
        {
            var path = $"$.declaredUses[{i}]";
            findings.Exists(File, $"{path}.unit", uses[i].Unit, known.Units, ModelWords.NoUnit);
            findings.Party(File, $"{path}.by", uses[i].By, known, agentAllowed: true);
            if (uses[i].UseCase is { } useCase)
            {
                findings.Exists(File, $"{path}.useCase", useCase, known.UseCases, ModelWords.NoUseCase);
            }
        }
    }

    private static void Decision(GateDecision decision, string path, ModelIds known, ModelFindings findings)
    {
        var step = decision.Step;
        findings.Exists(File, $"{path}.useCase", decision.UseCase, known.UseCases, ModelWords.NoUseCase);
        findings.Party(File, $"{path}.by", decision.By, known);
        findings.Defined(File, $"{path}.from", decision.From);
        findings.Defined(File, $"{path}.step.outcome", step.Outcome);
        if (step.Gate is { } gate)
        {
            findings.Exists(File, $"{path}.step.gate", gate, known.Gates, GateCheckWords.NoGate);
        }

        if (step.Body is { } body)
        {
            findings.Exists(File, $"{path}.step.body", body, known.Bodies, ModelWords.NoBody);
        }

        findings.Defined(File, $"{path}.scope.autonomyCeiling", decision.Scope.AutonomyCeiling);
        findings.AllExist(File, $"{path}.scope.units", decision.Scope.Units, known.Units, ModelWords.NoUnit);
        findings.AllExist(File, $"{path}.scope.decisionTypes", decision.Scope.DecisionTypes, known.DecisionTypes, ModelWords.NoDecisionType);
    }

    private static void Histories(PortfolioRegister portfolio, ModelFindings findings)
    {
        var gates = portfolio.Gates.ToDictionary(gate => gate.Id, gate => gate.From);
        var positions = portfolio.GateDecisions.Select((decision, index) => (decision, index)).ToLookup(pair => pair.decision.UseCase);
        for (var i = 0; i < portfolio.UseCases.Count; i++)
        {
            History(portfolio.UseCases[i], $"$.useCases[{i}].stage", positions[portfolio.UseCases[i].Id], gates, findings);
        }
    }

    private static void History(
        UseCase useCase, string path, IEnumerable<(GateDecision Decision, int Index)> decisions, Dictionary<GateId, UseCaseStage> gates, ModelFindings findings)
    {
        (UseCaseStage? expected, UseCaseStage? before, Instant last) = (null, null, Instant.MinValue);
        foreach (var (decision, index) in decisions)
        {
            var step = decision.Step;
            var next = UseCaseLifecycle.Next(decision.From, step.Outcome, step.Gate is { } gate ? gates[gate] : null, before);
            if (next is null || (expected is { } stage && stage != decision.From) || decision.At < last)
            {
                findings.Error(File, $"$.gateDecisions[{index}].{(decision.At < last ? "at" : "from")}", DiagnosticIds.BrokenHistory, decision.At < last ? AgentWords.EarlierThanBefore
                    : next is null ? GateCheckWords.NoSuchStep(decision.From, step.Outcome)
                    : GateCheckWords.OtherStage(expected.GetValueOrDefault()));
                return;
            }

            before = step.Outcome == GateOutcome.Hold ? decision.From : before;
            (expected, last) = (next, decision.At);
        }

        if (expected is { } reached && reached != useCase.Stage)
        {
            findings.Error(File, path, DiagnosticIds.BrokenHistory, GateCheckWords.HistoryLeadsTo(reached), GateCheckWords.HistoryHelp);
        }
    }
}
