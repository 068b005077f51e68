namespace Governance.Cedar;

/// <summary>One <c>when { … }</c> or <c>unless { … }</c>. Equality ignores the place.</summary>
/// <param name="Kind">Which way it counts.</param>
/// <param name="Body">The expression between the braces.</param>
/// <param name="Span">Where it stands, keyword and braces included.</param>
public sealed record Condition(ConditionKind Kind, Expression Body, SourceSpan Span)
{
    /// <inheritdoc/>
    public bool Equals(Condition? other) => other is not null && Kind == other.Kind && Body == other.Body;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Body);
}
