namespace Governance;

/// <summary>The id of a condition of a gate decision.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct GateConditionId : IIdentifier<GateConditionId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>privacy-review</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public GateConditionId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static GateConditionId IIdentifier<GateConditionId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
