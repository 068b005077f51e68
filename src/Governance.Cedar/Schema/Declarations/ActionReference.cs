namespace Governance.Cedar;

/// <summary>A group of an action: its id, and its type unless that is the <c>Action</c> of the same namespace.</summary>
internal sealed record ActionReference(string? Type, string Id, SourceSpan Span);
