namespace Governance.Cedar;

/// <summary>One declaration of a schema text and where it stands, so that a host can point at what it does not accept.</summary>
public sealed record SchemaDeclaration
{
    internal SchemaDeclaration(SchemaDeclarationKind kind, NamespaceDeclaration place, DeclaredName name, TypeExpression? type)
    {
        Kind = kind;
        Namespace = place.Name;
        Name = name.Text;
        Source = place.Source;
        Span = name.Span;
        Attributes = ValueList<SchemaAttributePlace>.From(type is RecordTypeExpression record
            ? record.Attributes.Select(attribute => new SchemaAttributePlace(attribute.Name.Text, attribute.Name.Span))
            : []);
    }

    /// <summary>What is declared.</summary>
    public SchemaDeclarationKind Kind { get; }

    /// <summary>The namespace that it is declared in; empty outside of all namespaces.</summary>
    public string Namespace { get; }

    /// <summary>The name as declared, without the namespace; of an action, its id.</summary>
    public string Name { get; }

    /// <summary>The name of a type with its namespace, or an action as an entity: <c>NS::User</c>, <c>NS::Action::"view"</c>.</summary>
    public string FullName => (Kind, Namespace.Length) switch
    {
        (SchemaDeclarationKind.Action, 0) => $"{EntityTypeNames.Action}::{CedarText.Quote(Name)}",
        (SchemaDeclarationKind.Action, _) => $"{Namespace}::{EntityTypeNames.Action}::{CedarText.Quote(Name)}",
        (_, 0) => Name,
        _ => $"{Namespace}::{Name}",
    };

    /// <summary>The text that <see cref="Span"/> is in.</summary>
    public SourceText Source { get; }

    /// <summary>Where the name stands.</summary>
    public SourceSpan Span { get; }

    /// <summary>
    /// The attributes that the declaration itself writes out: of an entity type, of a common type that is a record, of an action's context. None
    /// where it names another type instead.
    /// </summary>
    public IReadOnlyList<SchemaAttributePlace> Attributes { get; }
}
