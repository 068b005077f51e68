using Governance.Cli.Help;

namespace Governance.Cli.Language;

/// <summary>The help pages in French.</summary>
internal static class FrenchHelp
{
    private const string Usage = "Utilisation\u00a0:";
    private const string Arguments = "Arguments\u00a0:";
    private const string Options = "Options\u00a0:";
    private const string ExitCodes = "Codes de sortie\u00a0:";
    private const string Examples = "Exemples\u00a0:";

    private static readonly HelpRow HelpOption = new("-h, --help", "afficher cette aide");

    private static readonly HelpRow LanguageOption =
        new("--lang en|fr", "la langue de tous les textes\u00a0; sans elle, celle du système (LANG), et l’anglais si ce n’est pas le français");

    public static HelpPage Root { get; } = new(
        "Gouverne des cas d’usage et des agents d’IA\u00a0: vérifie un dossier de gouvernance et décide des demandes, avec leurs raisons.",
        new HelpSection(Usage, new HelpRow("governance COMMANDE DOSSIER [options]")),
        new HelpSection(
            "Commandes\u00a0:",
            new("check DOSSIER", "lire tout un dossier et montrer chaque problème à sa place"),
            new("decide DOSSIER [DEMANDE …]", "décider des demandes\u00a0: avec quelle autonomie, sous quelle autorité, avec quelles obligations, et pourquoi")),
        new HelpSection(Options, LanguageOption, new("--version", "afficher la version"), HelpOption),
        new HelpSection(
            ExitCodes,
            new("0", "tout va bien"),
            new("1", "la réponse est non, ou il y a des remarques"),
            new("2", "les données sont inutilisables, ou la ligne de commande n’a pas de sens")),
        new HelpSection(
            Examples,
            new("governance check customer-refunds"),
            new("governance decide customer-refunds"),
            new("governance decide customer-refunds 02-large-refund.json --lang fr"),
            new("governance decide --help")));

    public static HelpPage Check { get; } = new(
        "Lit tout un dossier de gouvernance, demandes comprises, et montre chaque problème à sa place.",
        new HelpSection(Usage, new HelpRow("governance check DOSSIER [--json] [--lang en|fr]")),
        new HelpSection(Arguments, new HelpRow("DOSSIER", "le chemin d’un dossier de gouvernance")),
        new HelpSection(
            Options,
            new("--json", "écrire les problèmes en JSON sur la sortie standard, et rien d’autre"),
            LanguageOption,
            HelpOption),
        new HelpSection(
            ExitCodes,
            new("0", "rien à signaler"),
            new("1", "des avertissements\u00a0: le dossier est utilisable, mais dit sans doute autre chose que ce qui était voulu"),
            new("2", "des erreurs, ou une ligne de commande qui n’a pas de sens")),
        new HelpSection(
            "JSON\u00a0:",
            new HelpRow("[…]", "un tableau avec un objet par problème, vide s’il n’y en a pas\u00a0; chaque propriété est toujours présente"),
            new HelpRow("id", "l’identifiant stable du genre de problème, comme GOV1006"),
            new HelpRow("severity", "error ou warning"),
            new HelpRow("message", "ce qui ne va pas, dans la langue choisie"),
            new HelpRow("help", "ce qui aiderait, ou null"),
            new HelpRow("file", "le chemin du fichier, DOSSIER compris, ou null"),
            new HelpRow("line, column", "la place, à partir de 1, ou null"),
            new HelpRow("path", "le chemin JSON de la place, ou null")),
        new HelpSection(
            Examples,
            new("governance check customer-refunds"),
            new("governance check customer-refunds --json")));

    public static HelpPage Decide { get; } = new(
        "Décide des demandes selon les règles d’un dossier de gouvernance.",
        new HelpSection(Usage, new HelpRow("governance decide DOSSIER [DEMANDE …] [--at INSTANT] [--json] [--lang en|fr]")),
        new HelpSection(
            Arguments,
            new("DOSSIER", "le chemin d’un dossier de gouvernance"),
            new(
                "DEMANDE",
                "un fichier de demande, trouvé aussi par son nom dans DOSSIER/requests\u00a0; - en lit une sur l’entrée standard. Une seule demande est "
                    + "expliquée en entier, plusieurs font un tableau. Sans aucune, toutes celles de DOSSIER/requests sont rapportées")),
        new HelpSection(
            Options,
            new("--at INSTANT", "décider à cet instant, quoi que disent les demandes\u00a0: 2026-11-20T09:30:00Z"),
            new("--json", "écrire les décisions en JSON sur la sortie standard, et rien d’autre"),
            LanguageOption,
            HelpOption),
        new HelpSection(
            ExitCodes,
            new("0", "chaque demande nommée peut être exécutée maintenant\u00a0; ou aucune n’est nommée, et le rapport est écrit"),
            new("1", "une demande nommée ne peut pas être exécutée maintenant"),
            new("2", "le dossier ou une demande est inutilisable, ou la ligne de commande n’a pas de sens")),
        new HelpSection(
            "JSON\u00a0:",
            new("[…]", "un tableau avec un objet par demande\u00a0; chaque propriété est toujours présente"),
            new("request", "la demande telle que nommée, ou le nom de son fichier dans DOSSIER/requests"),
            new("outcome", "refused, observeOnly, adviseOnly, awaitingApproval, awaitingPlan ou proceed"),
            new("autonomy", "le niveau comme l’écrivent les politiques, par exemple ActWithApproval"),
            new("grants", "kind (policy, delegation), rule, level, accountable, person, because, cites, obligations, counts, voidBecause"),
            new("ceilings", "kind (builtIn, policy), rule, level, binding, decisive, because, cites, owner, protocols, obligations, error"),
            new("authority", "party, person, rule, chain (les délégations depuis la tête)\u00a0; null en cas de refus"),
            new("validations", "protocol, name, approver, demandedBy\u00a0: ce qui doit être approuvé d’abord"),
            new("obligations", "id, duty"),
            new("blockers", "level, kind (missingGrant, ceiling), rule, because\u00a0: ce qui sépare la décision de ActWithinBounds"),
            new("policyVersion, digest", "la version des règles, et ce à quoi une approbation est liée\u00a0: SHA-256 en hexadécimal"),
            new("explanation", "l’explication entière, dans la langue choisie"),
            new("because, duty …", "les textes sont {\"en\": …, \"fr\": …}\u00a0; ce qui n’est pas connu est null"),
            new("données fautives", "décrites sur la sortie d’erreur par le tableau de `governance check --json`\u00a0; la sortie standard reste vide")),
        new HelpSection(
            Examples,
            new("governance decide customer-refunds"),
            new("governance decide customer-refunds 02-large-refund.json"),
            new("governance decide customer-refunds - --json < demande.json"),
            new("governance decide customer-refunds 01-small-refund.json --at 2027-01-04T08:00:00Z")));
}
