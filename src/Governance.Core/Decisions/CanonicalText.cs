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
        return text.ToString();
    }

    public static string Of(CedarRecord record) => Of(CedarValue.FromRecord(record));

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
