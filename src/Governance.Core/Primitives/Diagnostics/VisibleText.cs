using System.Globalization;
using System.Text;

namespace Governance;

/// <summary>Shows what an author wrote, so that no character of it can hide, move the cursor or colour a terminal.</summary>
internal static class VisibleText
{
    private const int MaxQuoted = 60;

    /// <summary>The text in backticks, on one line, shortened when it is long.</summary>
    public static string Quote(string text)
    {
        if (text.Length <= MaxQuoted)
        {
            return $"`{Escape(text)}`";
        }

        var cut = char.IsHighSurrogate(text[MaxQuoted - 1]) ? MaxQuoted - 1 : MaxQuoted;
        return $"`{Escape(text[..cut])}…`";
    }

    /// <summary>Several texts, each in backticks, parted by commas.</summary>
    public static string QuoteAll(IEnumerable<string> texts) => string.Join(", ", texts.Select(Quote));

    /// <summary>The text with invisible characters written as <c>\u001B</c>.</summary>
    public static string Escape(string text)
    {
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = IsHidden(c) ? shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : shown.Append(c);
        }

        return shown.ToString();
    }

    /// <summary>Whether a character is a control, a format mark (such as a change of direction) or a line break.</summary>
    public static bool IsHidden(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
