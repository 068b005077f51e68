namespace Governance;

/// <summary>The id of an approval.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct ApprovalId : IIdentifier<ApprovalId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>po-4711-1</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public ApprovalId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static ApprovalId IIdentifier<ApprovalId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
