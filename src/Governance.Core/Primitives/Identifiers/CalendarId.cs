namespace Governance;

/// <summary>The id of a business calendar.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct CalendarId : IIdentifier<CalendarId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>head-office</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public CalendarId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static CalendarId IIdentifier<CalendarId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
