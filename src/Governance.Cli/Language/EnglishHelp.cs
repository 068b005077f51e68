using Governance.Cli.Help;

namespace Governance.Cli.Language;

/// <summary>What every help page says alike, in English.</summary>
internal static class EnglishHelp
{
    internal static readonly HelpRow HelpOption = new("-h, --help", "show this help");

    internal static readonly HelpRow LanguageOption =
        new("--lang en|fr", "the language of all text; without it that of the system (LANG), and English when that is not French");
}
