namespace Governance;

/// <summary>The id of an autonomy certificate.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>.</remarks>
public readonly record struct CertificateId : IIdentifier<CertificateId>
{
    private readonly string? _value;

    /// <summary>Makes the id, such as <c>refund-bot-2026</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public CertificateId(string value) => _value = Identifier.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static CertificateId IIdentifier<CertificateId>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
