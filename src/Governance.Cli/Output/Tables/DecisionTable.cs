using Governance.Cli.Language;
using Governance.Cli.Terminal;
using Governance.Decisions;
using Spectre.Console;

namespace Governance.Cli.Output.Tables;

/// <summary>Decisions as a table, a row each.</summary>
internal sealed class DecisionTable(IReadOnlyList<NamedDecision> decisions, ToolLanguage language)
{
    /// <summary>Draws the table; outcomes are coloured when the page is.</summary>
    public void WriteTo(TextWriter output, bool colour)
    {
        var words = language.Words;
        TableColumnText[] columns =
        [
            Column(words.Request, Breaks.InsideIds, d => Path.GetFileNameWithoutExtension(d.Name)),
            Column(words.Actor, Breaks.InsideIds, d => d.Decision.Request.Agent?.Value ?? d.Decision.Request.Person.GetValueOrDefault().Value),
            Column(words.DecisionType, Breaks.InsideIds, d => d.Decision.Request.DecisionType.Value),
            Column(words.AmountHeading, Breaks.AtSpaces, d => d.Decision.Request.Amount is { } amount ? words.Amount(amount) : string.Empty),
            Column(words.Outcome, Breaks.AtSpaces, d => d.Decision.Outcome.DisplayName.For(language.Culture)),
            Column(words.DecidedBy, Breaks.InsideIds, d => DecidingRules.Of(d.Decision) ?? words.NothingGrants),
        ];
        TablePage.Write(columns, StyleOf, output, colour);

        Style StyleOf(TableColumnText column, int row) => column == columns[4] ? Colour(decisions[row].Decision.Outcome) : Style.Plain;
    }

    private TableColumnText Column(string heading, Breaks breaks, Func<NamedDecision, string> cell) =>
        new(heading, breaks, [.. decisions.Select(d => Printable.Line(cell(d)))]);

    private static Style Colour(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Proceed => new(Color.Green),
        DecisionOutcome.Refused => new(Color.Red),
        _ => new(Color.Yellow),
    };
}
