namespace Governance;

/// <summary>A currency by its ISO 4217 alphabetic code.</summary>
/// <remarks>
/// Only the form of the code is checked (three capital letters), since the list of currencies changes. Equality is by code. The default value
/// has an empty code, names no currency and equals no other.
/// </remarks>
public readonly record struct Currency
{
    private readonly string? _code;

    /// <summary>Makes a currency from its code.</summary>
    /// <param name="code">Three capital letters, such as <c>EUR</c>.</param>
    /// <exception cref="ArgumentException">The code is not three capital letters.</exception>
    public Currency(string code) =>
        _code = IsValid(code) ? code : throw new ArgumentException($"`{code}` is not a currency code of three capital letters.", nameof(code));

    /// <summary>The euro.</summary>
    public static Currency Eur { get; } = new("EUR");

    /// <summary>The Swiss franc.</summary>
    public static Currency Chf { get; } = new("CHF");

    /// <summary>The Canadian dollar.</summary>
    public static Currency Cad { get; } = new("CAD");

    /// <summary>The United States dollar.</summary>
    public static Currency Usd { get; } = new("USD");

    /// <summary>The code; empty for the default value.</summary>
    public string Code => _code ?? string.Empty;

    /// <summary>Whether a text has the form of a currency code.</summary>
    /// <param name="code">The text.</param>
    public static bool IsValid(string? code) => code is { Length: 3 } && !code.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
