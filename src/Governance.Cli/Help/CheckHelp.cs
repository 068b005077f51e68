using Governance.Cli.Language;

namespace Governance.Cli.Help;

/// <summary>The help of <c>governance check</c>.</summary>
internal static class CheckHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Reads everything in a governance folder, its requests included, and shows every problem at its place.",
            new HelpSection("Usage:", new HelpRow("governance check FOLDER [--json] [--lang en|fr]")),
            new HelpSection("Arguments:", new HelpRow("FOLDER", "the path of a governance folder")),
            new HelpSection(
                "Options:",
                new("--json", "write the problems to the standard output as JSON, and nothing else"),
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Exit codes:",
                new("0", "nothing found"),
                new("1", "warnings: the folder can be used, and says something that was probably not meant"),
                new("2", "errors, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new HelpRow("[…]", "an array with one object for each problem, empty when there is none; every property is always there"),
                new HelpRow("id", "the stable id of the kind of problem, such as GOV1006"),
                new HelpRow("severity", "error or warning"),
                new HelpRow("message", "what is wrong, in the chosen language"),
                new HelpRow("help", "what would help, or null"),
                new HelpRow("file", "the path of the file, FOLDER included, or null"),
                new HelpRow("line, column", "the place, from 1, or null"),
                new HelpRow("path", "the JSON path of the place, or null")),
            new HelpSection(
                "Examples:",
                new("governance check customer-refunds"),
                new("governance check customer-refunds --json"))),
        new(
            "Lit tout un dossier de gouvernance, demandes comprises, et montre chaque problème à sa place.",
            new HelpSection(FrenchHelp.Usage, new HelpRow("governance check DOSSIER [--json] [--lang en|fr]")),
            new HelpSection(FrenchHelp.Arguments, new HelpRow("DOSSIER", "le chemin d’un dossier de gouvernance")),
            new HelpSection(
                FrenchHelp.Options,
                new("--json", "écrire les problèmes en JSON sur la sortie standard, et rien d’autre"),
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                FrenchHelp.ExitCodes,
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
                FrenchHelp.Examples,
                new("governance check customer-refunds"),
                new("governance check customer-refunds --json"))));
}
