namespace Governance.Portfolio;

/// <summary>A bound of what a packing can be worth that is proved in whole numbers, for any multipliers.</summary>
/// <remarks>
/// For multipliers y ≥ 0 of the rows A·x ≤ b no packing is worth more than y·b + Σ max(0, v − y·A) over the free items: each item pays y for what it takes
/// of a row, is taken when it is worth more than it pays, and what is left of the rows, never below 0, is added (Lagrangian relaxation: Geoffrion, Math.
/// Programming Study 2, 1974). The multipliers come from floating point and are rounded to multiples of 2⁻ˢ; from there all is exact. What an item is worth
/// beyond what it pays, its reduced value, says what the bound loses when the item is settled otherwise.
/// </remarks>
internal sealed class LagrangianBound
{
    /// <summary>By how many bits what is paid for a row may exceed the total of the values: a proof that there is no packing needs great multipliers.</summary>
    private const int SpareBits = 16;

    private readonly PackingProblem _problem;
    private readonly PackingRows _rows;
    private readonly Int128[] _multipliers;
    private readonly long[] _left;
    private readonly double[] _factors;
    private readonly double _limit;

    public LagrangianBound(PackingProblem problem, PackingRows rows, LinearRelaxation relaxation)
    {
        (_problem, _rows) = (problem, rows);
        var total = problem.Values.Aggregate(Int128.One, static (sum, value) => sum + value);

        // The total of the values, of a payment for each row, of these for each item: no sum below has more than 124 bits.
        var spare = 120 - PackingRows.BitsOf(total) - PackingRows.BitsOf(problem.Count) - PackingRows.BitsOf(rows.Bounds.Length + 1);
        Shift = Math.Max(0, spare - SpareBits);
        _limit = Math.ScaleB((double)total, Math.Min(spare, Shift + SpareBits));
        _factors = [.. relaxation.RowScales.ToArray().Select(scale => Math.ScaleB(scale / relaxation.ValueScale, Shift))];
        _multipliers = new Int128[rows.Bounds.Length + 1];
        _left = new long[rows.Bounds.Length];
        Reduced = new Int128[problem.Count];
    }

    /// <summary>How many binary places the bound has.</summary>
    public int Shift { get; }

    /// <summary>Of each free item, what it is worth beyond what it pays, with <see cref="Shift"/> binary places.</summary>
    public Int128[] Reduced { get; }

    /// <summary>The bound for what a state has settled, with <see cref="Shift"/> binary places.</summary>
    /// <param name="state">The state.</param>
    /// <param name="multipliers">The multiplier of each row in scaled units, and that of the number of packed items; those of rows below 0 count as 0.</param>
    public Int128 Of(PackingState state, ReadOnlySpan<double> multipliers)
    {
        unchecked
        {
            var total = Int128.Zero;
            var settled = state.Settled;
            _rows.Bounds.CopyTo(_left, 0);
            for (var item = 0; item < settled.Length; item++)
            {
                if (settled[item] == 1)
                {
                    total += _problem.Values[item];
                    var (rows, coefficients) = (_rows.RowsOf[item], _rows.CoefficientsOf[item]);
                    for (var entry = 0; entry < rows.Length; entry++)
                    {
                        _left[rows[entry]] -= coefficients[entry];
                    }
                }
            }

            total <<= Shift;
            for (var row = 0; row < _left.Length; row++)
            {
                _multipliers[row] = Rounded(multipliers[row] * _factors[row], _left[row]);
                total += _multipliers[row] * _left[row];
            }

            total += Count(state, multipliers[^1] * _factors[^1]);
            for (var item = 0; item < settled.Length; item++)
            {
                if (settled[item] == PackingState.Free)
                {
                    var reduced = ReducedOf(item);
                    Reduced[item] = reduced;
                    total += reduced > 0 ? reduced : 0;
                }
            }

            return total;
        }
    }

    /// <summary>What the number of packed items adds: a positive multiplier is paid for the most, a negative one for the fewest.</summary>
    private Int128 Count(PackingState state, double multiplier)
    {
        var (fewest, most) = (Math.Max(0, state.FewestPacked - state.PackedCount), state.MostPacked - state.PackedCount);
        _multipliers[^1] = multiplier < 0 ? -Rounded(-multiplier, most) : Rounded(multiplier, most);
        return _multipliers[^1] * (multiplier < 0 ? fewest : most);
    }

    private Int128 ReducedOf(int item)
    {
        unchecked
        {
            var reduced = (_problem.Values[item] << Shift) - _multipliers[^1];
            var (rows, coefficients) = (_rows.RowsOf[item], _rows.CoefficientsOf[item]);
            for (var entry = 0; entry < rows.Length; entry++)
            {
                reduced -= _multipliers[rows[entry]] * coefficients[entry];
            }

            return reduced;
        }
    }

    /// <summary>A multiplier that is no greater than what keeps sums in range; a free item takes no more of a row than is left, or 1.</summary>
    private Int128 Rounded(double multiplier, long left) => multiplier > 0 ? (Int128)Math.Min(multiplier, _limit / Math.Max(1, left)) : 0;
}
