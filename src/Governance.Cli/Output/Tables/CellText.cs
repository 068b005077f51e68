using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Governance.Cli.Output.Tables;

/// <summary>Breaks a text into lines of a width: at spaces, else inside an id after <c>- . / _ :</c>, else anywhere.</summary>
internal static class CellText
{
    private static readonly char[] Separators = ['-', '.', '/', '_', ':'];

    /// <summary>How many columns a text takes on a terminal.</summary>
    public static int Width(string text) => text.GetCellWidth();

    /// <summary>The width of the longest piece that lies between spaces.</summary>
    public static int LongestWord(string text) => text.Split(' ').Max(Width);

    /// <summary>The width of the longest piece that even an id cannot be broken in.</summary>
    public static int LongestPiece(string text) => text.Split(' ').SelectMany(Pieces).Select(Width).DefaultIfEmpty(0).Max();

    /// <summary>The lines of a text; at least one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The greatest width of a line, at least 2.</param>
    public static IReadOnlyList<string> Wrap(string text, int width)
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
            foreach (var piece in Width(word) <= width ? [word] : Pieces(word).SelectMany(p => Width(p) <= width ? [p] : Characters(p)))
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

    /// <summary>A word cut after each separator.</summary>
    private static IEnumerable<string> Pieces(string word)
    {
        while (word.Length > 0)
        {
            var end = word.IndexOfAny(Separators) is var at and >= 0 ? at + 1 : word.Length;
            yield return word[..end];
            word = word[end..];
        }
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
