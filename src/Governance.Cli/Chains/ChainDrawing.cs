using Governance.Cli.Output;
using Governance.Cli.Output.Tables;
using Governance.Cli.Terminal;

namespace Governance.Cli.Chains;

/// <summary>Draws pieces of text as a branch that grows downwards, within the width of a page.</summary>
internal sealed class ChainDrawing(TextWriter output)
{
    private const string Branch = "└─ ";

    /// <summary>Deeper links are drawn no further to the right, so that there is room to say what they are.</summary>
    private const int DeepestIndent = 12;

    /// <summary>Draws a line at the root; what does not fit goes on below, a little to the right.</summary>
    public void Root(string text) => Write(CellText.Wrap(Printable.Line(text), PageWidth.Columns - Branch.Length, Breaks.InsideIds), string.Empty);

    /// <summary>Draws a branch at a depth, from 0; pieces stay whole as long as they fit a line.</summary>
    public void Link(int depth, IEnumerable<string> pieces)
    {
        var indent = new string(' ', Branch.Length * Math.Min(depth, DeepestIndent));
        Write(PieceLines.Fit(pieces.Select(Printable.Line), PageWidth.Columns - indent.Length - Branch.Length), indent + Branch);
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
}
