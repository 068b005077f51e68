using Governance.Agents;
using Governance.Cli.Chains;

namespace Governance.Cli.Careers;

/// <summary>Says what an agent's trials prove, and what its next level asks for.</summary>
internal static class PromotionText
{
    /// <summary>The lines; none when the rules promote nobody to the next level.</summary>
    public static IEnumerable<(string Term, IEnumerable<string> Pieces)> Rows(PromotionAssessment assessment, LevelWords words)
    {
        if (assessment.Rule is not { } rule)
        {
            yield break;
        }

        var since = assessment.Since is { } start ? AuthorityWords.Day(start) : null;
        yield return (words.Label(PromotionLabel.Trials), [words.Trials(assessment.Evidence.Successes, assessment.Evidence.Trials, since)]);
        if (assessment.OfOtherEnvironments > 0 || assessment.BeforeTheLevel > 0)
        {
            yield return (words.Label(PromotionLabel.NotCounted), [words.NotCounted(assessment.OfOtherEnvironments, assessment.BeforeTheLevel, since)]);
        }

        if (assessment.Evidence.Trials > 0)
        {
            yield return (words.Label(PromotionLabel.Proved), [words.Proved(assessment.LowerBound, rule.Method, assessment.WilsonBound, rule.Confidence)]);
        }

        yield return (words.Label(PromotionLabel.AskedFor), [words.AskedFor(rule.SuccessRate, rule.MinimumTrials, rule.MinimumTime)]);
        yield return (words.Label(PromotionLabel.Missing), [words.Missing(assessment.CleanTrialsNeeded)]);
        if (assessment.EarliestAt is { } earliest)
        {
            yield return (words.Label(PromotionLabel.Earliest), [AuthorityWords.Day(earliest)]);
        }
    }
}
