using System.CommandLine;
using Governance.Cli.Help;
using Governance.Cli.Output.Json;
using Governance.Cli.Portfolios;
using Governance.Cli.Reading;
using Governance.Cli.Usage;
using Governance.Decisions;

namespace Governance.Cli.Commands;

/// <summary><c>governance arbitrate</c>: compares the use cases by the folder's matrix, and chooses under its capacities.</summary>
internal sealed class ArbitrateCommand : ModelCommand
{
    private readonly Option<string[]> _useCase = ValueOption("--use-case");

    public ArbitrateCommand()
        : base("arbitrate", ArbitrateHelp.Pages) => Command.Add(_useCase);

    /// <inheritdoc/>
    public override void Check(UsageProblems problems)
    {
        base.Check(problems);
        problems.SingleValue(_useCase);
    }

    /// <inheritdoc/>
    protected override int Answer(GovernanceModel model, CommandLineFacts facts, ToolContext context)
    {
        var asked = Value(facts, _useCase);
        if (asked is not null && UnknownId.Find(asked, model.Parts.Portfolio.UseCases.Select(one => one.Id.Value), UnknownId.NoUseCase) is { } problem)
        {
            return Refuse([problem], facts, context);
        }

        var answer = ArbitrationAnswer.Of(model.Parts.Portfolio, asked is null ? null : new(asked));
        if (IsJson(facts))
        {
            context.Console.Output.Write(ToolJson.Write(ArbitrationAnswerJson.Of(answer)));
        }
        else
        {
            new ArbitrationReport(new(model, context.Language, context.Console)).Write(answer);
        }

        return answer.IsBlocked ? ExitCode.No : ExitCode.Fine;
    }
}
