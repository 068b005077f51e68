using System.Globalization;
using System.Text;

namespace Governance.Cli.Terminal;

/// <summary>Keeps what people wrote in files from moving the cursor, colouring the terminal or hiding in it.</summary>
internal static class Printable
{
    /// <summary>The text with invisible characters written as <c>\u001B</c>; line feeds stay.</summary>
    public static string Lines(string text) => Escape(text, keepLines: true);

    /// <summary>The text on one line, with invisible characters written as <c>\u001B</c>.</summary>
    public static string Line(string text) => Escape(text, keepLines: false);

    private static string Escape(string text, bool keepLines)
    {
        if (!text.Any(c => IsHidden(c, keepLines)))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = IsHidden(c, keepLines) ? shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : shown.Append(c);
        }

        return shown.ToString();
    }

    private static bool IsHidden(char c, bool keepLines) => !(keepLines && c == '\n')
        && char.GetUnicodeCategory(c)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
