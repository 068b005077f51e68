namespace Governance;

/// <summary>Finds the known word that a misspelt one was probably meant to be.</summary>
internal static class Spelling
{
    /// <summary>The nearest known word within two edits (and under half its length), case aside; <see langword="null"/> when none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in known)
        {
            // A word that is too long or too short is never near; this also keeps the cost of a word of megabytes at nothing.
            if (Math.Abs(word.Length - candidate.Length) > Tolerance(candidate))
            {
                continue;
            }

            var distance = Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < bestDistance && distance <= Tolerance(candidate))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    private static int Tolerance(string word) => Math.Min(2, (word.Length - 1) / 2);

    /// <summary>Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count one each.</summary>
    private static int Distance(string a, string b)
    {
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
