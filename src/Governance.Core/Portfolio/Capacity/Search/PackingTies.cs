namespace Governance.Portfolio;

/// <summary>Finds, among the packings that are worth the most, the one that comes first.</summary>
/// <remarks>
/// Item by item in the order of preference it asks whether a best packing agrees with the preference and with all that was settled before. Where the
/// packing at hand agrees, that is known; else a search finds one or proves that there is none.
/// </remarks>
internal static class PackingTies
{
    /// <summary>The first of the best packings, and whether that is proved.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="search">A search of it.</param>
    /// <param name="best">A best packing.</param>
    /// <param name="nodes">The most nodes for each question.</param>
    public static (bool[] First, bool IsProved) Settle(PackingProblem problem, PackingSearch search, bool[] best, long nodes)
    {
        var value = problem.ValueOf(best);
        var given = new List<(int Item, bool Packed)>();
        foreach (var item in Order(problem))
        {
            var preferred = problem.Values[item] > 0;
            if (best[item] != preferred)
            {
                var found = search.Run([.. given, (item, preferred)], value - 1, value, nodes);
                if (found.Best is null && !found.IsProved)
                {
                    return (best, false);
                }

                best = found.Best ?? best;
            }

            given.Add((item, best[item]));
        }

        return (best, true);
    }

    /// <summary>Items of no value first, which had better be left out; then the others, which had better be packed.</summary>
    private static IEnumerable<int> Order(PackingProblem problem) => Enumerable.Range(0, problem.Count).OrderBy(item => problem.Values[item] > 0);
}
