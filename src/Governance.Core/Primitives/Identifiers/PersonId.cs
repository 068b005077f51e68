namespace Governance;

/// <summary>The id of a natural person.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct PersonId : IIdentifier<PersonId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>claire-dubois</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public PersonId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static PersonId IIdentifier<PersonId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
