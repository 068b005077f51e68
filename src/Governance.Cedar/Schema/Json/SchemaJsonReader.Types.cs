using System.Text.Json;

namespace Governance.Cedar;

// Types, names and annotations.
internal sealed partial class SchemaJsonReader
{
    private static readonly string[] TypeProperties = ["type", "element", "attributes", "additionalAttributes", "name"];

    private static readonly string[] TypeWords = ["String", "Long", "Boolean", "Set", "Record", "Entity", "EntityOrCommon", "Extension"];

    private int _depth;

    /// <summary>Reads a type; what the place allows beside it is named and left to the caller.</summary>
    private TypeExpression? Type(JsonTree tree, string[] mayHave)
    {
        if (_depth == CedarLimits.NestingDepth)
        {
            Error(CedarDiagnosticIds.NestingTooDeep, tree.Span, $"more than {CedarLimits.NestingDepth} types are nested in one another", "give inner types a name in `commonTypes`");
            return null;
        }

        if (tree.Kind != JsonValueKind.Object)
        {
            Wrong(tree, "a type as an object", "write `{\"type\": \"String\"}`");
            return null;
        }

        _depth++;
        var properties = new JsonProperties(tree, diagnostics, "a type", [.. TypeProperties, .. mayHave], ["type"]);
        TypeExpression? type = properties.Find("type") is { } word && Text(word.Value, "the kind of type as a string") is { } kind ? Type(kind, word.Value, properties) : null;
        _depth--;
        return type;
    }

    private TypeExpression? Type(string kind, JsonTree word, JsonProperties properties)
    {
        string[] fitting = kind switch
        {
            "Set" => ["element"],
            "Record" => ["attributes", "additionalAttributes"],
            "Entity" or "EntityOrCommon" or "Extension" => ["name"],
            _ => [],
        };
        foreach (JsonMember extra in TypeProperties.Skip(1).Except(fitting, StringComparer.Ordinal).Select(properties.Find).OfType<JsonMember>())
        {
            string? help = TypeWords.Contains(kind, StringComparer.Ordinal) ? null : Suggestion.Closest(kind, TypeWords) is { } close ? $"did you mean `\"type\": \"{close}\"`?" : null;
            Error(CedarDiagnosticIds.UnknownProperty, extra.Span, $"a type `{kind}` has no `{extra.Name}`", help);
        }

        return kind switch
        {
            "String" or "Long" => new NamedTypeExpression(kind, NamedTypeKind.Primitive, word.Span),
            "Boolean" => new NamedTypeExpression("Bool", NamedTypeKind.Primitive, word.Span),
            "Set" => Required(properties, "element", kind) is { } element && Type(element.Value, []) is { } type ? new SetTypeExpression(type, properties.Span) : null,
            "Record" => Record(properties),
            "Entity" => Named(properties, kind, NamedTypeKind.Entity),
            "EntityOrCommon" => Named(properties, kind, NamedTypeKind.EntityOrCommon),
            "Extension" => Named(properties, kind, NamedTypeKind.Extension),
            _ => CheckName(new DeclaredName(kind, word.Span), "type") ? new NamedTypeExpression(kind, NamedTypeKind.Common, word.Span) : null,
        };
    }

    private RecordTypeExpression? Record(JsonProperties properties)
    {
        if (properties.Find("additionalAttributes") is { } additional)
        {
            if (additional.Value.Kind == JsonValueKind.True)
            {
                Error(CedarDiagnosticIds.UnsupportedSchemaFeature, additional.Span, "records with additional attributes are not supported", "declare all attributes; those that may be absent are `\"required\": false`");
            }
            else if (additional.Value.Kind != JsonValueKind.False)
            {
                Wrong(additional.Value, "a Boolean");
            }
        }

        if (Required(properties, "attributes", "Record") is not { } attributes)
        {
            return null;
        }

        return new RecordTypeExpression([.. Members(attributes.Value, "attributes by name as an object").Select(Attribute).OfType<AttributeDeclaration>()], properties.Span);
    }

    private AttributeDeclaration? Attribute(JsonMember member)
    {
        if (Type(member.Value, ["required", "annotations"]) is not { } type)
        {
            return null;
        }

        JsonTree? required = member.Value.Members.FirstOrDefault(property => property.Name == "required")?.Value;
        if (required is not null and not { Kind: JsonValueKind.True or JsonValueKind.False })
        {
            Wrong(required, "a Boolean");
        }

        IReadOnlyList<Annotation> annotations = member.Value.Members.FirstOrDefault(property => property.Name == "annotations") is { } given ? Annotations(given.Value) : [];
        return new AttributeDeclaration(member.Declared, type, required is not { Kind: JsonValueKind.False }, annotations);
    }

    private NamedTypeExpression? Named(JsonProperties properties, string kind, NamedTypeKind named) =>
        Required(properties, "name", kind) is { } name && Text(name.Value, "a name as a string") is { } text && CheckName(new DeclaredName(text, name.Value.Span), "type")
            ? new NamedTypeExpression(text, named, name.Value.Span)
            : null;

    private JsonMember? Required(JsonProperties properties, string name, string kind)
    {
        JsonMember? member = properties.Find(name);
        if (member is null)
        {
            Error(CedarDiagnosticIds.MissingProperty, properties.Span, $"a type `{kind}` lacks `{name}`");
        }

        return member;
    }

    private List<DeclaredName> Names(JsonProperties properties, string property)
    {
        var names = new List<DeclaredName>();
        foreach (JsonTree item in properties.Find(property) is { } member ? Items(member.Value, "a list of entity types") : [])
        {
            if (Text(item, "the name of an entity type as a string") is { } text && CheckName(new DeclaredName(text, item.Span), "type"))
            {
                names.Add(new DeclaredName(text, item.Span));
            }
        }

        return names;
    }

    private List<Annotation> Annotations(JsonProperties properties) => properties.Find("annotations") is { } member ? Annotations(member.Value) : [];

    private List<Annotation> Annotations(JsonTree tree)
    {
        var annotations = new List<Annotation>();
        foreach (JsonMember member in Members(tree, "annotations by name as an object"))
        {
            if (!CedarName.IsIdentifier(member.Name))
            {
                Error(CedarDiagnosticIds.InvalidName, member.Span, $"`{member.Name}` is not the name of an annotation", "a name is made of letters, digits and `_`");
            }
            else if (member.Value.Kind == JsonValueKind.Null)
            {
                annotations.Add(new Annotation(member.Name, string.Empty, member.Span, new SourceSpan(member.Span.End, 0)));
            }
            else if (Text(member.Value, "the value of the annotation as a string") is { } text)
            {
                annotations.Add(new Annotation(member.Name, text, member.Span, member.Value.Span));
            }
        }

        return annotations;
    }
}
