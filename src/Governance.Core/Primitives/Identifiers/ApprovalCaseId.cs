namespace Governance;

/// <summary>The id of a case in which people vote on an approval.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct ApprovalCaseId : IIdentifier<ApprovalCaseId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>po-4711</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public ApprovalCaseId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static ApprovalCaseId IIdentifier<ApprovalCaseId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
