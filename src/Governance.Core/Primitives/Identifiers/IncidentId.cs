namespace Governance;

/// <summary>The id of an incident.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct IncidentId : IIdentifier<IncidentId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>inc-2026-014</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public IncidentId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static IncidentId IIdentifier<IncidentId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
