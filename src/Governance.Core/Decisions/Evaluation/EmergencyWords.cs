using System.Globalization;
using Governance.Approvals;
using NodaTime;
using NodaTime.Text;

namespace Governance.Decisions;

/// <summary>Why an emergency does not count, and what it owes, in both languages.</summary>
internal static class EmergencyWords
{
    public static LocalizedText NoReason { get; } = new("an emergency needs a reason", "une urgence demande un motif");

    public static LocalizedText Over { get; } = new(
        "the emergency does not hold at this instant",
        "l’urgence n’est pas en cours à cet instant");

    public static LocalizedText NotForGovernance { get; } = new(
        "no emergency decides on the career of an agent, nor on a use case", "aucune urgence ne décide de la carrière d’un agent, ni d’un cas d’usage");

    public static LocalizedText OutOfScope { get; } = new(
        "the procedure is for other decision types, purposes or units",
        "la procédure vise d’autres types de décision, finalités ou unités");

    public static LocalizedText NobodyReviews { get; } = new(
        "nobody but the person who declared the emergency could review it",
        "personne d’autre que l’auteur de la déclaration ne pourrait réexaminer l’urgence");

    public static LocalizedText Unknown(EmergencyId id) => new(
        $"the emergency procedure `{id}` is not in the model",
        $"la procédure d’urgence `{id}` ne figure pas dans le modèle");

    public static LocalizedText NotListed(PersonId person) => new(
        $"`{person}` is not among those who may declare this emergency",
        $"`{person}` ne fait pas partie des personnes qui peuvent déclarer cette urgence");

    public static LocalizedText Left(PersonId person) => new(
        $"`{person}`, who declared the emergency, has left",
        $"`{person}`, qui a déclaré l’urgence, a quitté l’organisation");

    public static LocalizedText TooLong(EmergencyProcedure procedure) => new(
        $"an emergency of this procedure lasts more than nothing and at most {Hours(procedure.MaximumDuration).En}",
        $"une urgence de cette procédure ne peut être vide ni dépasser {Hours(procedure.MaximumDuration).Fr}");

    public static LocalizedText OverLimit(Money limit) => new(
        $"the procedure covers amounts up to {limit.InWords.En}",
        $"la procédure couvre les montants jusqu’à {limit.InWords.Fr}");

    public static LocalizedText Review(EmergencyDeclaration emergency) => new(
        $"review the emergency that `{emergency.By}` declared on {Day(emergency.From)}",
        $"réexaminer l’urgence déclarée par `{emergency.By}` le {Day(emergency.From)}");

    private static LocalizedText Hours(Duration duration)
    {
        var hours = duration.TotalHours.ToString("0.##", CultureInfo.InvariantCulture);
        return new($"{hours} h", $"{hours.Replace('.', ',')}\u00A0h");
    }

    private static string Day(Instant at) => InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd").Format(at);
}
