using Governance.Agents;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks the rules of careers: ranges, one rule a level, and no higher level that asks for less.</summary>
internal static class CareerRuleChecks
{
    private const string File = AgentChecks.File;

    public static void Run(CareerRules rules, ModelFindings findings)
    {
        AtLeast(1, rules.SpanOfControl, "spanOfControl", findings);
        AtLeast(1, rules.MinorIncidents, "minorIncidents", findings);
        if (rules.MinorIncidentWindow <= Duration.Zero)
        {
            findings.Error(File, "$.rules.minorIncidentWindow", DiagnosticIds.OutOfRange, AgentWords.LongerThanZero);
        }

        if (rules.Probation < Duration.Zero)
        {
            findings.Error(File, "$.rules.probation", DiagnosticIds.OutOfRange, AgentWords.FromZero);
        }

        for (var i = 0; i < rules.Promotions.Count; i++)
        {
            Promotion(rules.Promotions, i, findings);
        }
    }

    private static void Promotion(ValueList<PromotionRule> rules, int index, ModelFindings findings)
    {
        var (rule, path) = (rules[index], $"$.rules.promotions[{index}]");
        findings.Defined(File, $"{path}.method", rule.Method);
        if (!Enum.IsDefined(rule.Level) || rule.Level <= AutonomyLevel.Observe)
        {
            findings.Error(File, $"{path}.level", DiagnosticIds.OutOfRange, AgentWords.PromotionLevel);
        }

        if (rule.SuccessRate is <= 0 or >= 1)
        {
            findings.Error(File, $"{path}.successRate", DiagnosticIds.OutOfRange, AgentWords.BetweenZeroAndOne);
        }

        if (rule.Confidence is <= 0.5m or >= 1)
        {
            findings.Error(File, $"{path}.confidence", DiagnosticIds.OutOfRange, AgentWords.ConfidenceRange);
        }

        if (rule.MinimumTrials < 1)
        {
            findings.Error(File, $"{path}.minimumTrials", DiagnosticIds.OutOfRange, AgentWords.AtLeastOne);
        }

        if (rule.MinimumTime < Duration.Zero)
        {
            findings.Error(File, $"{path}.minimumTime", DiagnosticIds.OutOfRange, AgentWords.FromZero);
        }

        for (var other = 0; other < index; other++)
        {
            Compare(rules[other], rule, path, other, findings);
        }
    }

    private static void Compare(PromotionRule before, PromotionRule rule, string path, int other, ModelFindings findings)
    {
        if (before.Level == rule.Level)
        {
            findings.Error(File, $"{path}.level", DiagnosticIds.Repetition, AgentWords.LevelTwice(rule.Level), ModelWords.FirstAt($"$.rules.promotions[{other}]"));
            return;
        }

        var (low, high) = before.Level < rule.Level ? (before, rule) : (rule, before);
        if (high.SuccessRate < low.SuccessRate || high.MinimumTrials < low.MinimumTrials || high.Confidence < low.Confidence || high.MinimumTime < low.MinimumTime)
        {
            findings.Error(File, path, DiagnosticIds.FallingEvidence, AgentWords.FallingEvidence(low.Level, high.Level), AgentWords.FallingEvidenceHelp);
        }
    }

    private static void AtLeast(int least, int value, string name, ModelFindings findings)
    {
        if (value < least)
        {
            findings.Error(File, $"$.rules.{name}", DiagnosticIds.OutOfRange, AgentWords.AtLeastOne);
        }
    }
}
