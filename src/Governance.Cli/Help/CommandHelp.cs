using Governance.Cli.Language;

namespace Governance.Cli.Help;

/// <summary>The help of a command in both languages.</summary>
internal sealed record CommandHelp(HelpPage English, HelpPage French)
{
    public HelpPage For(ToolLanguage language) => language == ToolLanguage.French ? French : English;
}
