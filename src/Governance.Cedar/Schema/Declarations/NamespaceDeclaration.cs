namespace Governance.Cedar;

/// <summary>The declarations that one text makes in one namespace.</summary>
internal sealed class NamespaceDeclaration(string name, SourceSpan span, SourceText source)
{
    /// <summary>The name; empty for declarations outside of any namespace.</summary>
    public string Name { get; } = name;

    /// <summary>Where the name stands.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>The text that the places of these declarations are in.</summary>
    public SourceText Source { get; } = source;

    public IReadOnlyList<Annotation> Annotations { get; set; } = [];

    public List<CommonTypeDeclaration> CommonTypes { get; } = [];

    public List<EntityTypeDeclaration> EntityTypes { get; } = [];

    public List<ActionDeclaration> Actions { get; } = [];

    public bool IsEmpty => CommonTypes.Count == 0 && EntityTypes.Count == 0 && Actions.Count == 0;

    /// <summary>A name declared here, with the namespace.</summary>
    public string Qualify(string declared) => Name.Length == 0 ? declared : $"{Name}::{declared}";
}
