using System.Diagnostics;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>The names that JSON has for what is said of the portfolio: those of <c>portfolio.json</c>. They are written out: renaming a member must not change what scripts read.</summary>
internal static class PortfolioNames
{
    public static string Of(UseCaseStage stage) => stage switch
    {
        UseCaseStage.Idea => "idea",
        UseCaseStage.Qualified => "qualified",
        UseCaseStage.ProofOfConcept => "proofOfConcept",
        UseCaseStage.Pilot => "pilot",
        UseCaseStage.Production => "production",
        UseCaseStage.OnHold => "onHold",
        UseCaseStage.Stopped => "stopped",
        UseCaseStage.Retired => "retired",
        _ => throw new UnreachableException(),
    };

    public static string Of(GateOutcome outcome) => outcome switch
    {
        GateOutcome.Go => "go",
        GateOutcome.GoWithConditions => "goWithConditions",
        GateOutcome.Hold => "hold",
        GateOutcome.Recycle => "recycle",
        GateOutcome.Stop => "stop",
        GateOutcome.Resume => "resume",
        GateOutcome.Retire => "retire",
        _ => throw new UnreachableException(),
    };

    public static string Of(PortfolioFindingKind kind) => kind switch
    {
        PortfolioFindingKind.Unlinked => "unlinked",
        PortfolioFindingKind.Ownerless => "ownerless",
        PortfolioFindingKind.DuplicatePurpose => "duplicatePurpose",
        PortfolioFindingKind.ShadowUse => "shadowUse",
        PortfolioFindingKind.MissingFields => "missingFields",
        PortfolioFindingKind.Reopened => "reopened",
        PortfolioFindingKind.NoGate => "noGate",
        _ => throw new UnreachableException(),
    };

    public static string Of(RiskLevel level) => level switch
    {
        RiskLevel.Minimal => "minimal",
        RiskLevel.Limited => "limited",
        RiskLevel.High => "high",
        RiskLevel.Prohibited => "prohibited",
        _ => throw new UnreachableException(),
    };

    public static string Of(TestingLevel level) => level switch
    {
        TestingLevel.None => "none",
        TestingLevel.Benchmark => "benchmark",
        TestingLevel.Operational => "operational",
        TestingLevel.Counterfactual => "counterfactual",
        _ => throw new UnreachableException(),
    };

    public static string Of(AiKind kind) => kind switch
    {
        AiKind.PredictiveMachineLearning => "predictiveMachineLearning",
        AiKind.Generative => "generative",
        AiKind.Agentic => "agentic",
        AiKind.ComputerVision => "computerVision",
        AiKind.NaturalLanguage => "naturalLanguage",
        AiKind.ReinforcementLearning => "reinforcementLearning",
        AiKind.RuleBased => "ruleBased",
        _ => throw new UnreachableException(),
    };

    public static string Of(DecisionImpact severity) => severity switch
    {
        DecisionImpact.Low => "low",
        DecisionImpact.Moderate => "moderate",
        DecisionImpact.High => "high",
        DecisionImpact.Critical => "critical",
        _ => throw new UnreachableException(),
    };

    public static string Of(MaterialChangeKind kind) => kind switch
    {
        MaterialChangeKind.Model => "model",
        MaterialChangeKind.Data => "data",
        MaterialChangeKind.Unit => "unit",
        MaterialChangeKind.Autonomy => "autonomy",
        MaterialChangeKind.Law => "law",
        _ => throw new UnreachableException(),
    };

    public static string Of(CriterionTest test) => test switch
    {
        CriterionTest.Assessed => "assessed",
        CriterionTest.Fields => "fields",
        CriterionTest.Risk => "risk",
        CriterionTest.TimeBox => "timeBox",
        CriterionTest.Condition => "condition",
        _ => throw new UnreachableException(),
    };

    public static string Of(BodyFunction function) => function switch
    {
        BodyFunction.Business => "business",
        BodyFunction.It => "it",
        BodyFunction.Data => "data",
        BodyFunction.Legal => "legal",
        BodyFunction.Hr => "hr",
        BodyFunction.Security => "security",
        BodyFunction.Risk => "risk",
        _ => throw new UnreachableException(),
    };
}
