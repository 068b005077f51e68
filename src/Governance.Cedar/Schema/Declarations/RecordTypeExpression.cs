namespace Governance.Cedar;

/// <summary><c>{ name: T, … }</c>.</summary>
internal sealed record RecordTypeExpression(IReadOnlyList<AttributeDeclaration> Attributes, SourceSpan Span) : TypeExpression(Span);
