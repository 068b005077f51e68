namespace Governance;

/// <summary>The id of a role that people hold in units.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct RoleId : IIdentifier<RoleId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>head-of-claims</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public RoleId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static RoleId IIdentifier<RoleId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
