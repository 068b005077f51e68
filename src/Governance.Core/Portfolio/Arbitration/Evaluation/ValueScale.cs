using System.Collections.Immutable;

namespace Governance.Portfolio;

/// <summary>A value function made ready: positions from the worst score to the best, and what each is worth.</summary>
/// <remarks>A position is a score turned so that more is better, or the number of a step.</remarks>
internal sealed class ValueScale
{
    private readonly ImmutableArray<decimal> _positions;
    private readonly ImmutableArray<Fraction> _values;
    private readonly ImmutableArray<string> _labels;
    private readonly bool _isFalling;

    private ValueScale(ImmutableArray<decimal> positions, ImmutableArray<Fraction> values, ImmutableArray<string> labels, bool isFalling)
    {
        _positions = positions;
        _values = values;
        _labels = labels;
        _isFalling = isFalling;
    }

    /// <summary>Whether scores are labels, not numbers.</summary>
    public bool IsStepped => !_labels.IsEmpty;

    public decimal Worst => _positions[0];

    public decimal Best => _positions[^1];

    /// <summary>The positions at which something is declared: every step, or the points.</summary>
    public ImmutableArray<decimal> Positions => _positions;

    public ImmutableArray<string> Labels => _labels;

    /// <summary>The least score in numbers, in the unit of the criterion.</summary>
    public decimal Least => _isFalling ? -Best : Worst;

    /// <summary>The greatest score in numbers, in the unit of the criterion.</summary>
    public decimal Greatest => _isFalling ? -Worst : Best;

    /// <summary>The scale of a function; <see langword="null"/> when the function does not hold together.</summary>
    public static ValueScale? Create(ValueFunction function) => function switch
    {
        { Worst: { } worst, Best: { } best, Points.IsEmpty: true, Steps.IsEmpty: true } => worst == best ? null : Linear(worst, best),
        { Worst: null, Best: null, Points.IsEmpty: false, Steps.IsEmpty: true } => Through(function.Points),
        { Worst: null, Best: null, Points.IsEmpty: true, Steps.IsEmpty: false } => Stepped(function.Steps),
        _ => null,
    };

    /// <summary>Where a number stands; <see langword="null"/> when it is out of range, or scores are labels.</summary>
    public decimal? PositionOf(decimal score)
    {
        var position = _isFalling ? -score : score;
        return IsStepped || position < Worst || position > Best ? null : position;
    }

    /// <summary>Where a label stands; <see langword="null"/> when no step has it.</summary>
    public decimal? PositionOf(string label)
    {
        var index = _labels.IndexOf(label);
        return index >= 0 ? index : null;
    }

    /// <summary>Between which positions a score is; <see langword="null"/> when it has not exactly one form, or one that the scale does not have.</summary>
    public (decimal Worst, decimal Best)? Read(CriterionScore score)
    {
        switch (score)
        {
            case { Score: { } number, Label: null, From: null, To: null, FromLabel: null, ToLabel: null }:
                return Interval(PositionOf(number), PositionOf(number));
            case { Score: null, Label: { } label, From: null, To: null, FromLabel: null, ToLabel: null }:
                return Interval(PositionOf(label), PositionOf(label));
            case { Score: null, Label: null, FromLabel: null, ToLabel: null } when !IsStepped && (score.From ?? score.To) is not null:
                var (from, to) = (PositionOf(score.From ?? Least), PositionOf(score.To ?? Greatest));
                return _isFalling ? Interval(to, from) : Interval(from, to);
            case { Score: null, Label: null, From: null, To: null } when IsStepped && (score.FromLabel ?? score.ToLabel) is not null:
                return Interval(PositionOf(score.FromLabel ?? _labels[0]), PositionOf(score.ToLabel ?? _labels[^1]));
            default:
                return null;
        }
    }

    /// <summary>What a position in range is worth, from 0 to 1.</summary>
    public Fraction ValueAt(decimal position)
    {
        var index = _positions.BinarySearch(position);
        if (index >= 0)
        {
            return _values[index];
        }

        var (before, after) = (~index - 1, ~index);
        var start = Fraction.From(_positions[before]);
        var way = (Fraction.From(position) - start) / (Fraction.From(_positions[after]) - start);
        return _values[before] + (way * (_values[after] - _values[before]));
    }

    private static (decimal Worst, decimal Best)? Interval(decimal? worst, decimal? best) =>
        worst is { } low && best is { } high && low <= high ? (low, high) : null;

    private static ValueScale Linear(decimal worst, decimal best) =>
        worst < best ? new([worst, best], [Fraction.Zero, Fraction.One], [], isFalling: false) : new([-worst, -best], [Fraction.Zero, Fraction.One], [], isFalling: true);

    private static ValueScale? Through(ValueList<ValuePoint> points)
    {
        var isFalling = points[^1].Value < points[0].Value;
        var turned = isFalling ? points.Reverse().Select(p => p with { Score = -p.Score }).ToValueList() : points;
        for (var i = 1; i < turned.Count; i++)
        {
            if (turned[i].Score <= turned[i - 1].Score || turned[i].Value < turned[i - 1].Value)
            {
                return null;
            }
        }

        return Normalised([.. turned.Select(p => p.Value)]) is { } values ? new([.. turned.Select(p => p.Score)], values, [], isFalling) : null;
    }

    private static ValueScale? Stepped(ValueList<ValueStep> steps)
    {
        var valued = steps.Count(s => s.Value is not null);
        if ((valued > 0 && valued < steps.Count) || steps.Select(s => s.Label).Distinct(StringComparer.Ordinal).Count() < steps.Count)
        {
            return null;
        }

        ImmutableArray<decimal> positions = [.. Enumerable.Range(0, steps.Count)];
        return Normalised(valued == 0 ? positions : [.. steps.Select(s => s.Value.GetValueOrDefault())]) is { } values
            ? new(positions, values, [.. steps.Select(s => s.Label)], isFalling: false)
            : null;
    }

    /// <summary>Values from 0 to 1; <see langword="null"/> when they fall, or are all the same.</summary>
    private static ImmutableArray<Fraction>? Normalised(ImmutableArray<decimal> values)
    {
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] < values[i - 1])
            {
                return null;
            }
        }

        var least = Fraction.From(values[0]);
        var range = Fraction.From(values[^1]) - least;
        return range.Sign == 0 ? null : [.. values.Select(value => (Fraction.From(value) - least) / range)];
    }
}
