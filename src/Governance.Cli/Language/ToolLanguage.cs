using System.Globalization;

namespace Governance.Cli.Language;

/// <summary>A language that the tool speaks.</summary>
/// <param name="Code">The code that <c>--lang</c> takes.</param>
/// <param name="Culture">The culture whose texts are chosen; it is fixed, so that the machine's own settings change no byte.</param>
/// <param name="Words">The tool's own words.</param>
internal sealed record ToolLanguage(string Code, CultureInfo Culture, ToolWords Words)
{
    /// <summary>English, the language of every reader who does not read French.</summary>
    public static ToolLanguage English { get; } = new("en", new LanguageCulture("en"), EnglishWords.Words);

    /// <summary>French.</summary>
    public static ToolLanguage French { get; } = new("fr", new LanguageCulture("fr"), FrenchWords.Words);

    /// <summary>The language of a code; <see langword="null"/> when it is none of ours.</summary>
    public static ToolLanguage? Of(string code) => code switch
    {
        "en" => English,
        "fr" => French,
        _ => null,
    };

    /// <summary>The language for a reader's culture: French for any French one, English for every other.</summary>
    public static ToolLanguage For(CultureInfo culture) =>
        string.Equals(culture.TwoLetterISOLanguageName, "fr", StringComparison.Ordinal) ? French : English;
}
