using System.Text;
using Governance.Cli.Output.Tables;
using Governance.Cli.Terminal;

namespace Governance.Cli.Chains;

/// <summary>Draws pieces of text as a branch that grows downwards, within the width of a page.</summary>
internal sealed class ChainDrawing(TextWriter output)
{
    private const string Branch = "└─ ";
    private const string Between = " · ";

    /// <summary>Deeper links are drawn no further to the right, so that there is room to say what they are.</summary>
    private const int DeepestIndent = 12;

    /// <summary>Draws a line at the root; what does not fit goes on below, a little to the right.</summary>
    public void Root(string text) => Write(CellText.Wrap(Printable.Line(text), PageWidth.Columns - Branch.Length, Breaks.InsideIds), string.Empty);

    /// <summary>Draws a branch at a depth, from 0; pieces stay whole as long as they fit a line.</summary>
    public void Link(int depth, IEnumerable<string> pieces)
    {
        var indent = new string(' ', Branch.Length * Math.Min(depth, DeepestIndent));
        Write(Fit([.. pieces.Select(Printable.Line)], PageWidth.Columns - indent.Length - Branch.Length), indent + Branch);
    }

    /// <summary>The first line after its lead, the others beneath the first's text.</summary>
    private void Write(IEnumerable<string> lines, string lead)
    {
        foreach (var line in lines)
        {
            output.Write($"{lead}{line}\n");
            lead = new string(' ', Math.Max(lead.Length, Branch.Length));
        }
    }

    /// <summary>Lines that go on below end in a mark, for which there is room on every line.</summary>
    private static List<string> Fit(IReadOnlyList<string> pieces, int available)
    {
        var width = available - Between.TrimEnd().Length;
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var piece in pieces)
        {
            var joined = line.Length == 0 ? piece : Between + piece;
            if (CellText.Width(line.ToString()) + CellText.Width(joined) <= width)
            {
                line.Append(joined);
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line.Append(Between.TrimEnd()).ToString());
            }

            var wrapped = CellText.Wrap(piece, width, Breaks.InsideIds);
            lines.AddRange(wrapped.SkipLast(1));
            line.Clear().Append(wrapped[^1]);
        }

        lines.Add(line.ToString());
        return lines;
    }
}
