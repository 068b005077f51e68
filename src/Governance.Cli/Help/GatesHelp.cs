using Governance.Cli.Language;

namespace Governance.Cli.Help;

/// <summary>The help of <c>governance gates</c>.</summary>
internal static class GatesHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Shows which use cases are before which gate, who decides and what is missing; what is overdue or ends soon; and what each gate asks for.",
            new HelpSection("Usage:", new HelpRow("governance gates FOLDER [--use-case ID | --diagram] [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection("Arguments:", new HelpRow("FOLDER", "the path of a governance folder")),
            new HelpSection(
                "Options:",
                new("--use-case ID", "only what concerns this use case"),
                new("--diagram", "write the life of a use case, its stages and the ways between them, as a Mermaid diagram, and nothing else"),
                new("--at INSTANT", "judged at this instant: 2026-11-20T09:30:00Z; without it, now. Use cases and records are as the folder has them"),
                new("--json", "write the answer to the standard output as JSON, and nothing else"),
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Notes:",
                new("✓ ✗", "a criterion that is met, or not, and why; what somebody judges counts as not judged"),
                new("should", "what is not met becomes a condition of the go; every other criterion must be met"),
                new("no gates", "of a folder without gates it says so, which is no finding")),
            new HelpSection(
                "Exit codes:",
                new("0", "nothing is overdue, open again or ends within 60 days; or the diagram is written"),
                new("1", "something is"),
                new("2", "the folder or the id cannot be used, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new("{…}", "at, useCase (as asked for, or null), waiting, overdueConditions, overdueTimeBoxes, endingGoes, reopened, gates; every property is always there"),
                new("waiting", "useCase, stage, gate (gate, body, functions, criteria: criterion, optional, met, missing)"),
                new("overdue…", "useCase, condition, what, due; useCase, since"),
                new("endingGoes", "useCase, gate, at, until"),
                new("reopened", "useCase, because"),
                new("gates", "id, name, from, to, body, functions, validity, criteria (criterion, name, test, optional, condition)"),
                new("name, what …", "texts are {\"en\": …, \"fr\": …}; what is not there is null")),
            new HelpSection(
                "Examples:",
                new("governance gates poc-review"),
                new("governance gates poc-review --use-case cv-screening --json"),
                new("governance gates poc-review --diagram"))),
        new(
            "Montre quels cas d’usage sont devant quelle porte, qui décide et ce qui manque\u202f; ce qui est en retard ou prend fin bientôt\u202f; et ce que chaque porte demande.",
            new HelpSection(FrenchHelp.Usage, new HelpRow("governance gates DOSSIER [--use-case ID | --diagram] [--at INSTANT] [--json] [--lang en|fr]")),
            new HelpSection(FrenchHelp.Arguments, new HelpRow("DOSSIER", "le chemin d’un dossier de gouvernance")),
            new HelpSection(
                FrenchHelp.Options,
                new("--use-case ID", "seulement ce qui concerne ce cas d’usage"),
                new("--diagram", "écrire la vie d’un cas d’usage, ses étapes et les passages entre elles, en diagramme Mermaid, et rien d’autre"),
                new("--at INSTANT", "jugé à cet instant\u00a0: 2026-11-20T09:30:00Z\u202f; sans elle, maintenant. Cas d’usage et pièces sont tels que le dossier les décrit"),
                new("--json", "écrire la réponse en JSON sur la sortie standard, et rien d’autre"),
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                "Remarques\u00a0:",
                new("✓ ✗", "un critère rempli, ou non, et pourquoi\u202f; ce dont quelqu’un juge compte comme non jugé"),
                new("souhaité", "ce qui n’est pas rempli devient une condition du feu vert\u202f; tout autre critère est exigé"),
                new("sans portes", "d’un dossier sans portes il est dit qu’il n’en a pas, et ce n’est pas une remarque")),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new("0", "rien n’est en retard, rouvert ni ne prend fin sous 60 jours\u202f; ou le diagramme est écrit"),
                new("1", "quelque chose l’est"),
                new("2", "le dossier ou l’identifiant est inutilisable, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                "JSON\u00a0:",
                new("{…}", "at, useCase (tel que demandé, ou null), waiting, overdueConditions, overdueTimeBoxes, endingGoes, reopened, gates\u202f; chaque propriété est toujours présente"),
                new("waiting", "useCase, stage, gate (gate, body, functions, criteria\u00a0: criterion, optional, met, missing)"),
                new("overdue…", "useCase, condition, what, due\u202f; useCase, since"),
                new("endingGoes", "useCase, gate, at, until"),
                new("reopened", "useCase, because"),
                new("gates", "id, name, from, to, body, functions, validity, criteria (criterion, name, test, optional, condition)"),
                new("name, what …", "les textes sont {\"en\": …, \"fr\": …}\u202f; ce qui n’existe pas est null")),
            new HelpSection(
                FrenchHelp.Examples,
                new("governance gates poc-review"),
                new("governance gates poc-review --use-case cv-screening --json"),
                new("governance gates poc-review --diagram"))));
}
