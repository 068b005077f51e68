using System.Diagnostics.CodeAnalysis;

namespace Governance;

/// <summary>The form that every id of this library has.</summary>
public static class Identifier
{
    /// <summary>The greatest number of characters of an id.</summary>
    public const int MaxLength = 100;

    /// <summary>The form in words, for messages.</summary>
    public static LocalizedText Form { get; } = new(
        "lower-case letters and digits, parted by single `-` or `.`, at most 100 characters, such as `refund-bot`",
        "des lettres minuscules et des chiffres, séparés par un seul `-` ou `.`, au plus 100 caractères, comme `refund-bot`");

    /// <summary>Whether a text has the form of an id: segments of <c>[a-z0-9]+</c> parted by single <c>-</c> or <c>.</c>.</summary>
    /// <param name="value">The text; <see langword="null"/> is no id.</param>
    public static bool IsValid([NotNullWhen(true)] string? value)
    {
        if (value is null or { Length: 0 or > MaxLength })
        {
            return false;
        }

        var afterSeparator = true;
        foreach (var c in value)
        {
            var isSeparator = c is '-' or '.';
            if ((isSeparator && afterSeparator) || (!isSeparator && !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c)))
            {
                return false;
            }

            afterSeparator = isSeparator;
        }

        return !afterSeparator;
    }

    internal static string Check(string value) =>
        IsValid(value) ? value : throw new ArgumentException($"`{value}` is not an id: an id is {Form.En}.", nameof(value));
}
