namespace Governance;

/// <summary>What follows from which things depend on which: ways, and ways that come back.</summary>
internal static class Dependencies
{
    /// <summary>The ids that ways from some ids lead to, those ids themselves only when a way comes back to them.</summary>
    /// <param name="from">Where the ways begin.</param>
    /// <param name="next">Where the steps from an id lead.</param>
    public static HashSet<TId> Reached<TId>(IEnumerable<TId> from, Func<TId, IEnumerable<TId>> next)
    {
        var reached = new HashSet<TId>();
        var waiting = new Queue<TId>(from);
        while (waiting.TryDequeue(out var id))
        {
            foreach (var step in next(id))
            {
                if (reached.Add(step))
                {
                    waiting.Enqueue(step);
                }
            }
        }

        return reached;
    }

    /// <summary>The ids from which a way comes back to themselves.</summary>
    /// <param name="links">The steps.</param>
    public static HashSet<TId> OnCycles<TId>(IEnumerable<(TId From, TId To)> links)
        where TId : notnull
    {
        var open = links.Distinct().ToList();
        while (true)
        {
            // Who is never left or never reached stands on no cycle; few are left to look at one by one.
            var (left, reached) = (open.Select(static link => link.From).ToHashSet(), open.Select(static link => link.To).ToHashSet());
            if (open.RemoveAll(link => !left.Contains(link.To) || !reached.Contains(link.From)) == 0)
            {
                break;
            }
        }

        var steps = open.ToLookup(static link => link.From, static link => link.To);
        return steps.Select(static group => group.Key).Where(id => Reached([id], step => steps[step]).Contains(id)).ToHashSet();
    }
}
