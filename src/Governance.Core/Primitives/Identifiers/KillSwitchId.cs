namespace Governance;

/// <summary>The id of one use of the kill switch.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct KillSwitchId : IIdentifier<KillSwitchId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>stop-2026-11-22</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public KillSwitchId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static KillSwitchId IIdentifier<KillSwitchId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
