namespace Governance;

/// <summary>The id of a budget within its delegation rule.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct BudgetId : IIdentifier<BudgetId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>monthly</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public BudgetId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static BudgetId IIdentifier<BudgetId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
