using System.Globalization;
using NodaTime;

namespace Governance.Portfolio;

/// <summary>What is said of gates, in both languages.</summary>
internal static class GateWords
{
    public static LocalizedText NextGate { get; } = new("at the gate that leads on", "à la porte qui mène plus loin");

    public static LocalizedText PassedGate { get; } = new("at the gate that it passed", "à la porte déjà passée");

    public static LocalizedText WasBefore(UseCaseStage stage) =>
        new($"it was at “{stage.DisplayName.En}” before", $"il était à «\u00a0{stage.DisplayName.Fr}\u00a0» avant");

    public static LocalizedText TimeBoxOver(TimeBox box) => new(
        $"its time box was over on {Day(box.Until)}, and a decision is overdue", $"sa durée limitée a pris fin le {Day(box.Until)}, et une décision se fait attendre");

    public static LocalizedText LongerTimeBox(TimeBox seen) => new(
        $"its time box ended on {Day(seen.Until)} when it passed its gate, and was lengthened since",
        $"sa durée limitée prenait fin le {Day(seen.Until)} lorsqu’il a passé sa porte, et a été prolongée depuis");

    public static LocalizedText Expired(GateDecision passed, Instant at) => new(
        $"the go of {Day(passed.At)} counted until {Day(at)}", $"le feu vert du {Day(passed.At)} a compté jusqu’au {Day(at)}");

    public static LocalizedText ConditionOverdue(GateCondition condition) => new(
        $"a condition was due on {Day(condition.Due)}: {condition.What.En}", $"une condition était due le {Day(condition.Due)}\u00a0: {French(condition.What)}");

    public static LocalizedText Changed(MaterialChange change) => new(
        $"it changed on {Day(change.At)}, which reopens its gate: {change.What.En}", $"il a changé le {Day(change.At)}, ce qui rouvre sa porte\u00a0: {French(change.What)}");

    public static LocalizedText Reaches(string what, string quoi) => new(
        $"it reaches further than when it passed its gate: {what}", $"il va plus loin que lorsqu’il a passé sa porte\u00a0: {quoi}");

    public static string Day(Instant instant) => instant.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    public static string French(LocalizedText text) => text.Fr ?? text.En;
}
