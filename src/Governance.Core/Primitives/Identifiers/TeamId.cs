namespace Governance;

/// <summary>The id of a team of agents, which policies can name as a group.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct TeamId : IIdentifier<TeamId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>care-bots</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public TeamId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static TeamId IIdentifier<TeamId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
