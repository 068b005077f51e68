namespace Governance.Cedar;

/// <summary>Everything above something in a hierarchy, found without recursion.</summary>
internal static class Closure
{
    public static HashSet<T> Above<T>(IEnumerable<T> parents, Func<T, IEnumerable<T>> parentsOf)
    {
        var above = new HashSet<T>();
        var open = new Stack<T>(parents);
        while (open.TryPop(out T? next))
        {
            if (above.Add(next))
            {
                foreach (T parent in parentsOf(next))
                {
                    open.Push(parent);
                }
            }
        }

        return above;
    }

    /// <summary>
    /// The nodes so that each comes behind those it leads to; or a cycle, its first member repeated at the end. Only given nodes count.
    /// </summary>
    public static (List<T> Order, List<T>? Cycle) Sort<T>(IEnumerable<T> nodes, Func<T, IEnumerable<T>> leadsTo)
        where T : notnull
    {
        var order = new List<T>();
        var state = new Dictionary<T, bool>();
        var path = new Stack<(T Node, IEnumerator<T> Next)>();
        foreach (T start in nodes)
        {
            Open(start);
            while (path.TryPeek(out (T Node, IEnumerator<T> Next) top))
            {
                if (!top.Next.MoveNext())
                {
                    path.Pop();
                    state[top.Node] = true;
                    order.Add(top.Node);
                    continue;
                }

                T next = top.Next.Current;
                if (state.TryGetValue(next, out bool isDone) && !isDone)
                {
                    List<T> cycle = [.. path.Select(step => step.Node).TakeWhile(node => !node.Equals(next)), next];
                    cycle.Reverse();
                    cycle.Add(next);
                    return (order, cycle);
                }

                Open(next);
            }
        }

        return (order, null);

        void Open(T node)
        {
            if (state.TryAdd(node, value: false))
            {
                path.Push((node, leadsTo(node).GetEnumerator()));
            }
        }
    }
}
