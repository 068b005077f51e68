namespace Governance;

/// <summary>The id of a capacity that use cases share, such as a budget or the hours of reviewers.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct CapacityId : IIdentifier<CapacityId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>review-hours</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public CapacityId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static CapacityId IIdentifier<CapacityId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
