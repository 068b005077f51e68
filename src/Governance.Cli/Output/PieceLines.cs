using System.Text;
using Governance.Cli.Output.Tables;

namespace Governance.Cli.Output;

/// <summary>Joins pieces of text by a mark and breaks them into lines; a piece stays whole as long as it fits a line.</summary>
internal static class PieceLines
{
    private const string Between = " · ";

    /// <summary>The lines; those that go on below end in a mark, for which there is room on every line.</summary>
    /// <param name="pieces">The pieces, at least one.</param>
    /// <param name="available">The greatest width of a line.</param>
    public static IReadOnlyList<string> Fit(IEnumerable<string> pieces, int available)
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
