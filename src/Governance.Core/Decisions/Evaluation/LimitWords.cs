using System.Globalization;
using Governance.Approvals;
using Governance.Delegation;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Why amounts, data classes and the kill switch limit an act, in both languages.</summary>
internal static class LimitWords
{
    public static LocalizedText SumOutOfRange { get; } = new(
        "the amounts of the acts that count with this one cannot be added up",
        "les montants des actes comptés avec celui-ci ne peuvent pas être additionnés");

    public static LocalizedText Contention { get; } = new(
        "others kept taking from the same budgets while this was being decided; try again",
        "d’autres actes puisaient sans cesse dans les mêmes budgets pendant la décision ; réessayez");

    public static LocalizedText NoCounterparty(DecisionTypeId type) => new(
        $"acts of `{type}` with one counterparty count together, and the request names no counterparty",
        $"les actes de `{type}` avec une même contrepartie comptent ensemble, et la demande ne nomme aucune contrepartie");

    public static LocalizedText UnknownRelated(RelatedActs acts) => new(
        $"acts of `{acts.DecisionType}` with one counterparty count together, and what came before this one is not known",
        $"les actes de `{acts.DecisionType}` avec une même contrepartie comptent ensemble, et ce qui précède celui-ci n’est pas connu");

    public static LocalizedText ForeignRelated(Money other, Money amount) => new(
        $"an act that counts with this one is in {other.Currency}, not {amount.Currency}",
        $"un acte compté avec celui-ci est en {other.Currency} et non en {amount.Currency}");

    public static LocalizedText AgentsDataClass(string dataClass) => new(
        $"the act touches data of the class “{dataClass}”, which the agent may not touch",
        $"l’acte touche des données de la classe « {dataClass} », auxquelles l’agent n’a pas accès");

    public static LocalizedText UseCasesDataClass(string dataClass) => new(
        $"the act touches data of the class “{dataClass}”, which the use case does not have",
        $"l’acte touche des données de la classe « {dataClass} », que le cas d’usage ne prévoit pas");

    public static LocalizedText Engaged(KillSwitch kill) => new(
        $"the kill switch `{kill.Id}` has been engaged since {Day(kill.EngagedAt)}: {kill.Reason.En}",
        $"l’arrêt d’urgence `{kill.Id}` est enclenché depuis le {Day(kill.EngagedAt)} : {kill.Reason.Fr ?? kill.Reason.En}");

    public static LocalizedText ReleasedByOwner(KillSwitch kill, BodyId body) => new(
        $"the kill switch `{kill.Id}` was released by `{body}`, whose chair engaged it or owns the agent: another body must release it",
        $"l’arrêt d’urgence `{kill.Id}` a été levé par `{body}`, dont la présidence l’a enclenché ou répond de l’agent : une autre instance doit le lever");

    public static LocalizedText Band(AmountThresholds thresholds, AmountBand band, Money? from, Money? amount)
    {
        var (name, nom) = (thresholds.Name.En, thresholds.Name.Fr ?? thresholds.Name.En);
        return (from, band.UpTo, amount) switch
        {
            (_, null, null) => new($"“{name}”: no amount is given, so the last band applies", $"« {nom} » : aucun montant n’est indiqué, la dernière tranche s’applique"),
            ({ } low, null, { } money) when money.Currency != low.Currency => new(
                $"“{name}”: the amount is in {money.Currency}, so the last band applies", $"« {nom} » : le montant est en {money.Currency}, la dernière tranche s’applique"),
            (null, null, _) => new($"“{name}”: any amount", $"« {nom} » : tout montant"),
            (null, { } high, _) => new($"“{name}”: up to {high.InWords.En}", $"« {nom} » : jusqu’à {high.InWords.Fr}"),
            ({ } low, null, _) => new($"“{name}”: over {low.InWords.En}", $"« {nom} » : plus de {low.InWords.Fr}"),
            ({ } low, { } high, _) => new(
                $"“{name}”: over {low.InWords.En}, up to {high.InWords.En}",
                $"« {nom} » : plus de {low.InWords.Fr}, jusqu’à {high.InWords.Fr}"),
        };
    }

    private static string Day(Instant at) => at.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
