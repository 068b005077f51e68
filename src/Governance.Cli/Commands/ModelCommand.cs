using Governance.Cli.Help;
using Governance.Cli.Output;
using Governance.Cli.Reading;
using Governance.Cli.Terminal;
using Governance.Cli.Usage;
using Governance.Decisions;

namespace Governance.Cli.Commands;

/// <summary>A command that answers a question about the model of a folder. A folder with errors answers nothing; its requests are not read.</summary>
internal abstract class ModelCommand(string name, CommandHelp help) : FolderCommand(name, help)
{
    /// <inheritdoc/>
    public sealed override int Run(CommandLineFacts facts, ToolContext context)
    {
        var input = Read(Folder(facts), context);
        if (input.Errors > 0 || input.Model is null)
        {
            return Refuse(input.Diagnostics, facts, context);
        }

        var code = Answer(input.Model, facts, context);
        if (!IsJson(facts))
        {
            Remind(input, Folder(facts), context);
        }

        return code;
    }

    /// <summary>Answers what a command line without problems asks.</summary>
    /// <returns>The exit code.</returns>
    protected abstract int Answer(GovernanceModel model, CommandLineFacts facts, ToolContext context);

    /// <summary>Says why there is no answer.</summary>
    protected int Refuse(IReadOnlyList<Diagnostic> problems, CommandLineFacts facts, ToolContext context)
    {
        DiagnosticReport.WriteTo(context.Console.Error, problems, IsJson(facts), context.Language);
        return ExitCode.BadInput;
    }

    private static ToolInput Read(string folder, ToolContext context)
    {
        using var progress = Progress.Begin(context.Console, context.Words.Reading(folder));
        return new InputReader(context.Console.Input).ReadModel(folder);
    }
}
