namespace Governance.Cedar;

/// <summary>An attribute that a schema text declares, and where.</summary>
/// <param name="Name">The name.</param>
/// <param name="Span">Where the name stands.</param>
public sealed record SchemaAttributePlace(string Name, SourceSpan Span);
