using System.Globalization;
using Governance.Agents;
using Governance.Cli.Chains;
using Governance.Cli.Language;
using Governance.Cli.Output.Tables;
using Governance.Cli.Terminal;
using Governance.Decisions;
using Governance.Organization;
using Spectre.Console;

namespace Governance.Cli.Careers;

/// <summary>The register as a table, a row for each agent.</summary>
internal sealed class AgentTable(GovernanceModel model, IReadOnlyList<AgentStanding> agents, ToolLanguage language)
{
    private readonly RegisterWords _words = language.Words.AgentRegister;
    private readonly PartyNames _names = new(model, language.Culture);

    /// <summary>Draws the table; rows with findings are coloured when the page is.</summary>
    public void WriteTo(TextWriter output, bool colour)
    {
        TableColumnText[] columns =
        [
            Column(_words.Agent, one => [one.Agent.Name.For(language.Culture), one.Agent.Id.Value]),
            Column(_words.Owner, one => [_names.Of(PartyReference.To(one.Agent.Owner))]),
            Column(_words.Status, one => [one.Agent.Status.DisplayName.For(language.Culture)]),
            Column(_words.Levels, one => one.Levels.Select(level => _words.Level(level.Type.Value, level.Level.DisplayName.For(language.Culture)))),
            Column(_words.NextReview, one => one.Agent.Status == AgentStatus.Retired ? [] : [AuthorityWords.Day(one.Agent.ReviewDue)]),
            Column(_words.Findings, one => one.Findings.IsEmpty ? [] : [one.Findings.Count.ToString(CultureInfo.InvariantCulture)]),
        ];
        TablePage.Write(columns, StyleOf, output, colour);

        Style StyleOf(TableColumnText column, int row) => column == columns[^1] ? new(Color.Yellow) : Style.Plain;
    }

    private TableColumnText Column(string heading, Func<AgentStanding, IEnumerable<string>> lines) =>
        new(heading, Breaks.InsideIds, [.. agents.Select(one => string.Join('\n', lines(one).Select(Printable.Line)))]);
}
