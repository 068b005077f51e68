using Governance.Cli.Language;
using Governance.Cli.Terminal;

namespace Governance.Cli.Commands;

/// <summary>What every command has: the console and the language of its reader.</summary>
internal sealed record ToolContext(ToolConsole Console, ToolLanguage Language)
{
    /// <summary>The tool's own words.</summary>
    public ToolWords Words => Language.Words;
}
