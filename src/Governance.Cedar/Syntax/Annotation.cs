namespace Governance.Cedar;

/// <summary>One <c>@key("value")</c> of a policy. Cedar gives annotations no meaning; tools do. Equality ignores the places.</summary>
/// <param name="Key">The name; it may be any identifier, reserved words included.</param>
/// <param name="Value">The text without quotes and escapes; empty for a bare <c>@key</c>.</param>
/// <param name="KeySpan">Where the name stands.</param>
/// <param name="ValueSpan">Where the string literal stands, quotes included; empty, behind the name, for a bare <c>@key</c>.</param>
public sealed record Annotation(string Key, string Value, SourceSpan KeySpan, SourceSpan ValueSpan)
{
    /// <inheritdoc/>
    public bool Equals(Annotation? other) => other is not null && Key == other.Key && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Value);
}
