namespace Governance;

/// <summary>The id of a jurisdiction whose law applies to units.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct JurisdictionId : IIdentifier<JurisdictionId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>eu</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public JurisdictionId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static JurisdictionId IIdentifier<JurisdictionId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
