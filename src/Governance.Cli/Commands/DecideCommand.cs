using Governance.Cli.Output;
using Governance.Cli.Output.Json;
using Governance.Cli.Reading;
using Governance.Cli.Terminal;
using Governance.Cli.Usage;
using Governance.Decisions;

namespace Governance.Cli.Commands;

/// <summary><c>governance decide</c>: decides requests and says why.</summary>
internal static class DecideCommand
{
    public static int Run(ToolArguments arguments, ToolContext context) => Answer(Read(arguments, context), arguments, context);

    /// <summary>Decides what was read, unless there are errors.</summary>
    public static int Answer(ToolInput input, ToolArguments arguments, ToolContext context)
    {
        if (input.Errors > 0 || input.Model is null)
        {
            WriteErrors(input, arguments, context);
            return ExitCode.BadInput;
        }

        var decisions = Decide(input.Model, input.Requests, context);
        if (arguments.Json)
        {
            context.Console.Output.Write(ToolJson.Write([.. decisions.Select(d => DecisionJson.Of(d.Name, d.Decision, context.Language.Culture))]));
        }
        else
        {
            WriteText(decisions, input, arguments, context);
        }

        return arguments.Requests.Count == 0 || decisions.All(d => d.Decision.Outcome == DecisionOutcome.Proceed) ? ExitCode.Fine : ExitCode.No;
    }

    private static ToolInput Read(ToolArguments arguments, ToolContext context)
    {
        using var progress = Progress.Begin(context.Console, context.Words.Reading(arguments.Folder));
        return new InputReader(context.Console.Input).Read(arguments.Folder, arguments.Requests, defaultAt: null, arguments.At);
    }

    private static List<NamedDecision> Decide(GovernanceModel model, IReadOnlyList<NamedRequest> requests, ToolContext context)
    {
        using var progress = Progress.Begin(context.Console, context.Words.Deciding(0, requests.Count));
        var evaluator = new PolicyEvaluator(model);
        var decisions = new List<NamedDecision>(requests.Count);
        foreach (var request in requests)
        {
            decisions.Add(new(request.Name, evaluator.Evaluate(request.Request)));
            progress.Say(context.Words.Deciding(decisions.Count, requests.Count));
        }

        return decisions;
    }

    private static void WriteText(List<NamedDecision> decisions, ToolInput input, ToolArguments arguments, ToolContext context)
    {
        var (output, words) = (context.Console.Output, context.Words);
        if (decisions.Count == 0)
        {
            output.Write($"{Printable.Line(words.NoRequests(new FolderPath(arguments.Folder).Requests))}\n");
        }
        else if (decisions.Count == 1 && arguments.Requests.Count == 1)
        {
            output.Write(Printable.Lines(decisions[0].Decision.Explain(context.Language.Culture)));
        }
        else
        {
            DecisionReport.Write(decisions, context.Language, context.Console);
        }

        if (input.Warnings > 0)
        {
            output.Flush();
            context.Console.Error.Write($"{Printable.Line(words.MoreFindings(input.Warnings, $"governance check {arguments.Folder}"))}\n");
        }
    }

    private static void WriteErrors(ToolInput input, ToolArguments arguments, ToolContext context)
    {
        if (arguments.Json)
        {
            DiagnosticReport.WriteJson(input.Diagnostics, context.Language, context.Console.Error);
        }
        else
        {
            DiagnosticReport.WriteText(input.Diagnostics, context.Language, context.Console.Error);
        }
    }
}
