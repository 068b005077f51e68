using System.CommandLine;
using Governance.Cli.Careers;
using Governance.Cli.Help;
using Governance.Cli.Output.Json;
using Governance.Cli.Reading;
using Governance.Cli.Usage;
using Governance.Decisions;

namespace Governance.Cli.Commands;

/// <summary><c>governance agents</c>: shows the register of agents, how far each may go, and what somebody should look after.</summary>
internal sealed class AgentsCommand : ModelCommand
{
    private readonly Option<string[]> _status = ValueOption("--status");
    private readonly Option<string[]> _at = ValueOption("--at");

    public AgentsCommand()
        : base("agents", AgentsHelp.Pages)
    {
        Command.Add(_status);
        Command.Add(_at);
    }

    /// <inheritdoc/>
    public override void Check(UsageProblems problems)
    {
        base.Check(problems);
        CheckWord(problems, _status, [.. CareerNames.Statuses.Select(known => known.Name)]);
        CheckInstant(problems, _at);
    }

    /// <inheritdoc/>
    protected override int Answer(GovernanceModel model, CommandLineFacts facts, ToolContext context)
    {
        var (name, at) = (Value(facts, _status), InstantOf(facts, _at) ?? context.Console.Now);
        var agents = AgentRegisterSearch.Find(model, name is null ? null : CareerNames.Statuses.First(known => known.Name == name).Status, MeasuredKpis.Read(model, Folder(facts), context).On(at), at);
        if (IsJson(facts))
        {
            context.Console.Output.Write(ToolJson.Write(AgentRegisterJson.Of(agents, name, at)));
        }
        else
        {
            new AgentRegisterReport(model, context.Language, context.Console).Write(agents, name);
        }

        return agents.Any(one => !one.Findings.IsEmpty) ? ExitCode.No : ExitCode.Fine;
    }
}
