namespace Governance;

/// <summary>The id of a criterion by which use cases are compared.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct CriterionId : IIdentifier<CriterionId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>time-saved</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public CriterionId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static CriterionId IIdentifier<CriterionId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
