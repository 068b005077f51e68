using System.CommandLine;
using Governance.Cli.Help;
using Governance.Cli.Output.Json;
using Governance.Cli.Portfolios;
using Governance.Cli.Reading;
using Governance.Cli.Usage;
using Governance.Decisions;
using Governance.Portfolio;

namespace Governance.Cli.Commands;

/// <summary><c>governance gates</c>: shows which use cases are before which gate and what they lack, what is overdue, and the gates; or draws the life of a use case.</summary>
internal sealed class GatesCommand : ModelCommand
{
    private readonly Option<string[]> _useCase = ValueOption("--use-case");
    private readonly Option<bool> _diagram = Flag("--diagram");
    private readonly Option<string[]> _at = ValueOption("--at");

    public GatesCommand()
        : base("gates", GatesHelp.Pages)
    {
        Command.Add(_useCase);
        Command.Add(_diagram);
        Command.Add(_at);
    }

    /// <inheritdoc/>
    public override void Check(UsageProblems problems)
    {
        base.Check(problems);
        problems.SingleValue(_useCase);
        CheckInstant(problems, _at);
        CheckAlone(problems, _diagram, _useCase, _at);
    }

    /// <inheritdoc/>
    protected override int Answer(GovernanceModel model, CommandLineFacts facts, ToolContext context)
    {
        if (facts.Has(_diagram))
        {
            context.Console.Output.Write(UseCaseLifecycle.Transitions.ToMermaid(context.Language.Culture));
            return ExitCode.Fine;
        }

        var asked = Value(facts, _useCase);
        if (asked is not null && UnknownId.Find(asked, model.Parts.Portfolio.UseCases.Select(one => one.Id.Value), UnknownId.NoUseCase) is { } problem)
        {
            return Refuse([problem], facts, context);
        }

        var at = InstantOf(facts, _at) ?? context.Console.Now;
        var board = GateBoard.Of(model, asked is null ? null : new(asked), MeasuredKpis.Read(model, Folder(facts), context).On(at), at);
        if (IsJson(facts))
        {
            context.Console.Output.Write(ToolJson.Write(GateBoardJson.Of(board)));
        }
        else
        {
            new GateBoardReport(new(model, context.Language, context.Console)).Write(board);
        }

        return board.IsQuiet ? ExitCode.Fine : ExitCode.No;
    }
}
