namespace Governance.Portfolio;

/// <summary>What limits a packing, as rows Σ a·x ≤ b of whole numbers, one for each capacity, prerequisite and exclusion.</summary>
/// <remarks>
/// A capacity of more than 2⁴⁰ units is counted in coarser ones, amount and needs rounded down. Every packing that fits still fits, since the rounded
/// needs of its items sum to no more than their rounded sum: what bounds these rows bounds the packing.
/// </remarks>
internal sealed class PackingRows
{
    private const int MaxBits = 40;

    private readonly List<long> _bounds = [];
    private readonly List<(int Row, long Coefficient)>[] _columns;

    public PackingRows(PackingProblem problem)
    {
        _columns = new List<(int, long)>[problem.Count];
        for (var item = 0; item < problem.Count; item++)
        {
            _columns[item] = [];
        }

        for (var k = 0; k < problem.Amounts.Length; k++)
        {
            AddCapacity(problem, k);
        }

        for (var item = 0; item < problem.Count; item++)
        {
            foreach (var needed in problem.Prerequisites[item])
            {
                AddRow(0, (item, 1), (needed, -1));
            }
        }

        foreach (var set in problem.Exclusions)
        {
            AddRow(1, [.. set.Select(item => (item, 1L))]);
        }

        Bounds = [.. _bounds];
        RowsOf = [.. _columns.Select(column => column.Select(entry => entry.Row).ToArray())];
        CoefficientsOf = [.. _columns.Select(column => column.Select(entry => entry.Coefficient).ToArray())];
    }

    /// <summary>The right sides.</summary>
    public long[] Bounds { get; }

    /// <summary>Of each item, the rows in which it stands.</summary>
    public int[][] RowsOf { get; }

    /// <summary>Of each item, its coefficients in these rows.</summary>
    public long[][] CoefficientsOf { get; }

    private void AddCapacity(PackingProblem problem, int capacity)
    {
        var amount = problem.Amounts[capacity];
        var needs = problem.Needs.Select(n => n[capacity]).ToArray();
        if (needs.Aggregate(Int128.Zero, static (sum, need) => sum + need) <= amount)
        {
            return;
        }

        var shift = Math.Max(0, BitsOf(amount) - MaxBits);
        AddRow((long)(amount >> shift), [.. needs.Select((need, item) => (item, (long)(need >> shift))).Where(entry => entry.Item2 != 0)]);
    }

    private void AddRow(long bound, params ReadOnlySpan<(int Item, long Coefficient)> entries)
    {
        foreach (var (item, coefficient) in entries)
        {
            _columns[item].Add((_bounds.Count, coefficient));
        }

        _bounds.Add(bound);
    }

    /// <summary>How many bits a number that is not negative has.</summary>
    public static int BitsOf(Int128 number) => 128 - (int)Int128.LeadingZeroCount(number);
}
