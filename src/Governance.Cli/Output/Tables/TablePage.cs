using System.Globalization;
using Spectre.Console;

namespace Governance.Cli.Output.Tables;

/// <summary>Draws columns side by side on a page of a fixed width, under headings with a rule.</summary>
internal static class TablePage
{
    private const int Gap = 2;

    /// <summary>Draws.</summary>
    /// <param name="columns">The columns, all of the same length.</param>
    /// <param name="styleOf">The style of a cell, by its column and row.</param>
    /// <param name="output">Where to.</param>
    /// <param name="colour">Whether styles are shown.</param>
    public static void Write(IReadOnlyList<TableColumnText> columns, Func<TableColumnText, int, Style> styleOf, TextWriter output, bool colour)
    {
        var widths = ColumnWidths.Share(columns, PageWidth.Columns - (Gap * (columns.Count - 1)));
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        for (var i = 0; i < widths.Length; i++)
        {
            var gap = i < widths.Length - 1 ? Gap : 0;
            table.AddColumn(new TableColumn(string.Empty) { Width = widths[i], Padding = new Padding(0, 0, gap, 0), NoWrap = true });
        }

        var bold = new Style(decoration: Decoration.Bold);
        table.AddRow(columns.Select((column, i) => Cell(column.Heading, widths[i], Breaks.AtSpaces, bold)));
        table.AddRow(widths.Select(width => new Text(new string('─', width))));
        for (var row = 0; row < columns[0].Cells.Count; row++)
        {
            table.AddRow(columns.Select((column, i) => Cell(column.Cells[row], widths[i], column.Breaks, styleOf(column, row))));
        }

        output.Write(Draw(table, colour));
    }

    private static Text Cell(string text, int width, Breaks breaks, Style style) => 
        new(string.Join('\n', text.Split('\n').SelectMany(line => CellText.Wrap(line, width, breaks))), style);

    /// <summary>Ends of lines carry no spaces, so that the text can be compared.</summary>
    private static string Draw(Table table, bool colour)
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
        var lines = text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd(' '));
        return string.Join('\n', lines) + "\n";
    }
}
