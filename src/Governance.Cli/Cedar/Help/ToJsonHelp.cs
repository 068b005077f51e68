using Governance.Cli.Help;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Help;

/// <summary>The help of <c>governance cedar to-json</c>.</summary>
internal static class ToJsonHelp
{
    public static CedarHelp Pages { get; } = new(
        new(
            "Writes policies and templates as Cedar's JSON, with their ids. JSON has no comments.",
            new HelpSection(
                "Usage:",
                new HelpRow("governance cedar to-json FILE [--lang en|fr]")),
            new HelpSection(
                "Arguments:",
                EnglishCedarRows.File),
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
                new HelpRow("governance cedar to-json policies.cedar"),
                new HelpRow("governance cedar to-json - < policies.cedar"))),
        new(
            "Écrit des politiques et des modèles dans le JSON de Cedar, avec leurs identifiants. Le JSON n’a pas de commentaires.",
            new HelpSection(
                FrenchHelp.Usage,
                new HelpRow("governance cedar to-json FICHIER [--lang en|fr]")),
            new HelpSection(
                FrenchHelp.Arguments,
                FrenchCedarRows.File),
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
                new HelpRow("governance cedar to-json policies.cedar"),
                new HelpRow("governance cedar to-json - < policies.cedar"))));
}
