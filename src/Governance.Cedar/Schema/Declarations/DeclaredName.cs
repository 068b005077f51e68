namespace Governance.Cedar;

/// <summary>A name where it is declared or referred to.</summary>
internal sealed record DeclaredName(string Text, SourceSpan Span);
