namespace Governance;

/// <summary>The id of an architecture decision that initiatives wait for.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct ArchitectureDecisionId : IIdentifier<ArchitectureDecisionId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>cloud-region</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public ArchitectureDecisionId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static ArchitectureDecisionId IIdentifier<ArchitectureDecisionId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
