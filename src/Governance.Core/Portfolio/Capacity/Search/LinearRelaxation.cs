namespace Governance.Portfolio;

/// <summary>The packing with items that can be divided, solved by the dual simplex method for bounded variables, in floating point.</summary>
/// <remarks>
/// <para>
/// It guides and proves nothing: its solution says where to branch, and its multipliers, whatever they are, become a bound by <see cref="LagrangianBound"/>.
/// </para>
/// <para>
/// Variables that can be 0 or 1 can change their bound instead of entering the basis (the long-step ratio test: Maros 2003, Computational Techniques of
/// the Simplex Method, section 10.2.3), so that a row is often settled in one step. Settling and freeing items moves bounds only and keeps the basis good for
/// the dual, so one tableau serves a whole search, forward and back.
/// </para>
/// </remarks>
internal sealed class LinearRelaxation
{
    /// <summary>What is no greater counts as 0 in a line.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>By how much a variable may miss its bounds.</summary>
    private const double Allowed = 1e-7;

    /// <summary>By how much a row that nothing makes good must miss to be taken for a proof that there is no solution.</summary>
    private const double Clear = 1e-6;


    private readonly int _items;
    private readonly SimplexTableau _tableau;
    private readonly bool[] _isUp;
    private readonly double[] _basic;
    private readonly double[] _multipliers;
    private readonly double[] _low;
    private readonly double[] _high;
    private readonly int[] _open;
    private readonly int[] _candidates;
    private readonly double[] _ratios;
    private readonly double[] _slopes;
    private readonly List<int> _flips = [];
    private int _openCount;
    private int _rayRow;
    private double _rayLength;

    public LinearRelaxation(PackingProblem problem, PackingRows rows)
    {
        _items = problem.Count;
        _tableau = new(problem, rows);
        (_basic, _multipliers) = (new double[_tableau.Right.Length], new double[_tableau.Right.Length]);
        _isUp = new bool[_items];
        (_open, _candidates, _ratios, _slopes) = (new int[_items], new int[_items], new double[_items], new double[_items]);
        _low = new double[_tableau.Places.Length];
        _high = new double[_tableau.Places.Length];
        Array.Fill(_high, double.PositiveInfinity);
        X = new double[_items];
    }

    /// <summary>By how much each row is scaled.</summary>
    public ReadOnlySpan<double> RowScales => _tableau.RowScales;

    /// <summary>By how much the values are scaled.</summary>
    public double ValueScale => _tableau.ValueScale;

    /// <summary>How much of each item the last solution packs, from 0 to 1.</summary>
    public double[] X { get; }

    /// <summary>The multiplier of each row in scaled units, nearly from 0; the last, of the number of packed items, may be negative.</summary>
    public ReadOnlySpan<double> Multipliers()
    {
        for (var row = 0; row < _multipliers.Length; row++)
        {
            var place = _tableau.Places[_items + row];
            var ray = _rayRow < 0 ? 0 : place >= 0 ? _tableau.Lines[_rayRow][place] : ~place == _rayRow ? 1 : 0;
            _multipliers[row] = (place >= 0 ? -_tableau.Reduced[place] : 0) + (_rayLength * ray);
        }

        return _multipliers;
    }

    /// <summary>Whether the last problem seemed to have no solution; the multipliers then are those that should prove it.</summary>
    public bool IsEmpty => _rayRow >= 0;

    /// <summary>Goes back to the multipliers before those that should prove that there is no solution.</summary>
    public void DropRay() => (_rayRow, _rayLength) = (-1, 0);

    /// <summary>Solves the relaxation for what a state has settled.</summary>
    /// <param name="state">The state.</param>
    /// <param name="cut">What has to be exceeded, in the units of the values.</param>
    public void Solve(PackingState state, double cut)
    {
        _tableau.Refresh();
        Place(state);
        (_rayRow, _rayLength) = (-1, 0);
        for (var steps = 50 + (10 * _basic.Length); steps > 0 && Worst() is var row and >= 0; steps--)
        {
            if (!Step(row))
            {
                break;
            }
        }

        var value = 0.0;
        for (var item = 0; item < _items; item++)
        {
            var place = _tableau.Places[item];
            X[item] = place >= 0 ? ValueAt(place) : _basic[~place];
            value += _tableau.Values[item] * X[item];
            X[item] = Math.Clamp(X[item], 0, 1);
        }

        if (!double.IsFinite(value))
        {
            _tableau.Reset();
            Array.Clear(X);
            (_rayRow, _rayLength) = (-1, 0);
            return;
        }

        // As far along as brings the dual below the cut, and as far again.
        _rayLength *= 2 * Math.Max(0, value - (cut * ValueScale));
    }

    /// <summary>How much the next step of the dual would take from the bound if a divided item had to be left out, and if it had to be packed.</summary>
    public (double WhenLeftOut, double WhenPacked) Costs(int item)
    {
        if (_tableau.Places[item] >= 0)
        {
            return (0, 0);
        }

        var line = _tableau.Lines[~_tableau.Places[item]];
        var (down, up) = (double.PositiveInfinity, double.PositiveInfinity);
        foreach (var column in _open.AsSpan(0, _openCount))
        {
            if (Math.Abs(line[column]) <= Tolerance || WidthOf(column) <= 0)
            {
                continue;
            }

            var ratio = Math.Abs(_tableau.Reduced[column] / line[column]);
            if (line[column] > 0 == _isUp[column])
            {
                up = Math.Min(up, ratio);
            }
            else
            {
                down = Math.Min(down, ratio);
            }
        }

        return (down * X[item], up * (1 - X[item]));
    }

