namespace Governance.Portfolio;

/// <summary>Finds the critical paths of a schedule.</summary>
internal sealed class CriticalPaths(RoadmapGraph graph, int[] starts, int[] latest)
{
    /// <summary>The first so many, in the order of their initiatives. Whoever is critical leads to the end, so no way is walked in vain.</summary>
    public List<CriticalPath> Find(int most)
    {
        var found = new List<CriticalPath>();
        var path = new Stack<(int Initiative, IEnumerator<int> Next)>();
        var first = Enumerable.Range(0, starts.Length).Where(i => IsCritical(i) && !graph.Before[i].Any(before => Holds(before, i))).GetEnumerator();
        path.Push((-1, first));
        while (found.Count < most && path.TryPeek(out var last))
        {
            if (!last.Next.MoveNext())
            {
                path.Pop();
                continue;
            }

            var initiative = last.Next.Current;
            var next = graph.After[initiative].Where(after => Holds(initiative, after) && IsCritical(after)).ToArray();
            path.Push((initiative, next.AsEnumerable().GetEnumerator()));
            if (next.Length == 0)
            {
                found.Add(Path([.. path.Select(step => step.Initiative).Where(i => i >= 0).Reverse()]));
            }
        }

        return found;
    }

    private CriticalPath Path(int[] initiatives) => new(
        initiatives.Select(i => graph.Initiatives[i].Id).ToValueList(),
        graph.Initiatives[initiatives[0]].Decisions.Distinct().Where(d => graph.Decisions[d] == starts[initiatives[0]]).OrderBy(d => d.Value, StringComparer.Ordinal).ToValueList());

    private bool IsCritical(int initiative) => latest[initiative] == starts[initiative];

    /// <summary>Whether an initiative starts as another that it depends on finishes.</summary>
    private bool Holds(int before, int initiative) => graph.FinishOf(before, starts) == starts[initiative];
}
