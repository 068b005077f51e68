using Governance.Cli.Help;
using Governance.Cli.Language;
using Governance.Cli.Output;
using Governance.Cli.Reading;
using Governance.Cli.Terminal;
using Governance.Cli.Usage;
using Governance.Decisions;
using NodaTime;

namespace Governance.Cli.Commands;

/// <summary><c>governance check</c>: reads everything and shows every problem.</summary>
internal sealed class CheckCommand() : FolderCommand("check", CheckHelp.Pages)
{
    /// <inheritdoc/>
    public override int Run(CommandLineFacts facts, ToolContext context)
    {
        var arguments = new ToolArguments(Folder(facts), [], null, IsJson(facts));
        var (input, measured) = Read(arguments, context);
        return Answer(input, arguments, context, measured);
    }

    /// <summary>Tells what was found in what was read.</summary>
    public static int Answer(ToolInput input, ToolArguments arguments, ToolContext context, MeasurementInput? measured = null)
    {
        if (arguments.Json)
        {
            DiagnosticReport.WriteJson(input.Diagnostics, context.Language, context.Console.Output);
        }
        else
        {
            DiagnosticReport.WriteText(input.Diagnostics, context.Language, context.Console.Error);
            context.Console.Error.Flush();
            context.Console.Output.Write($"{Printable.Line(Summary(arguments.Folder, input, measured, context.Words))}\n");
        }

        return input.Errors > 0 ? ExitCode.BadInput : input.Warnings > 0 ? ExitCode.No : ExitCode.Fine;
    }

    /// <summary>A request without an instant is no problem of the folder: it waits for <c>decide --at</c>.</summary>
    private static (ToolInput Input, MeasurementInput? Measured) Read(ToolArguments arguments, ToolContext context)
    {
        using var progress = Progress.Begin(context.Console, context.Words.Reading(arguments.Folder));
        var input = new InputReader(context.Console.Input).Read(arguments.Folder, [], defaultAt: Instant.FromUnixTimeTicks(0), overrideAt: null);
        if (input.Model is not { } model)
        {
            return (input, null);
        }

        var measured = MeasurementInput.Read(model, arguments.Folder, context, progress);
        return (input with { Diagnostics = [.. input.Diagnostics, .. measured.Diagnostics] }, measured);
    }

    private static string Summary(string folder, ToolInput input, MeasurementInput? measured, ToolWords words) => input is { Errors: 0, Model: { } model }
        ? words.Summary(folder, Count(model.Parts, model.Policies.Rules.Count, input.Requests.Count) with { Measurements = measured?.Rows ?? 0 }, input.Warnings)
        : words.Rejected(folder, input.Errors, input.Warnings);

    private static ModelCounts Count(GovernanceModelParts parts, int policies, int requests) => new(
        parts.Organization.Units.Count,
        parts.Organization.People.Count,
        parts.Agents.Agents.Count,
        parts.Portfolio.UseCases.Count,
        policies,
        parts.Schemas.Count,
        parts.Delegations.Rules.Count,
        requests);
}
