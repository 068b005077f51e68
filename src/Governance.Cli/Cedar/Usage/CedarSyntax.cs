using System.CommandLine;
using Governance.Cli.Cedar.Commands;
using Governance.Cli.Cedar.Help;
using Governance.Cli.Cedar.Reading;
using Governance.Cli.Help;
using Governance.Cli.Usage;

namespace Governance.Cli.Cedar.Usage;

/// <summary>The commands of <c>governance cedar</c>.</summary>
internal sealed class CedarSyntax
{
    public CedarSyntax()
    {
        var json = new Option<bool>("--json") { Arity = ArgumentArity.Zero };
        Commands =
        [
            new ParseCommand(json),
            new FormatCommand(),
            new ValidateCommand(json),
            new AuthorizeCommand(json),
            new ExplainCommand(json),
            new ConversionCommand("to-json", ConversionHelp.ToJson, Conversions.PoliciesToJson),
            new ConversionCommand("from-json", ConversionHelp.FromJson, Conversions.PoliciesFromJson),
            new ConversionCommand("schema-to-json", ConversionHelp.SchemaToJson, Conversions.SchemaToJson),
            new ConversionCommand("schema-from-json", ConversionHelp.SchemaFromJson, Conversions.SchemaFromJson),
            new RunTestsCommand(json),
        ];
        foreach (var command in Commands)
        {
            Group.Add(command.Command);
        }
    }

    /// <summary><c>governance cedar</c> itself, which does nothing.</summary>
    public Command Group { get; } = new("cedar");

    /// <summary>Its commands.</summary>
    public IReadOnlyList<ToolCommand> Commands { get; }
}
