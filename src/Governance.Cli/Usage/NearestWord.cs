namespace Governance.Cli.Usage;

/// <summary>Finds the word that a misspelt one was probably meant to be.</summary>
internal static class NearestWord
{
    private const int MostSlips = 2;

    /// <summary>The known word with the fewest slips (insertions, deletions, substitutions), at most two and under half its length.</summary>
    public static string? Of(string word, IEnumerable<string> known) => known
        .Select(candidate => (Word: candidate, Slips: Slips(word, candidate)))
        .Where(pair => pair.Slips <= Math.Min(MostSlips, (pair.Word.Length - 1) / 2))
        .OrderBy(pair => pair.Slips)
        .Select(pair => pair.Word)
        .FirstOrDefault();

    private static int Slips(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > MostSlips)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, left) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var best = Math.Min(diagonal + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(left, row[j]) + 1);
                (diagonal, row[j], left) = (row[j], best, best);
            }
        }

        return row[b.Length];
    }
}
