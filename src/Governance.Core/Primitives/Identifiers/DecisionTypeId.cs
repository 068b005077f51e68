namespace Governance;

/// <summary>The id of a decision type: what is decided, whoever decides it. It is the Cedar action of a request.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct DecisionTypeId : IIdentifier<DecisionTypeId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>refund.issue</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public DecisionTypeId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static DecisionTypeId IIdentifier<DecisionTypeId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
