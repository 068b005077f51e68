namespace Governance.Portfolio;

/// <summary>A choice under capacity in whole numbers: which items to pack, so that they are worth the most. Items are numbered in the order of their ids.</summary>
/// <remarks>
/// Values, needs and amounts are counted in units so small that nothing is rounded. A need is never above its amount by more than 1: an item that does
/// not fit by itself is not packed, by however much it misses.
/// </remarks>
internal sealed class PackingProblem
{
    /// <summary>What each item is worth.</summary>
    public required Int128[] Values { get; init; }

    /// <summary>How much there is of each capacity.</summary>
    public required Int128[] Amounts { get; init; }

    /// <summary>What each item needs of each capacity.</summary>
    public required Int128[][] Needs { get; init; }

    /// <summary>Which items each item needs directly.</summary>
    public required int[][] Prerequisites { get; init; }

    /// <summary>Which items need each item directly.</summary>
    public required int[][] Dependants { get; init; }

    /// <summary>Each item with all that it needs, and all that these need; in rising order.</summary>
    public required int[][] Closures { get; init; }

    /// <summary>Sets of items of which at most one is packed.</summary>
    public required int[][] Exclusions { get; init; }

    /// <summary>The sets to which each item belongs.</summary>
    public required int[][] ExclusionsOf { get; init; }

    /// <summary>The items that are packed whatever they are worth, and all that they need.</summary>
    public required int[] MustHaves { get; init; }

    /// <summary>The number of items.</summary>
    public int Count => Values.Length;

    /// <summary>What a set of items is worth.</summary>
    public Int128 ValueOf(ReadOnlySpan<bool> packed)
    {
        var total = Int128.Zero;
        for (var item = 0; item < packed.Length; item++)
        {
            total += packed[item] ? Values[item] : 0;
        }

        return total;
    }

    /// <summary>How much of a capacity some items need together.</summary>
    public Int128 NeedOf(int capacity, ReadOnlySpan<int> items)
    {
        var total = Int128.Zero;
        foreach (var item in items)
        {
            total += Needs[item][capacity];
        }

        return total;
    }

    /// <summary>Whether two of some items exclude one another.</summary>
    public bool HasExclusion(ReadOnlySpan<int> items)
    {
        foreach (var set in Exclusions)
        {
            var members = 0;
            foreach (var item in items)
            {
                members += Array.IndexOf(set, item) >= 0 ? 1 : 0;
            }

            if (members > 1)
            {
                return true;
            }
        }

        return false;
    }
}
