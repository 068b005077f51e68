namespace Governance.Cedar;

/// <summary>Finds the word that an author probably meant, for the help of an error.</summary>
public static class Suggestion
{
    // Longer words are rarely mistyped names, and comparing them costs the product of their lengths.
    private const int LongestWord = 64;

    /// <summary>
    /// The candidate with the fewest slips: insertions, deletions, replacements and swaps of neighbours, letter case aside. One slip is forgiven in a
    /// word of up to five characters, two in up to eight, three in a longer one.
    /// </summary>
    /// <param name="word">The word that is not known.</param>
    /// <param name="candidates">The words that are.</param>
    /// <returns>The first of the nearest; <see langword="null"/> when none is near.</returns>
    public static string? Closest(string word, params ReadOnlySpan<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        string? best = null;
        int fewest = (Math.Min(word.Length, 9) / 3) + 1;
        foreach (string candidate in candidates)
        {
            if (candidate.Length > LongestWord || word.Length > LongestWord || Math.Abs(candidate.Length - word.Length) >= fewest)
            {
                continue;
            }

            int slips = Slips(word, candidate);
            if (slips < fewest)
            {
                (best, fewest) = (candidate, slips);
            }
        }

        return best;
    }

    // Insertions, deletions, replacements and swaps of neighbours; case slips count as none.
    private static int Slips(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        int width = to.Length + 1;
        Span<int> table = stackalloc int[(from.Length + 1) * width];
        for (int j = 0; j <= to.Length; j++)
        {
            table[j] = j;
        }

        for (int i = 1; i <= from.Length; i++)
        {
            int row = i * width;
            table[row] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int at = row + j;
                int replace = table[at - width - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1);
                int best = Math.Min(replace, Math.Min(table[at - width], table[at - 1]) + 1);
                bool swapped = i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]);
                table[at] = swapped ? Math.Min(best, table[at - (2 * width) - 2] + 1) : best;
            }
        }

        return table[^1];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
