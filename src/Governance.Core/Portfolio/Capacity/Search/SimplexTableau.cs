using System.Numerics;

namespace Governance.Portfolio;

/// <summary>The rows of a packing and its values, scaled, as they look from a basis: each variable of the basis by those outside of it.</summary>
/// <remarks>
/// Variables are the items, then what each row leaves. The last row counts the packed items, so that their number can be bounded. Only the columns outside
/// of the basis are kept: x(row) + Σ line·x(column) = right.
/// </remarks>
internal sealed class SimplexTableau
{
    private const int PivotsBetweenRebuilds = 200;

    private readonly int _items;
    private readonly double[][] _matrix;
    private readonly double[] _bounds;
    private int _pivots;

    public SimplexTableau(PackingProblem problem, PackingRows rows)
    {
        _items = problem.Count;
        var count = rows.Bounds.Length + 1;
        RowScales = [.. rows.Bounds.Select(static bound => 1.0 / Math.Max(1, bound)), 1.0 / Math.Max(1, _items)];
        ValueScale = 1 / Math.Max(1, problem.Values.Select(static value => (double)value).DefaultIfEmpty(1).Max());
        _matrix = [.. Enumerable.Range(0, count).Select(_ => new double[_items])];
        for (var item = 0; item < _items; item++)
        {
            for (var entry = 0; entry < rows.RowsOf[item].Length; entry++)
            {
                var row = rows.RowsOf[item][entry];
                _matrix[row][item] += rows.CoefficientsOf[item][entry] * RowScales[row];
            }
        }

        Array.Fill(_matrix[^1], RowScales[^1]);
        _bounds = [.. rows.Bounds.Select((bound, row) => bound * RowScales[row]), _items * RowScales[^1]];
        Values = [.. problem.Values.Select(value => (double)value * ValueScale)];
        Lines = [.. Enumerable.Range(0, count).Select(_ => new double[_items])];
        Right = new double[count];
        Reduced = new double[_items];
        RowVariables = new int[count];
        ColumnVariables = new int[_items];
        Places = new int[_items + count];
        Reset();
    }

    /// <summary>By how much each row is scaled.</summary>
    public double[] RowScales { get; }

    /// <summary>By how much the values are scaled.</summary>
    public double ValueScale { get; }

    /// <summary>The scaled values.</summary>
    public double[] Values { get; }

    /// <summary>The coefficients, by row and column.</summary>
    public double[][] Lines { get; }

    /// <summary>The right sides.</summary>
    public double[] Right { get; }

    /// <summary>What a unit of each column’s variable adds to the value.</summary>
    public double[] Reduced { get; }

    /// <summary>The variable of each row: the basis.</summary>
    public int[] RowVariables { get; }

    /// <summary>The variable of each column.</summary>
    public int[] ColumnVariables { get; }

    /// <summary>Where each variable stands: its column, or the complement of its row.</summary>
    public int[] Places { get; }

    /// <summary>Exchanges the variable of a row for that of a column.</summary>
    public void Pivot(int row, int column)
    {
        var line = Lines[row];
        var scale = 1 / line[column];
        line[column] = 1;
        for (var k = 0; k < line.Length; k++)
        {
            line[k] *= scale;
        }

        Right[row] *= scale;
        for (var other = 0; other < Lines.Length; other++)
        {
            var factor = Lines[other][column];
            if (other != row && factor != 0)
            {
                Lines[other][column] = 0;
                Subtract(Lines[other], line, factor);
                Right[other] -= factor * Right[row];
            }
        }

        var cost = Reduced[column];
        Reduced[column] = 0;
        Subtract(Reduced, line, cost);
        (RowVariables[row], ColumnVariables[column]) = (ColumnVariables[column], RowVariables[row]);
        Places[RowVariables[row]] = ~row;
        Places[ColumnVariables[column]] = column;
        _pivots++;
    }

    /// <summary>Takes a multiple of one line from another. Each element is computed by itself, so that the width of the processor changes nothing.</summary>
    private static void Subtract(double[] line, double[] other, double factor)
    {
        var k = 0;
        for (; k <= line.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            (new Vector<double>(line, k) - (new Vector<double>(other, k) * factor)).CopyTo(line, k);
        }

        for (; k < line.Length; k++)
        {
            line[k] -= other[k] * factor;
        }
    }

    /// <summary>Begins with the basis of what is left of each bound.</summary>
    public void Reset()
    {
        for (var row = 0; row < _matrix.Length; row++)
        {
            _matrix[row].CopyTo(Lines[row], 0);
            RowVariables[row] = _items + row;
            Places[_items + row] = ~row;
        }

        for (var column = 0; column < _items; column++)
        {
            ColumnVariables[column] = column;
            Places[column] = column;
        }

        _bounds.CopyTo(Right, 0);
        Values.CopyTo(Reduced, 0);
        _pivots = 0;
    }

    /// <summary>After many steps, computes the tableau of the same basis anew, which rids it of their errors.</summary>
    public void Refresh()
    {
        if (_pivots <= PivotsBetweenRebuilds)
        {
            return;
        }

        var entering = RowVariables.Where(variable => variable < _items).Order().ToArray();
        var staying = RowVariables.Where(variable => variable >= _items).ToHashSet();
        Reset();
        foreach (var variable in entering)
        {
            var (best, size) = (-1, 1e-7);
            for (var row = 0; row < Lines.Length; row++)
            {
                var isOpen = RowVariables[row] >= _items && !staying.Contains(RowVariables[row]);
                if (isOpen && Math.Abs(Lines[row][Places[variable]]) > size)
                {
                    (best, size) = (row, Math.Abs(Lines[row][Places[variable]]));
                }
            }

            if (best < 0)
            {
                Reset();
                return;
            }

            Pivot(best, Places[variable]);
        }

        _pivots = 0;
    }
}
