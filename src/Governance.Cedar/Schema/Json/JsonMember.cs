namespace Governance.Cedar;

/// <summary>One <c>"name": value</c> of a JSON object.</summary>
internal sealed record JsonMember(string Name, SourceSpan Span, JsonTree Value)
{
    public DeclaredName Declared => new(Name, Span);
}
