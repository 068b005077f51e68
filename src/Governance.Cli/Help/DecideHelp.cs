using Governance.Cli.Language;

namespace Governance.Cli.Help;

/// <summary>The help of <c>governance decide</c>.</summary>
internal static class DecideHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Decides requests by the rules of a governance folder.",
            new HelpSection("Usage:", new HelpRow("governance decide FOLDER [REQUEST …] [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection(
                "Arguments:",
                new("FOLDER", "the path of a governance folder"),
                new(
                    "REQUEST",
                    "a request file, evidence included, also found by its name in FOLDER/requests; - reads one from the standard input. One request is explained in full, "
                        + "several make a table. Without any, all of FOLDER/requests are reported")),
            new HelpSection(
                "Options:",
                new("--at INSTANT", "decide as of this instant, whatever the requests say: 2026-11-20T09:30:00Z"),
                new("--json", "write the decisions to the standard output as JSON, and nothing else"),
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Exit codes:",
                new("0", "every named request may proceed now; or no request was named, and the report is written"),
                new("1", "a named request may not proceed now"),
                new("2", "the folder or a request cannot be used, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new("[…]", "an array with one object for each request; every property is always there"),
                new("request", "the request as named, or its file name in FOLDER/requests"),
                new("outcome", "refused, observeOnly, adviseOnly, awaitingApproval, awaitingPlan or proceed"),
                new("autonomy", "the level as policies write it, such as ActWithApproval"),
                new("grants", "kind (policy, delegation, emergency), rule, level, chain, accountable, person, because, cites, obligations, counts, voidBecause"),
                new("ceilings", "kind (builtIn, policy, threshold), rule, level, binding, decisive, because, cites, owner, protocols, obligations, error"),
                new("authority", "party, person, standsInFor, rule, chain (delegation rules from the head); null when refused"),
                new("validations", "protocol, name, approver, demandedBy, metBy: what must be approved first, and by what it is"),
                new("presented", "kind (approval, plan, emergency), id, counts, voidBecause: what came of the evidence in the request file"),
                new("budgets", "delegation, budget, period, currency, limit, left after this act"),
                new("obligations", "id, duty, party, due"),
                new("blockers", "level, kind (missingGrant, ceiling), rule, because: what stands between the decision and ActWithinBounds"),
                new("policyVersion, digest", "the version of the rules, and what an approval binds to: SHA-256 in hexadecimal"),
                new("planDigest", "what an approval of the presented plan binds to; null without a plan"),
                new("explanation", "the full explanation, in the chosen language"),
                new("because, duty …", "texts are {\"en\": …, \"fr\": …}; what is not known is null"),
                new("input errors", "go to the standard error as the array of `governance check --json`; the standard output stays empty")),
            new HelpSection(
                "Examples:",
                new("governance decide customer-refunds"),
                new("governance decide customer-refunds 02-large-refund.json"),
                new("governance decide customer-refunds - --json < request.json"),
                new("governance decide customer-refunds 01-small-refund.json --at 2027-01-04T08:00:00Z"))),
        new(
            "Décide des demandes selon les règles d’un dossier de gouvernance.",
            new HelpSection(FrenchHelp.Usage, new HelpRow("governance decide DOSSIER [DEMANDE …] [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection(
                FrenchHelp.Arguments,
                new("DOSSIER", "le chemin d’un dossier de gouvernance"),
                new(
                    "DEMANDE",
                    "un fichier de demande, pièces comprises, trouvé aussi par son nom dans DOSSIER/requests\u00a0; - en lit une sur l’entrée standard. Une seule demande est "
                        + "expliquée en entier, plusieurs font un tableau. Sans aucune, toutes celles de DOSSIER/requests sont rapportées")),
            new HelpSection(
                FrenchHelp.Options,
                new("--at INSTANT", "décider à cet instant, quoi que disent les demandes\u00a0: 2026-11-20T09:30:00Z"),
                new("--json", "écrire les décisions en JSON sur la sortie standard, et rien d’autre"),
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new("0", "chaque demande nommée peut être exécutée maintenant\u00a0; ou aucune n’est nommée, et le rapport est écrit"),
                new("1", "une demande nommée ne peut pas être exécutée maintenant"),
                new("2", "le dossier ou une demande est inutilisable, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                "JSON\u00a0:",
                new("[…]", "un tableau avec un objet par demande\u00a0; chaque propriété est toujours présente"),
                new("request", "la demande telle que nommée, ou le nom de son fichier dans DOSSIER/requests"),
                new("outcome", "refused, observeOnly, adviseOnly, awaitingApproval, awaitingPlan ou proceed"),
                new("autonomy", "le niveau comme l’écrivent les politiques, par exemple ActWithApproval"),
                new("grants", "kind (policy, delegation, emergency), rule, level, chain, accountable, person, because, cites, obligations, counts, voidBecause"),
                new("ceilings", "kind (builtIn, policy, threshold), rule, level, binding, decisive, because, cites, owner, protocols, obligations, error"),
                new("authority", "party, person, standsInFor, rule, chain (les délégations depuis la tête)\u00a0; null en cas de refus"),
                new("validations", "protocol, name, approver, demandedBy, metBy\u00a0: ce qui doit être approuvé d’abord, et par quoi ce l’est"),
                new("presented", "kind (approval, plan, emergency), id, counts, voidBecause\u00a0: ce que valent les pièces jointes à la demande"),
                new("budgets", "delegation, budget, period, currency, limit, left après cet acte"),
                new("obligations", "id, duty, party, due"),
                new("blockers", "level, kind (missingGrant, ceiling), rule, because\u00a0: ce qui sépare la décision de ActWithinBounds"),
                new("policyVersion, digest", "la version des règles, et ce à quoi une approbation est liée\u00a0: SHA-256 en hexadécimal"),
                new("planDigest", "ce à quoi une approbation du plan présenté est liée\u202f; null sans plan"),
                new("explanation", "l’explication entière, dans la langue choisie"),
                new("because, duty …", "les textes sont {\"en\": …, \"fr\": …}\u00a0; ce qui n’est pas connu est null"),
                new("données fautives", "décrites sur la sortie d’erreur par le tableau de `governance check --json`\u00a0; la sortie standard reste vide")),
            new HelpSection(
                FrenchHelp.Examples,
                new("governance decide customer-refunds"),
                new("governance decide customer-refunds 02-large-refund.json"),
                new("governance decide customer-refunds - --json < demande.json"),
                new("governance decide customer-refunds 01-small-refund.json --at 2027-01-04T08:00:00Z"))));
}
