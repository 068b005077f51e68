using Governance.Cli.Help;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Help;

/// <summary>The help of <c>governance cedar schema-from-json</c>.</summary>
internal static class SchemaFromJsonHelp
{
    public static CedarHelp Pages { get; } = new(
        new(
            "Writes a schema in Cedar's JSON in Cedar's schema syntax.",
            new HelpSection(
                "Usage:",
                new HelpRow("governance cedar schema-from-json FILE [--lang en|fr]")),
            new HelpSection(
                "Arguments:",
                new HelpRow("FILE", "a file with a schema in JSON; - reads the standard input")),
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
                new HelpRow("governance cedar schema-from-json app.json > app.cedarschema"))),
        new(
            "Écrit en syntaxe Cedar un schéma dans le JSON de Cedar.",
            new HelpSection(
                FrenchHelp.Usage,
                new HelpRow("governance cedar schema-from-json FICHIER [--lang en|fr]")),
            new HelpSection(
                FrenchHelp.Arguments,
                new HelpRow("FICHIER", "un fichier avec un schéma en JSON\u00a0; - lit l’entrée standard")),
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
                new HelpRow("governance cedar schema-from-json app.json > app.cedarschema"))));
}
