using System.Globalization;
using System.Text;
using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>Writes a Cedar value as a text that is the same exactly for equal values: ordinal keys, sets in the ordinal order of their items' texts.</summary>
internal static class CanonicalText
{
    public static string Of(CedarValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return Exact(text.ToString());
    }

    public static string Of(CedarRecord record) => Of(CedarValue.FromRecord(record));

    /// <summary>
    /// Keeps half surrogate pairs apart, which UTF-8 turns all into one replacement character. In quoted text nothing else is written this way:
    /// a backslash of the text itself is doubled there, and Cedar has no escape for half a pair.
    /// </summary>
    public static string Exact(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            return text;
        }

        var exact = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                exact.Append(text, i++, 2);
            }
            else if (char.IsSurrogate(text[i]))
            {
                exact.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)text[i]:x4}}}");
            }
            else
            {
                exact.Append(text[i]);
            }
        }

        return exact.ToString();
    }

    private static void Append(StringBuilder text, CedarValue value)
    {
        switch (value.Kind)
        {
            case CedarValueKind.Record:
                text.Append('{');
                foreach (var (name, item) in value.AsRecord())
                {
                    text.Append(CedarValue.FromString(name)).Append(':');
                    Append(text, item);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case CedarValueKind.Set:
                text.Append('[').AppendJoin(',', value.AsSet().Select(Of).Order(StringComparer.Ordinal)).Append(']');
                break;
            default:
                text.Append(value);
                break;
        }
    }
}
