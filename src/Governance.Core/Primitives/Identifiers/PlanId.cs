namespace Governance;

/// <summary>The id of a plan of actions.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct PlanId : IIdentifier<PlanId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>restock-w48</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public PlanId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static PlanId IIdentifier<PlanId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
