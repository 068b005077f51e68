using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Governance.Cli.Output.Tables;

/// <summary>Breaks a text into lines of a width: at its breaks, and anywhere only when a piece between them is wider than a line.</summary>
/// <remarks>A no-break space is no break.</remarks>
internal static class CellText
{
    private static readonly char[] Separators = ['-', '.', '/', '_', ':'];

    /// <summary>How many columns a text takes on a terminal.</summary>
    public static int Width(string text) => text.GetCellWidth();

    /// <summary>The width of the longest piece between two breaks.</summary>
    public static int LongestPiece(string text, Breaks breaks) => text.Split(' ').SelectMany(word => Pieces(word, breaks)).Max(Width);

    /// <summary>The lines of a text; at least one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The greatest width of a line, at least 2.</param>
    /// <param name="breaks">Where it may be broken.</param>
    public static IReadOnlyList<string> Wrap(string text, int width, Breaks breaks = Breaks.AtSpaces)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && Width(line.ToString()) + 1 + Width(word) <= width)
            {
                line.Append(' ').Append(word);
                continue;
            }

            Finish(line, lines);
            foreach (var piece in Width(word) <= width ? [word] : Pieces(word, breaks).SelectMany(p => Width(p) <= width ? [p] : Characters(p)))
            {
                if (Width(line.ToString()) + Width(piece) > width)
                {
                    Finish(line, lines);
                }

                line.Append(piece);
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static void Finish(StringBuilder line, List<string> lines)
    {
        if (line.Length > 0)
        {
            lines.Add(line.ToString());
            line.Clear();
        }
    }

    private static IEnumerable<string> Pieces(string word, Breaks breaks)
    {
        if (breaks == Breaks.AtSpaces)
        {
            yield return word;
            yield break;
        }

        int start = 0;
        for (var end = word.IndexOfAny(Separators); end >= 0; end = word.IndexOfAny(Separators, start))
        {
            yield return word[start..(end + 1)];
            start = end + 1;
        }

        yield return word[start..];
    }

    private static IEnumerable<string> Characters(string word)
    {
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }
}
