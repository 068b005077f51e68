using Governance.Cli.Help;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Help;

/// <summary>The help of <c>governance cedar format</c>.</summary>
internal static class FormatHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Lays policies out in one style and keeps their comments. Their meaning never changes.",
            new HelpSection(
                "Usage:",
                new HelpRow("governance cedar format FILE … [--check | --write] [--lang en|fr]")),
            new HelpSection(
                "Arguments:",
                new HelpRow("FILE", "a file with policies in Cedar's syntax; - reads the standard input. Without --check or --write one file is laid out on the standard output")),
            new HelpSection(
                "Options:",
                new HelpRow("--check", "write nothing; name the files that would change"),
                new HelpRow("--write", "rewrite the files that change, and name them"),
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Exit codes:",
                new HelpRow("0", "fine"),
                new HelpRow("1", "with --check: a file would change"),
                new HelpRow("2", "a file cannot be read, or the command line makes no sense")),
            new HelpSection(
                "Examples:",
                new HelpRow("governance cedar format policies.cedar"),
                new HelpRow("governance cedar format --check policies/*.cedar"),
                new HelpRow("governance cedar format --write policies/*.cedar"))),
        new(
            "Met des politiques en forme, dans un seul style, et garde leurs commentaires. Leur sens ne change jamais.",
            new HelpSection(
                FrenchHelp.Usage,
                new HelpRow("governance cedar format FICHIER … [--check | --write] [--lang en|fr]")),
            new HelpSection(
                FrenchHelp.Arguments,
                new HelpRow("FICHIER", "un fichier de politiques en syntaxe Cedar\u00a0; - lit l’entrée standard. Sans --check ni --write, un fichier est mis en forme sur la sortie standard")),
            new HelpSection(
                FrenchHelp.Options,
                new HelpRow("--check", "ne rien écrire\u00a0; nommer les fichiers qui changeraient"),
                new HelpRow("--write", "réécrire les fichiers qui changent, et les nommer"),
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new HelpRow("0", "tout va bien"),
                new HelpRow("1", "avec --check\u00a0: un fichier changerait"),
                new HelpRow("2", "un fichier est illisible, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                FrenchHelp.Examples,
                new HelpRow("governance cedar format policies.cedar"),
                new HelpRow("governance cedar format --check policies/*.cedar"),
                new HelpRow("governance cedar format --write policies/*.cedar"))));
}
