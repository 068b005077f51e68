namespace Governance.Decisions;

/// <summary>A list of keys for each of many things, one after the other in memory.</summary>
internal sealed class KeyLists
{
    private readonly int[] _keys;
    private readonly int[] _ends;

    public KeyLists(IEnumerable<int[]> lists)
    {
        var (keys, ends) = (new List<int>(), new List<int>());
        foreach (var list in lists)
        {
            keys.AddRange(list);
            ends.Add(keys.Count);
        }

        (_keys, _ends) = ([.. keys], [.. ends]);
    }

    /// <summary>The keys of the thing at a position.</summary>
    public ReadOnlySpan<int> this[int position] => _keys.AsSpan((position == 0 ? 0 : _ends[position - 1]).._ends[position]);
}
