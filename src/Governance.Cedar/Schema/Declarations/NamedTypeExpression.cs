namespace Governance.Cedar;

/// <summary>A name that stands for a type.</summary>
internal sealed record NamedTypeExpression(string Name, NamedTypeKind Kind, SourceSpan Span) : TypeExpression(Span);
