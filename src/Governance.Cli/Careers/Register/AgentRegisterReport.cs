using Governance.Agents;
using Governance.Cli.Chains;
using Governance.Cli.Language;
using Governance.Cli.Output;
using Governance.Cli.Terminal;
using Governance.Decisions;
using Governance.Organization;

namespace Governance.Cli.Careers;

/// <summary>The register for people: the table, how many agents have each status, and the findings, each with its agent.</summary>
internal sealed class AgentRegisterReport(GovernanceModel model, ToolLanguage language, ToolConsole console)
{
    private readonly RegisterWords _words = language.Words.AgentRegister;
    private readonly PartyNames _names = new(model, language.Culture);
    private readonly Sheet _sheet = new(console.Output);

    /// <summary>Writes the register.</summary>
    /// <param name="agents">The agents.</param>
    /// <param name="status">The status that was asked for, as it was written; <see langword="null"/> for every one.</param>
    public void Write(IReadOnlyList<AgentStanding> agents, string? status)
    {
        if (agents.Count == 0)
        {
            _sheet.Line(status is null ? _words.NoAgents : _words.NoAgentsOf(status));
            return;
        }

        new AgentTable(model, agents, language).WriteTo(console.Output, console.ColourOutput);
        _sheet.Gap();
        _sheet.Line(_words.Totals(
            agents.Count,
            agents.CountBy(one => one.Agent.Status).OrderBy(pair => pair.Key).Select(pair => (pair.Key.DisplayName.For(language.Culture), pair.Value)),
            agents.Sum(one => one.Findings.Count)));
        foreach (var one in agents.Where(one => !one.Findings.IsEmpty))
        {
            _sheet.Gap();
            _sheet.Line(_names.WithId(PartyReference.To(one.Agent.Id)));
            foreach (var finding in one.Findings)
            {
                _sheet.Item(Marks.Finding, finding.Message.For(language.Culture));
            }
        }
    }
}
