using Governance.Cli.Help;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Help;

/// <summary>The help of <c>governance cedar from-json</c>.</summary>
internal static class FromJsonHelp
{
    public static CedarHelp Pages { get; } = new(
        new(
            "Writes policies in Cedar's JSON as Cedar. Text has no ids but those of the places (policy0, policy1 …), and no links: linked policies are written out.",
            new HelpSection(
                "Usage:",
                new HelpRow("governance cedar from-json FILE [--lang en|fr]")),
            new HelpSection(
                "Arguments:",
                new HelpRow("FILE", "a file with a policy set, a policy or a template in JSON; - reads the standard input")),
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
                new HelpRow("governance cedar from-json policies.json > policies.cedar"))),
        new(
            "Écrit en Cedar des politiques dans le JSON de Cedar. Le texte n’a d’identifiants que ceux des places (policy0, policy1 …), et pas de liens\u00a0: les politiques liées sont écrites en entier.",
            new HelpSection(
                FrenchHelp.Usage,
                new HelpRow("governance cedar from-json FICHIER [--lang en|fr]")),
            new HelpSection(
                FrenchHelp.Arguments,
                new HelpRow("FICHIER", "un fichier avec un ensemble de politiques, une politique ou un modèle en JSON\u00a0; - lit l’entrée standard")),
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
                new HelpRow("governance cedar from-json policies.json > policies.cedar"))));
}