    /// <summary>Puts every variable outside of the basis at the bound that is good for it, and computes the others.</summary>
    private void Place(PackingState state)
    {
        for (var item = 0; item < _items; item++)
        {
            var settled = state.Settled[item];
            (_low[item], _high[item]) = settled == PackingState.Free ? (0, 1) : (settled, settled);
        }

        (_low[^1], _high[^1]) = ((_items - state.MostPacked) * RowScales[^1], (_items - state.FewestPacked) * RowScales[^1]);
        _openCount = 0;
        for (var column = 0; column < _items; column++)
        {
            if (WidthOf(column) > 0)
            {
                _open[_openCount++] = column;
            }

            _isUp[column] = _tableau.Reduced[column] > 0 && double.IsFinite(_high[_tableau.ColumnVariables[column]]);
        }

        _tableau.Right.CopyTo(_basic, 0);
        for (var column = 0; column < _items; column++)
        {
            var value = ValueAt(column);
            for (var row = 0; value != 0 && row < _basic.Length; row++)
            {
                _basic[row] -= _tableau.Lines[row][column] * value;
            }
        }
    }

    private double ValueAt(int column)
    {
        var variable = _tableau.ColumnVariables[column];
        return _isUp[column] ? _high[variable] : _low[variable];
    }

    /// <summary>The row whose variable is farthest outside of its bounds; negative when all are within.</summary>
    private int Worst()
    {
        var (worst, most) = (-1, Allowed);
        for (var row = 0; row < _basic.Length; row++)
        {
            var variable = _tableau.RowVariables[row];
            var miss = Math.Max(_low[variable] - _basic[row], _basic[row] - _high[variable]);
            if (miss > most)
            {
                (worst, most) = (row, miss);
            }
        }

        return worst;
    }

    private bool Step(int row)
    {
        var leaving = _tableau.RowVariables[row];
        var isBelow = _basic[row] < _low[leaving];
        var target = isBelow ? _low[leaving] : _high[leaving];
        var (entering, miss) = Entering(row, isBelow, Math.Abs(_basic[row] - target));
        if (entering < 0)
        {
            // Nothing makes this row good: the dual grows without end along it, and far enough along it proves that nothing is there.
            _rayRow = miss > Clear ? row : -1;
            _rayLength = (isBelow ? 1 : -1) / miss;
            return false;
        }

        foreach (var column in _flips)
        {
            var width = WidthOf(column);
            Move(column, _isUp[column] ? -width : width);
            _isUp[column] = !_isUp[column];
        }

        var change = (_basic[row] - target) / _tableau.Lines[row][entering];
        var entered = ValueAt(entering) + change;
        Move(entering, change);
        _tableau.Pivot(row, entering);
        _basic[row] = entered;
        _isUp[entering] = !isBelow;
        return true;
    }

    private double WidthOf(int column)
    {
        var variable = _tableau.ColumnVariables[column];
        return _high[variable] - _low[variable];
    }

    private void Move(int column, double change)
    {
        for (var row = 0; row < _basic.Length; row++)
        {
            _basic[row] -= _tableau.Lines[row][column] * change;
        }
    }

    /// <summary>The column that keeps every reduced cost good, and what the row misses then; before it come those that had better change their bound.</summary>
    private (int Column, double Miss) Entering(int row, bool isBelow, double miss)
    {
        var count = Candidates(_tableau.Lines[row], isBelow);
        _flips.Clear();
        while (count > 0)
        {
            var nearest = 0;
            for (var i = 1; i < count; i++)
            {
                if (_ratios[i] < _ratios[nearest] || (_ratios[i] == _ratios[nearest] && _slopes[i] > _slopes[nearest]))
                {
                    nearest = i;
                }
            }

            var column = _candidates[nearest];
            var left = miss - (_slopes[nearest] * WidthOf(column));
            if (left < 0)
            {
                return (column, miss);
            }

            miss = left;
            _flips.Add(column);
            count--;
            (_candidates[nearest], _ratios[nearest], _slopes[nearest]) = (_candidates[count], _ratios[count], _slopes[count]);
        }

        return (-1, miss);
    }

    /// <summary>Collects the columns that could make a row good, with how far the dual could go before their reduced cost turns, and how fast the row gains.</summary>
    private int Candidates(double[] line, bool isBelow)
    {
        var count = 0;
        foreach (var column in _open.AsSpan(0, _openCount))
        {
            var slope = isBelow == _isUp[column] ? line[column] : -line[column];
            if (slope > Tolerance && WidthOf(column) > 0)
            {
                _candidates[count] = column;
                _slopes[count] = slope;
                _ratios[count++] = Math.Abs(_tableau.Reduced[column]) / slope;
            }
        }

        return count;
    }
}
