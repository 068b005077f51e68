using Governance.Cli.Language;

namespace Governance.Cli.Help;

/// <summary>The help of <c>governance authority</c>.</summary>
internal static class AuthorityHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Draws the chains of delegations by which an agent or a person may decide, from the accountable person down, with the limits of each link.",
            new HelpSection(
                "Usage:",
                new HelpRow("governance authority FOLDER --agent ID | --person ID [--decision TYPE] [--unit UNIT]"),
                new HelpRow("                     [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection("Arguments:", new HelpRow("FOLDER", "the path of a governance folder")),
            new HelpSection(
                "Options:",
                new("--agent ID", "the agent that would decide"),
                new("--person ID", "the person who would decide, by name or in a role or a body"),
                new("--decision TYPE", "the decision type, or a group; without it, every type that was delegated to it"),
                new("--unit UNIT", "only chains that reach this unit"),
                new("--at INSTANT", "as things stand at this instant: 2026-11-20T09:30:00Z; without it, now"),
                new("--json", "write the answer to the standard output as JSON, and nothing else"),
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Notes:",
                new("✓ ✗", "in force, or not and why"),
                new("limits", "each link keeps to its own and to those above; whether an act does, and what policies, certificates and kill switches say, is for `governance decide`")),
            new HelpSection(
                "Exit codes:",
                new("0", "a chain is in force"),
                new("1", "no chain is in force"),
                new("2", "the folder or an id cannot be used, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new("{…}", "party, at, unit, decisions; every property is always there"),
                new("decisions", "decisionType, accountable, chains"),
                new("accountable", "unit, party, person, standsInFor, problem: who answers by the responsibility matrix"),
                new("chains", "inForce, problem, roots (unit, person, problem), links (rules as in delegations.json, from the head)"),
                new("problem, reason", "texts are {\"en\": …, \"fr\": …}; what is not there is null")),
            new HelpSection(
                "Examples:",
                new("governance authority procurement --agent quote-agent --decision purchase.order"),
                new("governance authority procurement --person julien-moreau --at 2026-11-18T09:30:00Z"))),
        new(
            "Dessine les chaînes de délégations par lesquelles un agent ou une personne peut décider, depuis la personne responsable, avec les limites de chaque maillon.",
            new HelpSection(
                FrenchHelp.Usage,
                new HelpRow("governance authority DOSSIER --agent ID | --person ID [--decision TYPE] [--unit UNITÉ]"),
                new HelpRow("                     [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection(FrenchHelp.Arguments, new HelpRow("DOSSIER", "le chemin d’un dossier de gouvernance")),
            new HelpSection(
                FrenchHelp.Options,
                new("--agent ID", "l’agent qui déciderait"),
                new("--person ID", "la personne qui déciderait, en son nom ou dans un rôle ou un organe"),
                new("--decision TYPE", "le type de décision, ou un groupe\u202f; sans elle, tous les types délégués"),
                new("--unit UNITÉ", "seulement les chaînes qui atteignent cette unité"),
                new("--at INSTANT", "à cet instant\u00a0: 2026-11-20T09:30:00Z\u202f; sans elle, maintenant"),
                new("--json", "écrire la réponse en JSON sur la sortie standard, et rien d’autre"),
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                "Remarques\u00a0:",
                new("✓ ✗", "en vigueur, ou non et pourquoi"),
                new("limites", "chaque maillon garde les siennes et celles d’au-dessus\u202f; si un acte les respecte, et ce que disent politiques, certificats et arrêts d’urgence, relève de `governance decide`")),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new("0", "une chaîne est en vigueur"),
                new("1", "aucune chaîne n’est en vigueur"),
                new("2", "le dossier ou un identifiant est inutilisable, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                "JSON\u00a0:",
                new("{…}", "party, at, unit, decisions\u202f; chaque propriété est toujours présente"),
                new("decisions", "decisionType, accountable, chains"),
                new("accountable", "unit, party, person, standsInFor, problem\u00a0: qui répond selon la matrice des responsabilités"),
                new("chains", "inForce, problem, roots (unit, person, problem), links (les règles comme dans delegations.json, depuis la tête)"),
                new("problem, reason", "les textes sont {\"en\": …, \"fr\": …}\u202f; ce qui n’existe pas est null")),
            new HelpSection(
                FrenchHelp.Examples,
                new("governance authority procurement --agent quote-agent --decision purchase.order"),
                new("governance authority procurement --person julien-moreau --at 2026-11-18T09:30:00Z"))));
}
