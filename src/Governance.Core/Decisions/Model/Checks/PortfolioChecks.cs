using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>Checks <c>portfolio.json</c>: ids, references, weights.</summary>
internal static class PortfolioChecks
{
    private const string File = "portfolio.json";

    public static void Run(PortfolioRegister portfolio, ModelIds known, ModelFindings findings)
    {
        findings.Unique(File, "objectives", portfolio.Objectives.Select(o => o.Id));
        findings.Unique(File, "useCases", portfolio.UseCases.Select(u => u.Id));
        for (var i = 0; i < portfolio.Objectives.Count; i++)
        {
            findings.Party(File, $"$.objectives[{i}].owner", portfolio.Objectives[i].Owner, known);
            findings.AllExist(File, $"$.objectives[{i}].kpis", portfolio.Objectives[i].Kpis, known.Kpis, ModelWords.NoKpi);
        }

        for (var i = 0; i < portfolio.UseCases.Count; i++)
        {
            UseCase(portfolio.UseCases[i], $"$.useCases[{i}]", known, findings);
        }

        ArbitrationChecks.Run(portfolio.Arbitration, known, findings);
        ChoiceChecks.Run(portfolio.Choice, known, findings);
        RoadmapChecks.Run(portfolio.Roadmap, known, findings);
    }

    private static void UseCase(UseCase useCase, string path, ModelIds known, ModelFindings findings)
    {
        findings.Party(File, $"{path}.owner", useCase.Owner, known);
        if (useCase.Id == BuiltInDecisionTypes.Purpose)
        {
            findings.Error(File, $"{path}.id", DiagnosticIds.ReservedId, AgentWords.ReservedPurpose(useCase.Id.Value));
        }

        findings.Defined(File, $"{path}.stage", useCase.Stage);
        findings.Defined(File, $"{path}.autonomyCeiling", useCase.AutonomyCeiling);
        findings.NotEmpty(File, $"{path}.units", useCase.Units.Count);
        findings.AllExist(File, $"{path}.units", useCase.Units, known.Units, ModelWords.NoUnit);
        findings.NotEmpty(File, $"{path}.decisionTypes", useCase.DecisionTypes.Count);
        findings.AllExist(File, $"{path}.decisionTypes", useCase.DecisionTypes, known.DecisionTypes, ModelWords.NoDecisionType);
        findings.AllExist(File, $"{path}.kpis", useCase.Kpis, known.Kpis, ModelWords.NoKpi);
        Intake(useCase, path, known, findings);
        for (var i = 0; i < useCase.Objectives.Count; i++)
        {
            var link = useCase.Objectives[i];
            findings.Exists(File, $"{path}.objectives[{i}].objective", link.Objective, known.Objectives, ModelWords.NoObjective);
            if (link.Weight is <= 0 or > 1)
            {
                findings.Error(File, $"{path}.objectives[{i}].weight", DiagnosticIds.OutOfRange, ModelWords.WeightRange);
            }
        }

        if (useCase.Objectives.Sum(o => Math.Clamp(o.Weight, 0, 1)) > 1)
        {
            findings.Error(File, $"{path}.objectives", DiagnosticIds.OutOfRange, ModelWords.WeightSum);
        }
    }

    private static void Intake(UseCase useCase, string path, ModelIds known, ModelFindings findings)
    {
        findings.Defined(File, $"{path}.testing", useCase.Testing);
        if (useCase.Kind is { } kind)
        {
            findings.Defined(File, $"{path}.kind", kind);
        }

        if (useCase.Risk is { } risk)
        {
            findings.Defined(File, $"{path}.risk.level", risk.Level);
            findings.Party(File, $"{path}.risk.by", risk.By, known);
        }

        if (useCase.HumanImpact is { } impact)
        {
            findings.Defined(File, $"{path}.humanImpact.severity", impact.Severity);
        }

        if (useCase.Landscape is { } landscape)
        {
            findings.AllExist(File, $"{path}.landscape.decisions", landscape.Decisions, known.ArchitectureDecisions, GateCheckWords.NoArchitectureDecision);
        }

        if (useCase.TimeBox is { } box && box.Until <= box.From)
        {
            findings.Error(File, $"{path}.timeBox.until", DiagnosticIds.EmptyPeriod, ModelWords.EmptyPeriod);
        }
    }
}
