using System.CommandLine;
using Governance.Cli.Help;
using Governance.Cli.Output.Json;
using Governance.Cli.Responsibilities;
using Governance.Cli.Usage;
using Governance.Decisions;

namespace Governance.Cli.Commands;

/// <summary><c>governance responsibilities</c>: shows who has which part in which decisions, and where a unit differs from the one above.</summary>
internal sealed class ResponsibilitiesCommand : ModelCommand
{
    private readonly Option<string[]> _unit = ValueOption("--unit");
    private readonly Option<string[]> _decision = ValueOption("--decision");
    private readonly Option<string[]> _at = ValueOption("--at");

    public ResponsibilitiesCommand()
        : base("responsibilities", ResponsibilitiesHelp.Pages)
    {
        foreach (var option in new[] { _unit, _decision, _at })
        {
            Command.Add(option);
        }
    }

    /// <inheritdoc/>
    public override void Check(UsageProblems problems)
    {
        base.Check(problems);
        problems.SingleValue(_unit);
        problems.SingleValue(_decision);
        CheckInstant(problems, _at);
    }

    /// <inheritdoc/>
    protected override int Answer(GovernanceModel model, CommandLineFacts facts, ToolContext context)
    {
        var (unit, type) = (Value(facts, _unit), Value(facts, _decision));
        if (ResponsibilitySearch.Unknown(model, unit, type) is { Count: > 0 } problems)
        {
            return Refuse(problems, facts, context);
        }

        var question = new ResponsibilityQuestion(
            unit is null ? null : new UnitId(unit), type is null ? null : new DecisionTypeId(type), InstantOf(facts, _at) ?? context.Console.Now);
        var answer = new ResponsibilitySearch(model, question).Find();
        if (IsJson(facts))
        {
            context.Console.Output.Write(ToolJson.Write(ResponsibilitiesJson.Of(question, answer)));
        }
        else
        {
            new ResponsibilityReport(model, context.Language, context.Console).Write(question, answer);
        }

        return answer.Any(found => found.Problems.Any()) ? ExitCode.No : ExitCode.Fine;
    }
}
