namespace Governance;

/// <summary>The id of a governing body, such as an AI committee.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct BodyId : IIdentifier<BodyId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>ai-committee</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public BodyId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static BodyId IIdentifier<BodyId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
