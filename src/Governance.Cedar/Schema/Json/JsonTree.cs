using System.Text.Json;

namespace Governance.Cedar;

/// <summary>A JSON value that knows where it stands in its text.</summary>
internal sealed class JsonTree(JsonValueKind kind, SourceSpan span)
{
    public JsonValueKind Kind { get; } = kind;

    public SourceSpan Span { get; } = span;

    /// <summary>The text of a string.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<JsonTree> Items { get; init; } = [];

    /// <summary>The members of an object, repeated ones included, in the order of the text.</summary>
    public IReadOnlyList<JsonMember> Members { get; init; } = [];

    public string Description => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a Boolean",
    };
}
