using System.CommandLine;
using Governance.Cli.Careers;
using Governance.Cli.Help;
using Governance.Cli.Output.Json;
using Governance.Cli.Reading;
using Governance.Cli.Usage;
using Governance.Decisions;

namespace Governance.Cli.Commands;

/// <summary><c>governance agent</c>: shows the file of one agent.</summary>
internal sealed class AgentCommand : ModelCommand
{
    private readonly Argument<string[]> _agent = new("ID") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _at = ValueOption("--at");

    public AgentCommand()
        : base("agent", AgentHelp.Pages)
    {
        Command.Add(_agent);
        Command.Add(_at);
    }

    /// <inheritdoc/>
    public override void Check(UsageProblems problems)
    {
        base.Check(problems);
        if (problems.Facts.Values(_agent).Count == 0)
        {
            problems.Add(problems.Words.AgentFile.MissingAgent);
        }

        CheckInstant(problems, _at);
    }

    /// <inheritdoc/>
    protected override int Answer(GovernanceModel model, CommandLineFacts facts, ToolContext context)
    {
        var id = facts.Values(_agent)[0];
        if (UnknownId.Find(id, model.Parts.Agents.Agents.Select(agent => agent.Id.Value), UnknownId.NoAgent) is { } problem)
        {
            return Refuse([problem], facts, context);
        }

        var at = InstantOf(facts, _at) ?? context.Console.Now;
        var file = AgentFileSearch.Find(model, new(id), MeasuredKpis.Read(model, Folder(facts), context).On(at), at);
        if (IsJson(facts))
        {
            context.Console.Output.Write(ToolJson.Write(AgentFileJson.Of(file)));
        }
        else
        {
            new AgentFileReport(model, context.Language, context.Console.Output).Write(file);
        }

        return file.Findings.IsEmpty ? ExitCode.Fine : ExitCode.No;
    }
}
