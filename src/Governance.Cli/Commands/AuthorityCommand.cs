using System.CommandLine;
using Governance.Cli.Chains;
using Governance.Cli.Help;
using Governance.Cli.Output.Json;
using Governance.Cli.Usage;
using Governance.Decisions;

namespace Governance.Cli.Commands;

/// <summary><c>governance authority</c>: draws the chains by which somebody may decide.</summary>
internal sealed class AuthorityCommand : ModelCommand
{
    private readonly Option<string[]> _agent = ValueOption("--agent");
    private readonly Option<string[]> _person = ValueOption("--person");
    private readonly Option<string[]> _decision = ValueOption("--decision");
    private readonly Option<string[]> _unit = ValueOption("--unit");
    private readonly Option<string[]> _at = ValueOption("--at");

    public AuthorityCommand()
        : base("authority", AuthorityHelp.Pages)
    {
        foreach (var option in new[] { _agent, _person, _decision, _unit, _at })
        {
            Command.Add(option);
        }
    }

    /// <inheritdoc/>
    public override void Check(UsageProblems problems)
    {
        base.Check(problems);
        if (problems.Facts.Has(_agent) == problems.Facts.Has(_person))
        {
            problems.Add(problems.Words.Authority.OneActor(_agent.Name, _person.Name));
        }

        foreach (var option in new[] { _agent, _person, _decision, _unit })
        {
            problems.SingleValue(option);
        }

        CheckInstant(problems, _at);
    }

    /// <inheritdoc/>
    protected override int Answer(GovernanceModel model, CommandLineFacts facts, ToolContext context)
    {
        var reader = new ChainQuestionReader(model);
        var question = reader.Read(
            Value(facts, _agent), Value(facts, _person), Value(facts, _decision), Value(facts, _unit), InstantOf(facts, _at) ?? context.Console.Now);
        if (question is null)
        {
            return Refuse(reader.Problems, facts, context);
        }

        var answer = new ChainSearch(model, question).Find();
        if (IsJson(facts))
        {
            context.Console.Output.Write(ToolJson.Write(ChainAnswerJson.Of(question, answer)));
        }
        else
        {
            new ChainReport(model, context.Language, context.Console.Output).Write(question, answer);
        }

        return answer.Any(found => found.Chains.Any(chain => chain.IsInForce)) ? ExitCode.Fine : ExitCode.No;
    }
}
