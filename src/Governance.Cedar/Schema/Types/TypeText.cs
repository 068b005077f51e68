using System.Text;

namespace Governance.Cedar;

/// <summary>Writes types for people. A type can be far larger than its declaration, because declarations share parts: what is too long is cut.</summary>
internal static class TypeText
{
    private const int Longest = 160;

    public static string Of(CedarType type)
    {
        var builder = new StringBuilder();
        Append(builder, type);
        if (builder.Length > Longest)
        {
            builder.Length = Longest;
            builder.Append('…');
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, CedarType type)
    {
        if (builder.Length > Longest)
        {
            return;
        }

        _ = type switch
        {
            BoolType => builder.Append("Bool"),
            LongType => builder.Append("Long"),
            StringType => builder.Append("String"),
            ExtensionType extension => builder.Append(extension.Name),
            EntityReferenceType entity => builder.AppendJoin(" or ", entity.Names),
            SetType { Element: NeverType } => builder.Append("Set"),
            SetType set => AppendSet(builder, set),
            RecordType record => AppendRecord(builder, record),
            _ => builder.Append("nothing"),
        };
    }

    private static StringBuilder AppendSet(StringBuilder builder, SetType set)
    {
        builder.Append("Set<");
        Append(builder, set.Element);
        return builder.Append('>');
    }

    private static StringBuilder AppendRecord(StringBuilder builder, RecordType record)
    {
        string separator = "{";
        foreach ((string name, AttributeType attribute) in record.Attributes)
        {
            if (builder.Length > Longest)
            {
                break;
            }

            builder.Append(separator).Append(CedarName.IsIdentifier(name) && !CedarName.IsReserved(name) ? name : CedarText.Quote(name));
            builder.Append(attribute.IsRequired ? ": " : "?: ");
            Append(builder, attribute.Type);
            separator = ", ";
        }

        return builder.Append(record.Attributes.Count == 0 ? "{}" : "}");
    }
}
