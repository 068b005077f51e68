namespace Governance;

/// <summary>
/// A typed identifier. One interface lets a single JSON converter and a single test generator serve every kind of id.
/// </summary>
/// <remarks>
/// An id is a short text of lower-case letters, digits and single separators <c>-</c> or <c>.</c> (<c>refund-bot</c>, <c>refund.issue</c>),
/// at most <see cref="Identifier.MaxLength"/> characters. Ids of different kinds never compare equal: they are different types.
/// The default value has an empty <see cref="Value"/>, names nothing, and is refused wherever a model or a request is built.
/// </remarks>
/// <typeparam name="TSelf">The identifier type itself.</typeparam>
public interface IIdentifier<TSelf>
    where TSelf : struct, IIdentifier<TSelf>
{
    /// <summary>The text of the id; empty for the default value.</summary>
    string Value { get; }

    /// <summary>Makes an id from its text.</summary>
    /// <param name="value">The text, which must have the form of <see cref="Identifier.IsValid"/>.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    static abstract TSelf Create(string value);
}
