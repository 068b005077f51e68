using Governance.Cli.Help;

namespace Governance.Cli.Language;

/// <summary>What every help page says alike, in French.</summary>
internal static class FrenchHelp
{
    internal const string Usage = "Utilisation\u00a0:";
    internal const string Arguments = "Arguments\u00a0:";
    internal const string Options = "Options\u00a0:";
    internal const string ExitCodes = "Codes de sortie\u00a0:";
    internal const string Examples = "Exemples\u00a0:";

    internal static readonly HelpRow HelpOption = new("-h, --help", "afficher cette aide");

    internal static readonly HelpRow LanguageOption =
        new("--lang en|fr", "la langue de tous les textes\u00a0; sans elle, celle du système (LANG), et l’anglais si ce n’est pas le français");
}
