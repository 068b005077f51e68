using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>Sums up the measurements of one period and arm as they come in.</summary>
internal sealed class PeriodRecorder(MeasurementPeriod period, MeasurementArm arm)
{
    private RunningSummary _values;
    private RunningRatio _ratio;
    private long _items;
    private bool _hasUnknownSpread;
    private List<double>? _sample = [];

    public MeasurementPeriod Period => period;

    /// <summary>How many measurements were taken.</summary>
    public long Rows { get; private set; }

    /// <summary>How many single values are kept.</summary>
    public int Kept => _sample?.Count ?? 0;

    /// <summary>Takes a numerator and a denominator.</summary>
    public void AddRatio(double numerator, double denominator)
    {
        _ratio = _ratio.Add(numerator, denominator);
        _items++;
        Rows++;
        _sample = null;
    }

    /// <summary>Takes a value of one item, or the mean of several.</summary>
    public void AddValue(double value, int count, double? standardDeviation)
    {
        _ratio = _ratio.Add(value * count, count);
        _items += count;
        Rows++;
        if (count == 1)
        {
            _values = _values.Add(value);
            _sample?.Add(value);
            return;
        }

        _sample = null;
        _hasUnknownSpread |= standardDeviation is null;
        _values = _values.Add(new SampleSummary(count, value, standardDeviation is { } spread ? spread * spread : 0.0));
    }

    /// <summary>Keeps no single value any more.</summary>
    public void Forget() => _sample = null;

    public PeriodEvidence ToEvidence() => new()
    {
        Period = period,
        Arm = arm,
        Rows = Rows,
        Items = _items,
        Values = _values,
        Ratio = _ratio,
        HasUnknownSpread = _hasUnknownSpread,
        Sample = _sample is null ? [] : _sample.Order().ToValueList(),
    };
}
