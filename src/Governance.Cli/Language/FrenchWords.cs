using System.Globalization;
using Governance.Cli.Cedar.Language;
using Governance.Cli.Careers;
using Governance.Cli.Chains;

namespace Governance.Cli.Language;

/// <summary>The tool's words in French. A no-break space (U+00A0) stands before <c>: ; ! ?</c> and inside guillemets.</summary>
internal sealed class FrenchWords : ToolWords
{
    public static FrenchWords Words { get; } = new();

    public override string Error => "erreur\u00a0: ";

    public override string Help => "aide\u00a0: ";

    public override string MissingCommand => "il faut une commande";

    public override string MissingFolder => "il faut le chemin d’un dossier de gouvernance";

    public override string StandardInputTwice => "`-` ne peut être lu qu’une fois";

    public override string EmptyPath => "un chemin est vide";

    public override string ReportFault =>
        "c’est un défaut de l’outil\u00a0; merci de le signaler avec la ligne de commande et, si possible, le dossier";

    public override string Request => "Demande";

    public override string Actor => "Acteur";

    public override string DecisionType => "Décision";

    public override string AmountHeading => "Montant";

    public override string Outcome => "Issue";

    public override string DecidedBy => "Décidé par";

    public override string NothingGrants => "aucune règle ne l’accorde";

    public override IReadOnlyList<string> Legend => ["+ permis par", "≤ limité par", "× ne compte pas"];

    public override CedarWords Cedar => FrenchCedarWords.Words;

    public override AuthorityWords Authority => FrenchAuthorityWords.Words;

    public override RegisterWords AgentRegister => FrenchRegisterWords.Words;

    public override FileWords AgentFile => FrenchFileWords.Words;

    public override LevelWords AgentLevels => FrenchLevelWords.Words;

    public override string UnknownCommand(string text) => $"la commande `{text}` n’existe pas";

    public override string UnknownOption(string text) => $"l’option `{text}` n’existe pas";

    public override string UnexpectedArgument(string text) => $"`{text}` est un argument de trop";

    public override string NeedsValue(string option) => $"l’option `{option}` demande une valeur";

    public override string GivenTwice(string option) => $"l’option `{option}` est donnée plus d’une fois";

    public override string MissingOption(string option) => $"il faut l’option `{option}`";

    public override string UnknownValue(string option, string value, IReadOnlyList<string> known) =>
        $"`{value}` n’est pas une valeur de l’option `{option}`\u00a0: elle prend {string.Join(" ou ", known.Select(word => $"`{word}`"))}";

    public override string NotANumber(string option, string value) =>
        $"`{value}` n’est pas une valeur de l’option `{option}`\u00a0: elle prend un nombre entier à partir de 0";

    public override string BadDelay(string option, string value, int most) =>
        $"`{value}` n’est pas une valeur de l’option `{option}`\u00a0: elle prend un identifiant et des jours de 0 à {Quantity(most)}, comme `data-hub=10`";

    public override string NotTogether(string option, string other) => $"les options `{option}` et `{other}` ne vont pas ensemble";

    public override string UnknownLanguage(string text) => $"`{text}` n’est pas une langue de cet outil\u00a0: il parle `en` et `fr`";

    public override string BadInstant(string text) => $"`{text}` n’est pas un instant";

    public override string InstantForm(string example) => $"un instant est une date et une heure UTC, comme `{example}`";

    public override string DidYouMean(string word) => $"vouliez-vous dire `{word}`\u00a0?";

    public override string SeeHelp(string command) => $"`{command}` en dit plus";

    public override string Fault(string message) => $"l’outil a échoué\u00a0: {message}";

    public override string CannotReadOrWrite(string message) => $"une lecture ou une écriture a échoué\u00a0: {message}";

    public override string Summary(string folder, ModelCounts counts, int warnings)
    {
        ReadOnlySpan<string> parts =
        [
            Number(counts.Units, "unité", "unités"),
            Number(counts.People, "personne", "personnes"),
            Number(counts.Agents, "agent", "agents"),
            Number(counts.UseCases, "cas d’usage", "cas d’usage"),
            Number(counts.Policies, "politique", "politiques"),
            Number(counts.Schemas, "schéma", "schémas"),
            Number(counts.Delegations, "délégation", "délégations"),
            Number(counts.Requests, "demande", "demandes"),
        ];
        var findings = warnings == 0 ? "rien à signaler" : Number(warnings, "avertissement", "avertissements");
        var rows = counts.Measurements == 0 ? string.Empty : $", {Quantity(counts.Measurements)} {(counts.Measurements < 2 ? "mesure" : "mesures")}";
        return $"{folder}\u00a0: {string.Join(", ", parts)}{rows}\u00a0; {findings}";
    }

    public override string Rejected(string folder, int errors, int warnings)
    {
        var also = warnings == 0 ? string.Empty : $", {Number(warnings, "avertissement", "avertissements")}";
        return $"{folder}\u00a0: {Number(errors, "erreur", "erreurs")}{also}";
    }

    public override string Totals(int requests, IEnumerable<(string Outcome, int Count)> outcomes) =>
        $"{Number(requests, "demande", "demandes")} — {string.Join(", ", outcomes.Select(o => $"{o.Outcome}\u00a0:\u00a0{o.Count}"))}";

    public override string NoRequests(string folder) => $"il n’y a pas de demande dans `{folder}`";

    public override string MoreFindings(int warnings, string command) =>
        $"{Number(warnings, "avertissement", "avertissements")} sur le dossier\u00a0; `{command}` {(warnings == 1 ? "le" : "les")} montre";

    public override string Reading(string folder) => $"lecture de {folder} …";

    public override string ReadingPart(string file, int percent) => $"lecture de {file}\u00a0: {percent}\u00a0% …";

    public override string Assessing(int kpis) => $"évaluation de {Number(kpis, "indicateur", "indicateurs")} …";

    public override string Deciding(int done, int all) => $"décision {done} sur {all} …";

    protected override NumberFormatInfo Numbers { get; } = new() { NumberGroupSeparator = "\u202f", NumberDecimalSeparator = "," };

    /// <summary>In French, zero is singular.</summary>
    private static string Number(int number, string one, string many) => Count(number, number < 2, one, many);
}
