using System.Globalization;

namespace Governance;

/// <summary>A text that people read, in English and, where it is known, in French.</summary>
/// <remarks>
/// Equality compares both texts ordinally. It is not a resource key: the words themselves travel with the model, so a decision explains
/// itself years later. A text without French is shown in English to French readers rather than left out.
/// </remarks>
/// <param name="En">The English text.</param>
/// <param name="Fr">The French text; <see langword="null"/> when there is none.</param>
public sealed record LocalizedText(string En, string? Fr = null)
{
    /// <summary>The text in the language of a culture: French for any French culture, English for every other.</summary>
    /// <param name="culture">The reader's culture.</param>
    public string For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return IsFrench(culture) ? Fr ?? En : En;
    }

    /// <summary>The English text.</summary>
    public override string ToString() => En;

    internal static bool IsFrench(CultureInfo culture) => string.Equals(culture.TwoLetterISOLanguageName, "fr", StringComparison.Ordinal);
}
