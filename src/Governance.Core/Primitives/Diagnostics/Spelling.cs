using Governance.Cedar;

namespace Governance;

/// <summary>Finds the known word that a misspelt one was probably meant to be, and says so.</summary>
internal static class Spelling
{
    /// <summary>The nearest known word; <see langword="null"/> when none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) => Suggestion.Closest(word, [.. known]);

    /// <summary>“did you mean …?”; <see langword="null"/> when no known word is near.</summary>
    public static LocalizedText? Hint(string word, IEnumerable<string> known) => Nearest(word, known) is { } meant ? DidYouMean(meant) : null;

    /// <summary>“did you mean …?”</summary>
    public static LocalizedText DidYouMean(string meant) => new($"did you mean `{meant}`?", $"vouliez-vous dire `{meant}`\u202f?");
}
