namespace Governance;

/// <summary>The id of an obligation in the catalogue.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct ObligationId : IIdentifier<ObligationId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>inform-customer</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public ObligationId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static ObligationId IIdentifier<ObligationId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
