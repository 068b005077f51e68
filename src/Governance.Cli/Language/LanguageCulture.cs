using System.Globalization;

namespace Governance.Cli.Language;

/// <summary>A culture that is a language and nothing else.</summary>
/// <remarks>
/// A container without ICU knows no culture by name, and ICU's data change between versions; this one is there everywhere and always the same:
/// invariant, but for its language.
/// </remarks>
/// <param name="language">The two-letter code of the language.</param>
internal sealed class LanguageCulture(string language) : CultureInfo(string.Empty)
{
    /// <inheritdoc/>
    public override string TwoLetterISOLanguageName => language;
}
