using System.Text;

namespace Governance.Cedar;

/// <summary>
/// A schema as one text declares it, its names not yet looked up: they may be declared in other fragments. <see cref="CedarSchema.Create"/>
/// puts fragments together. Immutable.
/// </summary>
public sealed class CedarSchemaFragment
{
    private CedarSchemaFragment(IReadOnlyList<NamespaceDeclaration> namespaces) => Namespaces = namespaces;

    internal IReadOnlyList<NamespaceDeclaration> Namespaces { get; }

    /// <summary>What the text declares, namespace by namespace: entity types, common types, actions.</summary>
    public IEnumerable<SchemaDeclaration> Declarations => Namespaces.SelectMany(place => Enumerable.Empty<SchemaDeclaration>()
        .Concat(place.EntityTypes.Select(type => new SchemaDeclaration(SchemaDeclarationKind.EntityType, place, type.Name, type.Shape)))
        .Concat(place.CommonTypes.Select(type => new SchemaDeclaration(SchemaDeclarationKind.CommonType, place, type.Name, type.Type)))
        .Concat(place.Actions.Select(action => new SchemaDeclaration(SchemaDeclarationKind.Action, place, action.Name, action.Context))));

    /// <summary>Reads the schema syntax. Errors of several declarations are reported together.</summary>
    /// <param name="text">The declarations; none is fine.</param>
    /// <param name="name">What diagnostics call the text, usually its file name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ParseResult<CedarSchemaFragment> ParseCedar(string text, string name = "schema.cedarschema")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        var source = new SourceText(name, text);
        var diagnostics = new DiagnosticBag(source);
        IReadOnlyList<NamespaceDeclaration> namespaces = SchemaParser.Parse(source, diagnostics);
        return new ParseResult<CedarSchemaFragment>(new CedarSchemaFragment(namespaces), diagnostics.ToList());
    }

    /// <summary>Reads a schema in JSON. Everything that is wrong is reported together.</summary>
    /// <param name="utf8">The JSON text in UTF-8: an object with the namespaces by name.</param>
    /// <param name="name">What diagnostics call the text, usually its file name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static ParseResult<CedarSchemaFragment> ParseJson(ReadOnlySpan<byte> utf8, string name = "schema.json")
    {
        ArgumentNullException.ThrowIfNull(name);
        var source = new SourceText(name, Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, CedarLimits.TextLength)]));
        var diagnostics = new DiagnosticBag(source);
        IReadOnlyList<NamespaceDeclaration> namespaces = SchemaJsonReader.Read(utf8, source, diagnostics);
        return new ParseResult<CedarSchemaFragment>(new CedarSchemaFragment(namespaces), diagnostics.ToList());
    }
}
