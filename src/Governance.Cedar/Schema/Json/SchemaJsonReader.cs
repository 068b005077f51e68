using System.Text.Json;

namespace Governance.Cedar;

/// <summary>Reads a schema in JSON. Everything that is wrong is reported, unknown and repeated properties too.</summary>
internal sealed partial class SchemaJsonReader(SourceText source, DiagnosticBag diagnostics)
{
    private static readonly string[] StandardProperties = ["memberOfTypes", "shape", "tags"];

    public static IReadOnlyList<NamespaceDeclaration> Read(ReadOnlySpan<byte> utf8, SourceText source, DiagnosticBag diagnostics) =>
        JsonTreeReader.Read(utf8, diagnostics) is { } tree ? new SchemaJsonReader(source, diagnostics).Namespaces(tree) : [];

    private List<NamespaceDeclaration> Namespaces(JsonTree tree)
    {
        var namespaces = new List<NamespaceDeclaration>();
        foreach (JsonMember member in Members(tree, "a schema as an object, namespaces by name"))
        {
            if (member.Name.Length > 0)
            {
                CheckName(member.Declared, "namespace");
            }

            namespaces.Add(Namespace(member));
        }

        return namespaces;
    }

    private NamespaceDeclaration Namespace(JsonMember member)
    {
        var properties = new JsonProperties(member.Value, diagnostics, "a namespace", ["entityTypes", "actions", "commonTypes", "annotations"], ["entityTypes", "actions"]);
        var declared = new NamespaceDeclaration(member.Name, member.Span, source) { Annotations = Annotations(properties) };
        if (member.Name.Length == 0 && declared.Annotations.Count > 0)
        {
            Error(CedarDiagnosticIds.UnknownProperty, properties.Find("annotations")!.Span, "declarations outside of namespaces have no annotations in common");
        }

        declared.CommonTypes.AddRange(Each(properties, "commonTypes").Select(CommonType).OfType<CommonTypeDeclaration>());
        declared.EntityTypes.AddRange(Each(properties, "entityTypes").Select(EntityType));
        declared.Actions.AddRange(Each(properties, "actions").Select(Action));
        return declared;
    }

    private List<JsonMember> Each(JsonProperties properties, string name) =>
        properties.Find(name) is { } member ? Members(member.Value, $"`{name}` as an object") : [];

    private CommonTypeDeclaration? CommonType(JsonMember member)
    {
        CheckIdentifier(member.Declared);
        IReadOnlyList<Annotation> annotations = member.Value.Members.FirstOrDefault(property => property.Name == "annotations") is { } given ? Annotations(given.Value) : [];
        return Type(member.Value, mayHave: ["annotations"]) is { } type ? new CommonTypeDeclaration(member.Declared, type, annotations) : null;
    }

    private EntityTypeDeclaration EntityType(JsonMember member)
    {
        CheckIdentifier(member.Declared);
        var properties = new JsonProperties(member.Value, diagnostics, "an entity type", ["memberOfTypes", "shape", "tags", "enum", "annotations"], []);
        IReadOnlyList<Annotation> annotations = Annotations(properties);
        if (properties.Find("enum") is not { } ids)
        {
            return new EntityTypeDeclaration(member.Declared, annotations)
            {
                Parents = Names(properties, "memberOfTypes"),
                Shape = properties.Find("shape") is { } shape ? Type(shape.Value, []) : null,
                Tags = properties.Find("tags") is { } tags ? Type(tags.Value, []) : null,
            };
        }

        foreach (JsonMember extra in StandardProperties.Select(properties.Find).OfType<JsonMember>())
        {
            Error(CedarDiagnosticIds.UnknownProperty, extra.Span, $"an enumerated entity type has no `{extra.Name}`");
        }

        string[] choices = [.. Items(ids.Value, "a list of ids").Select(item => Text(item, "an id as a string")).OfType<string>()];
        if (ids.Value is { Kind: JsonValueKind.Array, Items.Count: 0 })
        {
            Error(CedarDiagnosticIds.EmptyEnumeration, ids.Value.Span, "an enumerated entity type has at least one id");
        }

        return new EntityTypeDeclaration(member.Declared, annotations) { Ids = choices };
    }

    private ActionDeclaration Action(JsonMember member)
    {
        var properties = new JsonProperties(member.Value, diagnostics, "an action", ["appliesTo", "memberOf", "attributes", "annotations"], []);
        if (properties.FindValue("attributes") is { } attributes && !(attributes.Value is { Kind: JsonValueKind.Object, Members.Count: 0 }))
        {
            Error(CedarDiagnosticIds.UnsupportedSchemaFeature, attributes.Span, "actions have no attributes", "put what depends on the action into its context");
        }

        var action = new ActionDeclaration(member.Declared, Annotations(properties))
        {
            Groups = properties.FindValue("memberOf") is { } groups ? [.. Items(groups.Value, "a list of actions").Select(Group).OfType<ActionReference>()] : [],
        };
        if (properties.FindValue("appliesTo") is not { } appliesTo)
        {
            return action;
        }

        var applied = new JsonProperties(appliesTo.Value, diagnostics, "`appliesTo`", ["principalTypes", "resourceTypes", "context"], ["principalTypes", "resourceTypes"]);
        return action with
        {
            Principals = Names(applied, "principalTypes"),
            Resources = Names(applied, "resourceTypes"),
            Context = applied.Find("context") is { } context ? Type(context.Value, []) : null,
        };
    }

    private ActionReference? Group(JsonTree tree)
    {
        var properties = new JsonProperties(tree, diagnostics, "an action", ["id", "type"], ["id"]);
        string? type = null;
        if (properties.FindValue("type") is { } given)
        {
            type = Text(given.Value, "the type of the action as a string");
            if (type is null)
            {
                return null;
            }

            CheckName(new DeclaredName(type, given.Value.Span), "type");
        }

        return properties.Find("id") is { } id && Text(id.Value, "the id of the action as a string") is { } text ? new ActionReference(type, text, tree.Span) : null;
    }
}
