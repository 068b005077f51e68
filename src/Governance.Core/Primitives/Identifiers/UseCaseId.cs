namespace Governance;

/// <summary>The id of an AI use case; a request names it as its purpose.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct UseCaseId : IIdentifier<UseCaseId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>customer-refunds</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public UseCaseId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static UseCaseId IIdentifier<UseCaseId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
