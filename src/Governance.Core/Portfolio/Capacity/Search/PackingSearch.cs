using System.Runtime.InteropServices;

namespace Governance.Portfolio;

/// <summary>Finds the best packing by branch and bound, depth first, within a number of nodes.</summary>
/// <remarks>
/// At each node the relaxation gives multipliers, these a bound that is proved; a node that cannot exceed the best packing so far is left, and so is every
/// way to settle an item for which the bound, less what the item would cost, cannot. No clock and no chance: the same question takes the same
/// nodes everywhere.
/// </remarks>
internal sealed class PackingSearch
{
    /// <summary>Packings are rounded from the relaxation at the first nodes and then at one of so many.</summary>
    private const int RoundingPeriod = 16;

    private const int FirstRoundings = 200;
    private const double Integral = 1e-6;
    private const double DividedCount = 0.05;

    private readonly PackingProblem _problem;
    private readonly PackingState _state;
    private readonly LinearRelaxation _relaxation;
    private readonly LagrangianBound _bound;
    private readonly int[] _order;
    private readonly double[] _keys;
    private readonly Stack<Branch> _branches = new();
    private PackingClimb _climb;
    private bool[]? _best;
    private Int128 _value;
    private long _nodes;

    public PackingSearch(PackingProblem problem)
    {
        var rows = new PackingRows(problem);
        _problem = problem;
        _state = new(problem);
        _relaxation = new(problem, rows);
        _bound = new(problem, rows, _relaxation);
        _order = [.. Enumerable.Range(0, problem.Count)];
        _keys = new double[problem.Count];
        _climb = new(problem, _state.Settled);
    }

    /// <summary>Searches for the best packing.</summary>
    /// <param name="given">Items that are settled from the beginning.</param>
    /// <param name="above">Only packings that are worth more than this are looked for.</param>
    /// <param name="enough">The search ends with a packing that is worth this.</param>
    /// <param name="nodes">How many nodes may be looked at.</param>
    public PackingResult Run(ReadOnlySpan<(int Item, bool Packed)> given, Int128 above, Int128 enough, long nodes)
    {
        _state.Undo(new(0, 0, _problem.Count));
        _branches.Clear();
        (_best, _value, _nodes) = (null, above, 0);
        var (open, pending) = (Begin(given), _problem.Values.Aggregate(Int128.Zero, static (sum, value) => sum + value));
        _climb = new(_problem, _state.Settled);
        while (true)
        {
            if (open && _nodes == nodes)
            {
                return Result(pending);
            }

            if (open)
            {
                _nodes++;
                open = Expand();
                pending = open ? _branches.Peek().Bound : above;
            }
            else if (_branches.TryPop(out var branch))
            {
                _state.Undo(branch.Mark);
                open = branch.Bound > _value && Take(branch.Other);
                pending = branch.Bound;
            }
            else
            {
                return Result(above);
            }

            if (_best is not null && _value >= enough)
            {
                return Result(above);
            }
        }
    }

    private PackingResult Result(Int128 pending)
    {
        var bound = Int128.Max(_value, pending);
        foreach (var branch in _branches)
        {
            bound = Int128.Max(bound, branch.Bound);
        }

        return new(_best, _value, bound, _nodes);
    }

