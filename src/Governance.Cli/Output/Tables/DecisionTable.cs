using System.Globalization;
using Governance.Cli.Language;
using Governance.Cli.Terminal;
using Governance.Decisions;
using Spectre.Console;

namespace Governance.Cli.Output.Tables;

/// <summary>Decisions as a table, a line each.</summary>
internal sealed class DecisionTable(ToolLanguage language)
{
    private const int Gap = 2;
    private const int OutcomeColumn = 4;

    /// <summary>Writes the table.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <param name="output">Where to.</param>
    /// <param name="colour">Whether outcomes are coloured.</param>
    public void Write(IReadOnlyList<NamedDecision> decisions, TextWriter output, bool colour)
    {
        var headings = Headings();
        var rows = decisions.Select(Cells).ToList();
        var columns = Enumerable.Range(0, headings.Length).Select(i => (IReadOnlyList<string>)[headings[i], .. rows.Select(row => row[i])]).ToList();
        var widths = ColumnWidths.Share(columns, PageWidth.Columns - (Gap * (headings.Length - 1)));
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false, ShowRowSeparators = false };
        for (var i = 0; i < headings.Length; i++)
        {
            table.AddColumn(Column(headings[i], widths[i], isLast: i == headings.Length - 1));
        }

        foreach (var (row, decision) in rows.Zip(decisions))
        {
            table.AddRow(row.Select((cell, i) => Cell(cell, widths[i], i == OutcomeColumn ? StyleOf(decision.Decision.Outcome) : Style.Plain)));
        }

        output.Write(Render(table, colour));
    }

    private string[] Headings()
    {
        var words = language.Words;
        return [words.Request, words.Actor, words.DecisionType, words.Amount, words.Outcome, words.Autonomy, words.DecidedBy];
    }

    private string[] Cells(NamedDecision named)
    {
        var (request, culture) = (named.Decision.Request, language.Culture);
        string[] cells =
        [
            Path.GetFileNameWithoutExtension(named.Name),
            request.Agent?.Value ?? request.Person.GetValueOrDefault().Value,
            request.DecisionType.Value,
            request.Amount is { } amount ? amount.ToString().Replace(' ', '\u00a0') : string.Empty,
            named.Decision.Outcome.DisplayName.For(culture),
            named.Decision.Autonomy.DisplayName.For(culture),
            DecidingRules.Of(named.Decision) ?? language.Words.NothingGrants,
        ];
        return [.. cells.Select(Printable.Line)];
    }

    private static TableColumn Column(string heading, int width, bool isLast) => new(Cell(heading, width, new Style(decoration: Decoration.Bold)))
    {
        Width = width,
        Padding = new Padding(0, 0, isLast ? 0 : Gap, 0),
        NoWrap = true,
    };

    private static Text Cell(string text, int width, Style style) => new(string.Join('\n', CellText.Wrap(text, width)), style);

    private static Style StyleOf(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Proceed => new Style(Color.Green),
        DecisionOutcome.Refused => new Style(Color.Red),
        _ => new Style(Color.Yellow),
    };

    /// <summary>Draws at a fixed width; ends of lines carry no spaces, so that the text can be compared.</summary>
    private static string Render(Table table, bool colour)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = PageWidth.Columns;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        var lines = text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd(' '));
        return string.Join('\n', lines).Trim('\n') + "\n";
    }
}
