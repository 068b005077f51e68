using Governance.Cli.Help;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Help;

/// <summary>The help of <c>governance cedar schema-to-json</c>.</summary>
internal static class SchemaToJsonHelp
{
    public static CedarHelp Pages { get; } = new(
        new(
            "Writes a schema as Cedar's JSON.",
            new HelpSection(
                "Usage:",
                new HelpRow("governance cedar schema-to-json FILE [--lang en|fr]")),
            new HelpSection(
                "Arguments:",
                new HelpRow("FILE", "a file with a schema; - reads the standard input")),
            new HelpSection(
                "Options:",
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Exit codes:",
                new HelpRow("0", "fine"),
                new HelpRow("2", "the file cannot be used, or the command line makes no sense")),
            new HelpSection(
                "Examples:",
                new HelpRow("governance cedar schema-to-json app.cedarschema > app.json"))),
        new(
            "Écrit un schéma dans le JSON de Cedar.",
            new HelpSection(
                FrenchHelp.Usage,
                new HelpRow("governance cedar schema-to-json FICHIER [--lang en|fr]")),
            new HelpSection(
                FrenchHelp.Arguments,
                new HelpRow("FICHIER", "un fichier avec un schéma\u00a0; - lit l’entrée standard")),
            new HelpSection(
                FrenchHelp.Options,
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new HelpRow("0", "tout va bien"),
                new HelpRow("2", "le fichier est inutilisable, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                FrenchHelp.Examples,
                new HelpRow("governance cedar schema-to-json app.cedarschema > app.json"))));
}