    private bool Begin(ReadOnlySpan<(int Item, bool Packed)> given)
    {
        if (!_state.Begin())
        {
            return false;
        }

        foreach (var (item, packed) in given)
        {
            if (!_state.Settle(item, packed))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Looks at a node and takes the first way from it; <see langword="false"/> when nothing better lies there.</summary>
    private bool Expand()
    {
        if (_state.FreeCount == 0)
        {
            return Leaf();
        }

        _relaxation.Solve(_state, (double)_value);
        var bound = _bound.Of(_state, _relaxation.Multipliers());
        if (bound >> _bound.Shift > _value && _relaxation.IsEmpty)
        {
            _relaxation.DropRay();
            bound = _bound.Of(_state, _relaxation.Multipliers());
        }

        if (bound >> _bound.Shift <= _value)
        {
            return false;
        }

        if (_nodes <= FirstRoundings || _nodes % RoundingPeriod == 0 || !IsDivided())
        {
            Round();
        }

        if (bound >> _bound.Shift <= _value || !SettleByReducedValue(bound))
        {
            return false;
        }

        if (_state.FreeCount == 0)
        {
            return Leaf();
        }

        var (way, other) = Ways();
        _branches.Push(new(other, _state.Mark, bound >> _bound.Shift));
        return Take(way);
    }

    /// <summary>The two ways from a node, the likelier first: by the number of packed items when the relaxation divides that, else by the item that it divides most.</summary>
    private (Way First, Way Second) Ways()
    {
        var count = 0.0;
        foreach (var x in _relaxation.X)
        {
            count += x;
        }

        var part = count - Math.Floor(count);
        var whole = (int)Math.Floor(count);
        if (Math.Min(part, 1 - part) > DividedCount && whole >= _state.FewestPacked && whole < _state.MostPacked)
        {
            var (fewer, more) = (new Way(-1, _state.FewestPacked, whole), new Way(-1, whole + 1, _state.MostPacked));
            return part < 0.5 ? (fewer, more) : (more, fewer);
        }

        var item = Divided() is var divided and >= 0 ? divided : _state.Settled.IndexOf(PackingState.Free);
        var (without, with) = (new Way(item, 0, 0), new Way(item, 1, 1));
        return _relaxation.X[item] < 0.5 ? (without, with) : (with, without);
    }

    private bool Take(Way way) => way.Item >= 0 ? _state.Settle(way.Item, way.Most == 1) : _state.SettleCount(way.Fewest, way.Most);

    private bool Leaf()
    {
        _climb.Begin(_state.Settled);
        if (_problem.ValueOf(_climb.Packed) > _value)
        {
            Improve();
        }

        return false;
    }

    /// <summary>The divided item for which both ways cost most, the first of equals; negative when the relaxation divides none.</summary>
    private int Divided()
    {
        var (best, most) = (-1, -1.0);
        for (var item = 0; item < _problem.Count; item++)
        {
            var x = _relaxation.X[item];
            if (_state.Settled[item] == PackingState.Free && Math.Min(x, 1 - x) > Integral)
            {
                var (leftOut, packed) = _relaxation.Costs(item);
                var score = (Math.Min(leftOut, 1) + 1e-6) * (Math.Min(packed, 1) + 1e-6);
                if (score > most)
                {
                    (best, most) = (item, score);
                }
            }
        }

        return best;
    }

    private bool IsDivided()
    {
        for (var item = 0; item < _problem.Count; item++)
        {
            var x = _relaxation.X[item];
            if (Math.Min(x, 1 - x) > Integral)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Settles every item for which the other way leads to nothing better.</summary>
    private bool SettleByReducedValue(Int128 bound)
    {
        var spare = bound - ((_value + 1) << _bound.Shift);
        for (var item = 0; item < _problem.Count; item++)
        {
            var reduced = _bound.Reduced[item];
            if (_state.Settled[item] == PackingState.Free && Int128.Abs(reduced) > spare && !_state.Settle(item, reduced > 0))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Packs by the relaxation, what it packs whole first, and improves that.</summary>
    private void Round()
    {
        for (var item = 0; item < _problem.Count; item++)
        {
            _order[item] = item;
            var isFree = _state.Settled[item] == PackingState.Free;
            var reduced = isFree ? Math.ScaleB((double)_bound.Reduced[item], -_bound.Shift) * _relaxation.ValueScale : 0;
            _keys[item] = -_relaxation.X[item] - (1e-6 * reduced);
        }

        Array.Sort(_keys, _order);
        _climb.Begin(_state.Settled);
        foreach (var item in _order)
        {
            if (_state.Settled[item] != 0 && _problem.Values[item] > 0)
            {
                _climb.Add(item);
            }
        }

        if (_nodes <= FirstRoundings || _problem.ValueOf(_climb.Packed) > _value)
        {
            Improve();
        }
    }

    private void Improve()
    {
        _climb.Climb(_order);
        if (_problem.ValueOf(_climb.Packed) is var value && value > _value)
        {
            (_best, _value) = (_climb.Packed.ToArray(), value);
        }
    }

    /// <summary>How many of an item, or of all items when it is negative, are packed.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Way(int Item, int Fewest, int Most);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Branch(Way Other, PackingMark Mark, Int128 Bound);
}
