namespace Governance;

/// <summary>The id of a strategic objective.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct ObjectiveId : IIdentifier<ObjectiveId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>faster-claims</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public ObjectiveId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static ObjectiveId IIdentifier<ObjectiveId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
