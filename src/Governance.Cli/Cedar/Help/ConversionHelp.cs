using Governance.Cli.Help;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Help;

/// <summary>The help of the commands that write one form of a file as another.</summary>
internal static class ConversionHelp
{
    public static CommandHelp ToJson { get; } = Of(
        "to-json",
        "Writes policies and templates as Cedar's JSON, with their ids. JSON has no comments.",
        "Écrit des politiques et des modèles dans le JSON de Cedar, avec leurs identifiants. Le JSON n’a pas de commentaires.",
        EnglishCedarRows.File,
        FrenchCedarRows.File,
        "policies.cedar",
        "- < policies.cedar");

    public static CommandHelp FromJson { get; } = Of(
        "from-json",
        "Writes policies in Cedar's JSON as Cedar. Text has no ids but those of the places (policy0, policy1 …), and no links: linked policies are written out.",
        "Écrit en Cedar des politiques dans le JSON de Cedar. Le texte n’a d’identifiants que ceux des places (policy0, policy1 …), et pas de liens\u00a0: les politiques liées sont écrites en entier.",
        new("FILE", "a file with a policy set, a policy or a template in JSON; - reads the standard input"),
        new("FICHIER", "un fichier avec un ensemble de politiques, une politique ou un modèle en JSON\u00a0; - lit l’entrée standard"),
        "policies.json > policies.cedar");

    public static CommandHelp SchemaToJson { get; } = Of(
        "schema-to-json",
        "Writes a schema as Cedar's JSON.",
        "Écrit un schéma dans le JSON de Cedar.",
        new("FILE", "a file with a schema; - reads the standard input"),
        new("FICHIER", "un fichier avec un schéma\u00a0; - lit l’entrée standard"),
        "app.cedarschema > app.json");

    public static CommandHelp SchemaFromJson { get; } = Of(
        "schema-from-json",
        "Writes a schema in Cedar's JSON in Cedar's schema syntax.",
        "Écrit en syntaxe Cedar un schéma dans le JSON de Cedar.",
        new("FILE", "a file with a schema in JSON; - reads the standard input"),
        new("FICHIER", "un fichier avec un schéma en JSON\u00a0; - lit l’entrée standard"),
        "app.json > app.cedarschema");

    private static CommandHelp Of(string command, string english, string french, HelpRow file, HelpRow fichier, params string[] examples)
    {
        HelpRow[] shown = [.. examples.Select(example => new HelpRow($"governance cedar {command} {example}"))];
        return new(
            new(
                english,
                new HelpSection("Usage:", new HelpRow($"governance cedar {command} FILE [--lang en|fr]")),
                new HelpSection("Arguments:", file),
                new HelpSection("Options:", EnglishHelp.LanguageOption, EnglishHelp.HelpOption),
                new HelpSection(
                    "Exit codes:", new HelpRow("0", "fine"), new HelpRow("2", "the file cannot be used, or the command line makes no sense")),
                new HelpSection("Examples:", shown)),
            new(
                french,
                new HelpSection(FrenchHelp.Usage, new HelpRow($"governance cedar {command} FICHIER [--lang en|fr]")),
                new HelpSection(FrenchHelp.Arguments, fichier),
                new HelpSection(FrenchHelp.Options, FrenchHelp.LanguageOption, FrenchHelp.HelpOption),
                new HelpSection(
                    FrenchHelp.ExitCodes,
                    new HelpRow("0", "tout va bien"),
                    new HelpRow("2", "le fichier est inutilisable, ou la ligne de commande n’a pas de sens")),
                new HelpSection(FrenchHelp.Examples, shown)));
    }
}
