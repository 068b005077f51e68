namespace Governance.Decisions;

/// <summary>A list of keys for each of many things. Most have one key, which is kept in place: so many decisions, so many visits to memory.</summary>
internal sealed class KeyLists
{
    private readonly int[] _only;
    private readonly int[][] _others;

    public KeyLists(IEnumerable<int[]> lists)
    {
        var (only, others) = (new List<int>(), new List<int[]>());
        foreach (var list in lists)
        {
            if (list is [var key])
            {
                only.Add(key);
            }
            else
            {
                only.Add(~others.Count);
                others.Add(list);
            }
        }

        (_only, _others) = ([.. only], [.. others]);
    }

    /// <summary>The keys of the thing at a position; none is negative.</summary>
    public ReadOnlySpan<int> this[int position] => _only[position] >= 0 ? _only.AsSpan(position, 1) : _others[~_only[position]];
}
