using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Cedar;

/// <summary>Writes declarations in the JSON form of schemas.</summary>
internal sealed class SchemaJsonWriter
{
    private readonly Utf8JsonWriter _json;

    private SchemaJsonWriter(Utf8JsonWriter json) => _json = json;

    public static string Write(IEnumerable<NamespaceDeclaration> namespaces)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1000 }))
        {
            var writer = new SchemaJsonWriter(json);
            json.WriteStartObject();
            foreach (IGrouping<string, NamespaceDeclaration> group in namespaces.GroupBy(declared => declared.Name, StringComparer.Ordinal))
            {
                writer.Namespace([.. group]);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void Namespace(NamespaceDeclaration[] parts)
    {
        _json.WriteStartObject(parts[0].Name);
        CommonTypeDeclaration[] common = [.. parts.SelectMany(part => part.CommonTypes)];
        if (common.Length > 0)
        {
            _json.WriteStartObject("commonTypes");
            foreach (CommonTypeDeclaration type in common)
            {
                _json.WritePropertyName(type.Name.Text);
                Type(type.Type, isRequired: true, type.Annotations);
            }

            _json.WriteEndObject();
        }

        _json.WriteStartObject("entityTypes");
        foreach (EntityTypeDeclaration type in parts.SelectMany(part => part.EntityTypes))
        {
            EntityType(type);
        }

        _json.WriteEndObject();
        _json.WriteStartObject("actions");
        foreach (ActionDeclaration action in parts.SelectMany(part => part.Actions))
        {
            Action(action);
        }

        _json.WriteEndObject();
        Annotations([.. parts.SelectMany(part => part.Annotations).DistinctBy(annotation => annotation.Key)]);
        _json.WriteEndObject();
    }

    private void EntityType(EntityTypeDeclaration type)
    {
        _json.WriteStartObject(type.Name.Text);
        if (type.Ids is { } ids)
        {
            Strings("enum", ids);
        }

        if (type.Parents.Count > 0)
        {
            Strings("memberOfTypes", type.Parents.Select(parent => parent.Text));
        }

        TypeUnlessEmpty("shape", type.Shape);
        if (type.Tags is { } tags)
        {
            _json.WritePropertyName("tags");
            Type(tags);
        }

        Annotations(type.Annotations);
        _json.WriteEndObject();
    }

    private void Action(ActionDeclaration action)
    {
        _json.WriteStartObject(action.Name.Text);
        _json.WriteStartObject("appliesTo");
        Strings("principalTypes", action.Principals.Select(type => type.Text));
        Strings("resourceTypes", action.Resources.Select(type => type.Text));
        TypeUnlessEmpty("context", action.Context);
        _json.WriteEndObject();
        if (action.Groups.Count > 0)
        {
            _json.WriteStartArray("memberOf");
            foreach (ActionReference group in action.Groups)
            {
                _json.WriteStartObject();
                _json.WriteString("id", group.Id);
                if (group.Type is { } type)
                {
                    _json.WriteString("type", type);
                }

                _json.WriteEndObject();
            }

            _json.WriteEndArray();
        }

        Annotations(action.Annotations);
        _json.WriteEndObject();
    }

    private void TypeUnlessEmpty(string property, TypeExpression? type)
    {
        if (type is not (null or RecordTypeExpression { Attributes.Count: 0 }))
        {
            _json.WritePropertyName(property);
            Type(type);
        }
    }

    private void Type(TypeExpression type, bool isRequired = true, IReadOnlyList<Annotation>? annotations = null)
    {
        _json.WriteStartObject();
        switch (type)
        {
            case SetTypeExpression set:
                _json.WriteString("type", "Set");
                _json.WritePropertyName("element");
                Type(set.Element);
                break;
            case RecordTypeExpression record:
                _json.WriteString("type", "Record");
                _json.WriteStartObject("attributes");
                foreach (AttributeDeclaration attribute in record.Attributes)
                {
                    _json.WritePropertyName(attribute.Name.Text);
                    Type(attribute.Type, attribute.IsRequired, attribute.Annotations);
                }

                _json.WriteEndObject();
                break;
            case NamedTypeExpression named:
                Named(named);
                break;
        }

        if (!isRequired)
        {
            _json.WriteBoolean("required", value: false);
        }

        Annotations(annotations ?? []);
        _json.WriteEndObject();
    }

    private void Named(NamedTypeExpression named)
    {
        switch (named.Kind)
        {
            case NamedTypeKind.Common:
                _json.WriteString("type", named.Name);
                break;
            case NamedTypeKind.Primitive:
                _json.WriteString("type", named.Name == "Bool" ? "Boolean" : named.Name);
                break;
            default:
                _json.WriteString("type", named.Kind switch { NamedTypeKind.Entity => "Entity", NamedTypeKind.Extension => "Extension", _ => "EntityOrCommon" });
                _json.WriteString("name", named.Name);
                break;
        }
    }

    private void Strings(string property, IEnumerable<string> items)
    {
        _json.WriteStartArray(property);
        foreach (string item in items)
        {
            _json.WriteStringValue(item);
        }

        _json.WriteEndArray();
    }

    private void Annotations(IReadOnlyList<Annotation> annotations)
    {
        if (annotations.Count == 0)
        {
            return;
        }

        _json.WriteStartObject("annotations");
        foreach (Annotation annotation in annotations)
        {
            _json.WriteString(annotation.Key, annotation.Value);
        }

        _json.WriteEndObject();
    }
}
