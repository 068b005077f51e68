namespace Governance;

/// <summary>The id of an agent: a software system that acts, never a person.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct AgentId : IIdentifier<AgentId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>refund-bot</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public AgentId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static AgentId IIdentifier<AgentId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
