using System.CommandLine;
using Governance.Cli.Help;
using Governance.Cli.Output;
using Governance.Cli.Output.Json;
using Governance.Cli.Reading;
using Governance.Cli.Terminal;
using Governance.Cli.Usage;
using Governance.Decisions;

namespace Governance.Cli.Commands;

/// <summary><c>governance decide</c>: decides requests and says why.</summary>
internal sealed class DecideCommand : FolderCommand
{
    private readonly Argument<string[]> _requests = Paths("REQUEST");
    private readonly Option<string[]> _at = ValueOption("--at");

    public DecideCommand()
        : base("decide", DecideHelp.Pages)
    {
        Command.Add(_requests);
        Command.Add(_at);
    }

    /// <inheritdoc/>
    public override void Check(UsageProblems problems)
    {
        CheckFolder(problems, problems.Facts.Values(_requests));
        CheckInstant(problems, _at);
    }

    /// <inheritdoc/>
    public override int Run(CommandLineFacts facts, ToolContext context)
    {
        var arguments = new ToolArguments(Folder(facts), facts.Values(_requests), InstantOf(facts, _at), IsJson(facts));
        return Answer(Read(arguments, context), arguments, context);
    }

    /// <summary>Decides what was read, unless there are errors.</summary>
    public static int Answer(ToolInput input, ToolArguments arguments, ToolContext context)
    {
        if (input.Errors > 0 || input.Model is null)
        {
            DiagnosticReport.WriteTo(context.Console.Error, input.Diagnostics, arguments.Json, context.Language);
            return ExitCode.BadInput;
        }

        var decisions = Decide(input.Model, input.Requests, arguments.Folder, context);
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

    private static List<NamedDecision> Decide(GovernanceModel model, IReadOnlyList<NamedRequest> requests, string folder, ToolContext context)
    {
        var measured = MeasuredKpis.Read(model, folder, context);
        using var progress = Progress.Begin(context.Console, context.Words.Deciding(0, requests.Count));
        var evaluator = new PolicyEvaluator(model);
        var decisions = new List<NamedDecision>(requests.Count);
        foreach (var request in requests)
        {
            decisions.Add(new(request.Name, evaluator.Evaluate(request.Request, WithKpis(request, measured))));
            progress.Say(context.Words.Deciding(decisions.Count, requests.Count));
        }

        return decisions;
    }

    /// <summary>Of a KPI that was measured in the folder that counts, and not what a request says of it.</summary>
    private static DecisionEvidence WithKpis(NamedRequest request, MeasuredKpis measured)
    {
        var known = measured.On(request.Request.At);
        return known.IsEmpty ? request.Evidence : request.Evidence with { Kpis = [.. known, .. request.Evidence.Kpis.Where(said => known.All(one => one.Kpi != said.Kpi))] };
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

        Remind(input, arguments.Folder, context);
    }
}
