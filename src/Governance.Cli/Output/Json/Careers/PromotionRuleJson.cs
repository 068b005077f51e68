using Governance.Agents;

namespace Governance.Cli.Output.Json;

/// <summary>What a level asks for, in the words of <c>agents.json</c>.</summary>
internal sealed record PromotionRuleJson(string Level, decimal SuccessRate, decimal Confidence, string Method, int MinimumTrials, string MinimumTime)
{
    public static PromotionRuleJson? Of(PromotionRule? rule) => rule is null
        ? null
        : new(rule.Level.Name, rule.SuccessRate, rule.Confidence, CareerNames.Of(rule.Method), rule.MinimumTrials, IsoDuration.Of(rule.MinimumTime));
}
