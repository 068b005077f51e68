namespace Governance;

/// <summary>The id of a delegation rule. A revoked rule's id is never used again.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct DelegationId : IIdentifier<DelegationId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>refunds-france</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public DelegationId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static DelegationId IIdentifier<DelegationId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
