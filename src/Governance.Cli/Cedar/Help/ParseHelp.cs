using Governance.Cli.Help;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Help;

/// <summary>The help of <c>governance cedar parse</c>.</summary>
internal static class ParseHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Reads policies and templates and lists them: id, effect and scope.",
            new HelpSection(
                "Usage:",
                new HelpRow("governance cedar parse FILE … [--json] [--lang en|fr]")),
            new HelpSection(
                "Arguments:",
                EnglishCedarRows.File),
            new HelpSection(
                "Options:",
                EnglishCedarRows.Json,
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Exit codes:",
                new HelpRow("0", "every file can be read"),
                new HelpRow("1", "there are warnings"),
                new HelpRow("2", "a file cannot be read, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new HelpRow("[…]", "an array with one object for each policy: file, id, annotation (what @id says, or null), effect, template, scope, conditions (their number)")),
            new HelpSection(
                "Examples:",
                new HelpRow("governance cedar parse policies.cedar"),
                new HelpRow("governance cedar parse policies/*.cedar --json"))),
        new(
            "Lit des politiques et des modèles et les énumère\u00a0: identifiant, effet et portée.",
            new HelpSection(
                FrenchHelp.Usage,
                new HelpRow("governance cedar parse FICHIER … [--json] [--lang en|fr]")),
            new HelpSection(
                FrenchHelp.Arguments,
                FrenchCedarRows.File),
            new HelpSection(
                FrenchHelp.Options,
                FrenchCedarRows.Json,
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new HelpRow("0", "tous les fichiers sont lisibles"),
                new HelpRow("1", "il y a des avertissements"),
                new HelpRow("2", "un fichier est illisible, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                "JSON\u00a0:",
                new HelpRow("[…]", "un tableau avec un objet par politique\u00a0: file, id, annotation (ce que dit @id, ou null), effect, template, scope, conditions (leur nombre)")),
            new HelpSection(
                FrenchHelp.Examples,
                new HelpRow("governance cedar parse policies.cedar"),
                new HelpRow("governance cedar parse policies/*.cedar --json"))));
}
