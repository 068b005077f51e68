namespace Governance;

/// <summary>The id of an emergency procedure, by which listed people may break the glass.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct EmergencyId : IIdentifier<EmergencyId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>line-down</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public EmergencyId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static EmergencyId IIdentifier<EmergencyId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
