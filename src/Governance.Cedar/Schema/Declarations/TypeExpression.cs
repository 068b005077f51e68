namespace Governance.Cedar;

/// <summary>A type as it was written, its names not yet looked up.</summary>
internal abstract record TypeExpression(SourceSpan Span);
