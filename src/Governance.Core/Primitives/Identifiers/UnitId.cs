namespace Governance;

/// <summary>The id of an organisational unit (a site, a department, a national company).</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct UnitId : IIdentifier<UnitId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>claims-fr</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public UnitId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static UnitId IIdentifier<UnitId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
