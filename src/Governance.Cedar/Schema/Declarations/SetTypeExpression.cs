namespace Governance.Cedar;

/// <summary><c>Set&lt;T&gt;</c>.</summary>
internal sealed record SetTypeExpression(TypeExpression Element, SourceSpan Span) : TypeExpression(Span);
