namespace Governance.Statistics;

/// <summary>A room for resamples of one size, used again for each.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal readonly struct Resample<T>(int size)
{
    private readonly T[] _items = new T[size];

    /// <summary>As many items as the sample has, each drawn from all of it.</summary>
    public ReadOnlySpan<T> Draw(ReadOnlySpan<T> sample, RandomSequence random)
    {
        foreach (ref var item in _items.AsSpan())
        {
            item = sample[random.Below(sample.Length)];
        }

        return _items;
    }

    /// <summary>How far the statistic moves when each item in turn is left out.</summary>
    public Influence Influence(ReadOnlySpan<T> sample, SampleStatistic<T> statistic)
    {
        var without = new double[sample.Length];
        var rest = _items.AsSpan(0, sample.Length - 1);
        sample[1..].CopyTo(rest);
        for (var i = 0; i < without.Length; i++)
        {
            without[i] = statistic(rest);
            if (i < rest.Length)
            {
                rest[i] = sample[i];
            }
        }

        return Statistics.Influence.Of(without);
    }
}
