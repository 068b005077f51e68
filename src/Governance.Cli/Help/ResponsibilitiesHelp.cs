using Governance.Cli.Language;

namespace Governance.Cli.Help;

/// <summary>The help of <c>governance responsibilities</c>.</summary>
internal static class ResponsibilitiesHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Shows the responsibility matrix as people: who does, answers for, advises on and learns of each kind of decision, unit by unit; and where a unit differs from the one above.",
            new HelpSection(
                "Usage:",
                new HelpRow("governance responsibilities FOLDER [--unit UNIT] [--decision TYPE] [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection("Arguments:", new HelpRow("FOLDER", "the path of a governance folder")),
            new HelpSection(
                "Options:",
                new("--unit UNIT", "only this unit, with all its decision types, and where it differs from the unit above"),
                new("--decision TYPE", "only this decision type, or those in this group"),
                new("--at INSTANT", "as things stand at this instant: 2026-11-20T09:30:00Z; without it, now"),
                new("--json", "write the answer to the standard output as JSON, and nothing else"),
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Notes:",
                new("✗", "nobody is there, and below why"),
                new("set in", "the unit that says so, this one or one above; and the group, when it is said of a group"),
                new("differs", "stricter protocols, rules and responsibilities of its own, other people in the roles that vote, thresholds and calendars")),
            new HelpSection(
                "Exit codes:",
                new("0", "somebody is there for every part that is shown"),
                new("1", "nobody answers for a decision that is shown, or nobody is there for another part in it"),
                new("2", "the folder or an id cannot be used, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new("{…}", "at, unit, decisionType (as asked for, or null), units, differences (null without --unit); every property is always there"),
                new("units", "unit, above, responsibilities (decisionType, setIn, accountable, responsible, consulted, informed)"),
                new("accountable", "party, person, standsInFor, problem"),
                new("responsible, …", "party, people (person, standsInFor), problem"),
                new("differences", "kind, subject, part, here, above, because, people"),
                new("problem, here …", "texts are {\"en\": …, \"fr\": …}; what is not there is null")),
            new HelpSection(
                "Examples:",
                new("governance responsibilities procurement"),
                new("governance responsibilities procurement --unit plant-bromont --at 2026-11-18T09:30:00Z"),
                new("governance responsibilities procurement --decision purchase.order --json"))),
        new(
            "Montre la matrice des responsabilités avec ses personnes\u00a0: qui exécute, répond, conseille et apprend chaque sorte de décision, unité par unité\u202f; et en quoi une unité diffère de celle au-dessus.",
            new HelpSection(
                FrenchHelp.Usage,
                new HelpRow("governance responsibilities DOSSIER [--unit UNITÉ] [--decision TYPE] [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection(FrenchHelp.Arguments, new HelpRow("DOSSIER", "le chemin d’un dossier de gouvernance")),
            new HelpSection(
                FrenchHelp.Options,
                new("--unit UNITÉ", "seulement cette unité, avec tous ses types de décision, et en quoi elle diffère de l’unité au-dessus"),
                new("--decision TYPE", "seulement ce type de décision, ou ceux de ce groupe"),
                new("--at INSTANT", "à cet instant\u00a0: 2026-11-20T09:30:00Z\u202f; sans elle, maintenant"),
                new("--json", "écrire la réponse en JSON sur la sortie standard, et rien d’autre"),
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                "Remarques\u00a0:",
                new("✗", "personne n’est présent, et plus bas pourquoi"),
                new("fixé dans", "l’unité qui le dit, celle-ci ou une au-dessus\u202f; et le groupe, si cela est dit d’un groupe"),
                new("diffère", "protocoles plus stricts, règles et responsabilités propres, autres personnes dans les rôles qui votent, seuils et calendriers")),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new("0", "quelqu’un est présent pour chaque part montrée"),
                new("1", "personne ne répond d’une décision montrée, ou personne n’est présent pour une autre part"),
                new("2", "le dossier ou un identifiant est inutilisable, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                "JSON\u00a0:",
                new("{…}", "at, unit, decisionType (tels que demandés, ou null), units, differences (null sans --unit)\u202f; chaque propriété est toujours présente"),
                new("units", "unit, above, responsibilities (decisionType, setIn, accountable, responsible, consulted, informed)"),
                new("accountable", "party, person, standsInFor, problem"),
                new("responsible, …", "party, people (person, standsInFor), problem"),
                new("differences", "kind, subject, part, here, above, because, people"),
                new("problem, here …", "les textes sont {\"en\": …, \"fr\": …}\u202f; ce qui n’existe pas est null")),
            new HelpSection(
                FrenchHelp.Examples,
                new("governance responsibilities procurement"),
                new("governance responsibilities procurement --unit plant-bromont --at 2026-11-18T09:30:00Z"),
                new("governance responsibilities procurement --decision purchase.order --json"))));
}
