namespace Governance;

/// <summary>The id of an initiative of the roadmap.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct InitiativeId : IIdentifier<InitiativeId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>claims-data-hub</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public InitiativeId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static InitiativeId IIdentifier<InitiativeId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
