using System.Diagnostics;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Cli.Portfolios;

/// <summary>What people call the kinds of things in a portfolio that have no name of their own, in both languages.</summary>
internal static class PortfolioKinds
{
    public static LocalizedText Of(RiskLevel level) => level switch
    {
        RiskLevel.Minimal => new("minimal", "minimal"),
        RiskLevel.Limited => new("limited", "limité"),
        RiskLevel.High => new("high", "élevé"),
        RiskLevel.Prohibited => new("prohibited", "interdit"),
        _ => throw new UnreachableException(),
    };

    public static LocalizedText Of(TestingLevel level) => level switch
    {
        TestingLevel.None => new("none", "aucun"),
        TestingLevel.Benchmark => new("on a benchmark", "sur un banc de test"),
        TestingLevel.Operational => new("where it works", "en conditions réelles"),
        TestingLevel.Counterfactual => new("against a counterfactual", "contre un témoin"),
        _ => throw new UnreachableException(),
    };

    public static LocalizedText Of(AiKind kind) => kind switch
    {
        AiKind.PredictiveMachineLearning => new("predictive machine learning", "apprentissage automatique prédictif"),
        AiKind.Generative => new("generative", "générative"),
        AiKind.Agentic => new("agentic", "agentique"),
        AiKind.ComputerVision => new("computer vision", "vision par ordinateur"),
        AiKind.NaturalLanguage => new("natural language", "langage naturel"),
        AiKind.ReinforcementLearning => new("reinforcement learning", "apprentissage par renforcement"),
        AiKind.RuleBased => new("rule-based", "à base de règles"),
        _ => throw new UnreachableException(),
    };

    public static LocalizedText Of(DecisionImpact severity) => severity switch
    {
        DecisionImpact.Low => new("low", "faible"),
        DecisionImpact.Moderate => new("moderate", "modéré"),
        DecisionImpact.High => new("high", "élevé"),
        DecisionImpact.Critical => new("critical", "critique"),
        _ => throw new UnreachableException(),
    };

    public static LocalizedText Of(MaterialChangeKind kind) => kind switch
    {
        MaterialChangeKind.Model => new("model", "modèle"),
        MaterialChangeKind.Data => new("data", "données"),
        MaterialChangeKind.Unit => new("units", "unités"),
        MaterialChangeKind.Autonomy => new("autonomy", "autonomie"),
        MaterialChangeKind.Law => new("law", "droit"),
        _ => throw new UnreachableException(),
    };

    /// <summary>How a criterion of a gate is judged.</summary>
    public static LocalizedText Of(CriterionTest test) => test switch
    {
        CriterionTest.Assessed => new("somebody judges it", "quelqu’un en juge"),
        CriterionTest.Fields => new("the fields of the next stage", "les champs de l’étape suivante"),
        CriterionTest.Risk => new("the risk assessment", "l’appréciation des risques"),
        CriterionTest.TimeBox => new("the time box", "la durée limitée"),
        CriterionTest.Condition => new("a condition", "une condition"),
        CriterionTest.Kpis => new("KPIs, which must be proven", "des indicateurs, à prouver"),
        _ => throw new UnreachableException(),
    };
}
