using Governance.Cli.Help;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Help;

/// <summary>The help of a command in both languages.</summary>
internal sealed record CedarHelp(HelpPage English, HelpPage French)
{
    public HelpPage For(ToolLanguage language) => language == ToolLanguage.French ? French : English;
}
