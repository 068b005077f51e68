using Governance.Cli.Output.Tables;
using Governance.Cli.Terminal;

namespace Governance.Cli.Output;

/// <summary>Writes lines, items and named lines one below the other, within the width of a page; what does not fit goes on beneath its beginning.</summary>
internal sealed class Sheet(TextWriter output)
{
    private const int Indent = 2;

    /// <summary>An empty line.</summary>
    public void Gap() => output.Write("\n");

    /// <summary>A heading with an empty line before it.</summary>
    public void Heading(string text)
    {
        Gap();
        Line(text);
    }

    /// <summary>A line; what does not fit goes on a little to the right.</summary>
    public void Line(string text) => Write(string.Empty, Indent, CellText.Wrap(Printable.Line(text), PageWidth.Columns - Indent, Breaks.InsideIds));

    /// <summary>A text after a mark.</summary>
    public void Item(string mark, string text) => Item(mark, [text]);

    /// <summary>Pieces of text after a mark, parted by dots; a piece stays whole as long as it fits a line.</summary>
    public void Item(string mark, IEnumerable<string> pieces) => Write(mark, mark.Length, PieceLines.Fit(pieces.Select(Printable.Line), PageWidth.Columns - mark.Length));

    /// <summary>Texts beside their terms, which stand in a column.</summary>
    /// <param name="rows">The terms, which are short, and the texts in pieces.</param>
    public void Rows(IEnumerable<(string Term, IEnumerable<string> Pieces)> rows)
    {
        (string Term, IEnumerable<string> Pieces)[] all = [.. rows];
        var width = Indent + all.Select(row => CellText.Width(row.Term)).DefaultIfEmpty().Max() + Indent;
        foreach (var (term, pieces) in all)
        {
            var lead = $"{new string(' ', Indent)}{term}";
            var padded = lead + new string(' ', width - CellText.Width(lead));
            Write(padded, width, PieceLines.Fit(pieces.Select(Printable.Line), PageWidth.Columns - width));
        }
    }

    private void Write(string lead, int indent, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.Write($"{lead}{line}".TrimEnd(' ') + "\n");
            lead = new string(' ', indent);
        }
    }
}
