namespace Governance;

/// <summary>The id of a declared use.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct DeclaredUseId : IIdentifier<DeclaredUseId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>genai-in-hr</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public DeclaredUseId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static DeclaredUseId IIdentifier<DeclaredUseId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
