using System.Text;

namespace Governance;

/// <summary>Writes texts so that Mermaid shows them as they are, whatever they contain: no text can end its label or bring in markup.</summary>
internal static class MermaidText
{
    /// <summary>A text between double quotes.</summary>
    public static string Quoted(string text) => Escape(text, "\"#<>&`%");

    /// <summary>A text after the colon of a state diagram, which a colon or semicolon would end.</summary>
    public static string Described(string text) => Escape(text, "\"#<>&`%:;");

    private static string Escape(string text, ReadOnlySpan<char> special)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (special.Contains(c))
            {
                escaped.Append('#').Append((int)c).Append(';');
            }
            else
            {
                escaped.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
            }
        }

        return escaped.ToString();
    }
}
