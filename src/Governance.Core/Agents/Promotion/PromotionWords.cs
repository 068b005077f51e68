using System.Globalization;
using NodaTime;

namespace Governance.Agents;

/// <summary>What stands in the way of a promotion, in both languages.</summary>
internal static class PromotionWords
{
    public static LocalizedText AtTheTop { get; } = new("there is no higher level", "il n’y a pas de niveau supérieur");

    public static LocalizedText NoRule(AutonomyLevel level) => new(
        $"the rules promote nobody to `{level.Name}`", $"les règles ne promeuvent personne à `{level.Name}`");

    public static LocalizedText TooLittleEvidence(PromotionAssessment assessment, PromotionRule rule)
    {
        var (evidence, needed) = (assessment.Evidence, assessment.CleanTrialsNeeded);
        var (bound, threshold, confidence) = (ProvedPercent(assessment.LowerBound), Percent(rule.SuccessRate), Percent(rule.Confidence));
        return new(
            $"{evidence.Successes} of {evidence.Trials} trials succeeded, which shows {bound}% at {confidence}% confidence where {threshold}% is asked for"
                + (needed is { } more ? $"; {more} more without a failure would do" : string.Empty) + Rest(assessment),
            $"{evidence.Successes} essais réussis sur {evidence.Trials}, ce qui établit {Comma(bound)}\u00a0% avec une confiance de {Comma(confidence)}\u00a0%, et il en faut {Comma(threshold)}\u00a0%"
                + (needed is { } other ? $"\u202f; {other} de plus sans échec suffiraient" : string.Empty) + FrenchRest(assessment));
    }

    public static LocalizedText TooEarly(PromotionAssessment assessment, PromotionRule rule) => assessment.EarliestAt is { } at
        ? new($"it has been long enough at its level only on {CareerWords.Day(at)}", $"il ne sera assez longtemps à son niveau que le {CareerWords.Day(at)}")
        : new(
            $"nothing says since when it has been at its level, and {Days(rule)} days are asked for",
            $"rien ne dit depuis quand il est à son niveau, et {Comma(Days(rule))} jours sont demandés");

    public static LocalizedText ReviewOverdue(Agent agent) => new(
        $"its review has been due since {CareerWords.Day(agent.ReviewDue)}", $"sa revue est due depuis le {CareerWords.Day(agent.ReviewDue)}");

    private static string Rest(PromotionAssessment assessment) =>
        (assessment.OfOtherEnvironments > 0 ? $"; {assessment.OfOtherEnvironments} trials of other environments do not count" : string.Empty)
        + (assessment.BeforeTheLevel > 0 ? $"; {assessment.BeforeTheLevel} trials from before this level do not count" : string.Empty);

    private static string FrenchRest(PromotionAssessment assessment) =>
        (assessment.OfOtherEnvironments > 0 ? $"\u202f; {assessment.OfOtherEnvironments} essais d’autres environnements ne comptent pas" : string.Empty)
        + (assessment.BeforeTheLevel > 0 ? $"\u202f; {assessment.BeforeTheLevel} essais antérieurs à ce niveau ne comptent pas" : string.Empty);

    /// <summary>Rounded down: what is shown is never more than what is proved.</summary>
    private static string ProvedPercent(double share) => (Math.Floor(Math.Round(share * 1000, 6)) / 10).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Percent(decimal share) => (share * 100).ToString("0.##########", CultureInfo.InvariantCulture);

    private static string Days(PromotionRule rule) => rule.MinimumTime.TotalDays.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Comma(string number) => number.Replace('.', ',');
}
