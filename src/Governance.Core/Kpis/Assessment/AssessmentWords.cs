using System.Diagnostics;
using NodaTime;
using static Governance.Kpis.Quantities;

namespace Governance.Kpis;

/// <summary>What is to be borne in mind with a verdict, and the labels of its working, in both languages.</summary>
internal static class AssessmentWords
{
    public static LocalizedText Caution { get; } = new("caution", "réserve");

    public static LocalizedText Colon { get; } = new(": ", "\u00A0: ");

    public static LocalizedText NoMeasurement { get; } = new("nothing was measured since the effect can be seen", "rien n’a été mesuré depuis que l’effet peut se voir");

    public static LocalizedText NoBaseline { get; } = new(
        "there is no baseline, and without one no improvement can be shown",
        "il n’y a pas de référence, et sans elle aucune amélioration ne peut être montrée");

    public static LocalizedText EmptyBaseline { get; } = new("nothing was measured in the baseline", "rien n’a été mesuré pendant la référence");

    public static LocalizedText NoControl { get; } = new("nothing was measured on the control group", "rien n’a été mesuré sur le groupe témoin");

    public static LocalizedText NoTargetDue { get; } = new("no target is due yet", "aucune cible n’est encore due");

    public static LocalizedText TooFew { get; } = new(
        "there are too few values, or they do not vary, so that the error is not known",
        "il y a trop peu de valeurs, ou elles ne varient pas\u00a0: l’erreur est inconnue");

    public static LocalizedText OtherCauses { get; } = new(
        "the effect is a difference from before: whatever else changed counts too",
        "l’effet est une différence avec avant\u00a0: tout ce qui a changé d’autre compte aussi");

    public static LocalizedText StatedBaseline { get; } = new(
        "the baseline is a stated value, taken to be exact",
        "la référence est une valeur déclarée, tenue pour exacte");

    public static LocalizedText UnknownSpread { get; } = new(
        "the spread of the items is not known, only that of the measurements",
        "la dispersion des éléments est inconnue, seule celle des mesures l’est");

    public static LocalizedText NoResampling { get; } = new(
        "the values were to be resampled, and there are too few, too many, or not all of them are known",
        "les valeurs devaient être rééchantillonnées\u00a0: il y en a trop peu, trop, ou toutes ne sont pas connues");

    public static LocalizedText UncheckedRepetitions { get; } = new(
        "there were too many measurements to find all that are given twice",
        "il y avait trop de mesures pour trouver toutes celles données deux fois");

    public static LocalizedText SetAside(int periods, LocalDate look) => periods == 1
        ? new($"1 period was not over on {Day(look)} and is left out", $"1 période n’était pas finie au {Day(look)} et est laissée de côté")
        : new($"{periods} periods were not over on {Day(look)} and are left out", $"{periods} périodes n’étaient pas finies au {Day(look)} et sont laissées de côté");

    public static LocalizedText NoLookYet(LocalDate look) => new(
        $"the first look is on {Day(look)}, and looking earlier would spoil it",
        $"le premier examen est le {Day(look)}, et regarder avant le fausserait");

    public static LocalizedText Few(long observations) => new(
        $"of {observations} values the interval holds only if they are spread nearly normally",
        $"avec {observations} valeurs, l’intervalle ne vaut que si leur répartition est presque normale");

    public static LocalizedText TooSmall(LocalizedText least) => new(
        $"it is better for certain, but not for certain by {least.En}, the least that matters",
        $"c’est mieux de façon certaine, mais pas de façon certaine de {French(least)}, le minimum qui compte");

    public static LocalizedText PeriodsDiffer(double effect) => new(
        $"the periods differ {Figures.Of(effect, 1).En} times as much as chance would make them: the interval is wider for it",
        $"les périodes diffèrent {French(Figures.Of(effect, 1))} fois plus que le hasard ne le ferait\u00a0: l’intervalle en est plus large");

    public static LocalizedText Refused(long refused, long accepted) => new(
        $"{Figures.Of(refused, 0).En} of {Figures.Of(refused + accepted, 0).En} measurements {(refused == 1 ? "was" : "were")} refused; the verdict rests on the others",
        $"{French(Figures.Of(refused, 0))} {(refused == 1 ? "mesure" : "mesures")} sur {French(Figures.Of(refused + accepted, 0))} {(refused == 1 ? "a été refusée" : "ont été refusées")}\u202f; le verdict repose sur les autres");

    public static LocalizedText AmongMany(int together) => new(
        $"by itself it would be proven, but of {together} successes looked at together one may be chance",
        $"seul, il serait prouvé, mais parmi {together} succès examinés ensemble l’un peut être le hasard");

    public static LocalizedText GuardrailBroken(KpiId guard) => new($"the guardrail `{guard}` does not hold", $"le garde-fou `{guard}` ne tient pas");

    public static LocalizedText GuardrailUnproven(KpiId guard) => new($"the guardrail `{guard}` is not proven to hold", $"il n’est pas prouvé que le garde-fou `{guard}` tient");

    public static LocalizedText ReviewOverdue(LocalDate by) => new($"the review was due by {Day(by)}", $"la revue était due au {Day(by)}");

    public static LocalizedText TooOld(LocalDate until) => new($"the last measurement held until {Day(until)}", $"la dernière mesure valait jusqu’au {Day(until)}");

    public static LocalizedText Role(KpiSampleRole role) => role switch
    {
        KpiSampleRole.Actual => new("measured", "mesuré"),
        KpiSampleRole.Baseline => new("baseline", "référence"),
        KpiSampleRole.Control => new("control", "témoin"),
        KpiSampleRole.ControlBaseline => new("control before", "témoin avant"),
        _ => throw new UnreachableException(),
    };
}
