namespace Governance;

/// <summary>The id of a matrix of amount bands.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct ThresholdId : IIdentifier<ThresholdId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>purchase-limits</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public ThresholdId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static ThresholdId IIdentifier<ThresholdId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
