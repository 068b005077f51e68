using NodaTime;

namespace Governance.Kpis;

/// <summary>How times are spread, in a fixed number of counts: each as wide as a thirty-second of its time, from a millisecond to thirty years.</summary>
internal sealed class LatencyHistogram
{
    /// <summary>Counts for each doubling.</summary>
    private const int Parts = 32;

    private readonly long[] _counts = new long[40 * Parts];

    public long Count { get; private set; }

    public void Add(Duration time)
    {
        _counts[Place(time)]++;
        Count++;
    }

    /// <summary>The time that a share of all does not exceed, to within 3 %; <see langword="null"/> of none.</summary>
    public Duration? Quantile(double share)
    {
        var rank = Math.Max(1, (long)Math.Ceiling(share * Count));
        var sum = 0L;
        for (var i = 0; i < _counts.Length; i++)
        {
            sum += _counts[i];
            if (sum >= rank)
            {
                return Duration.FromMilliseconds(Math.Round(Lower(i) * Math.Sqrt(Lower(i + 1) / Lower(i))));
            }
        }

        return null;
    }

    /// <summary>The lower end of a count, in milliseconds: doublings are cut evenly.</summary>
    private static double Lower(int place) => Math.ScaleB(1.0 + ((double)(place % Parts) / Parts), place / Parts);

    private int Place(Duration time)
    {
        var milliseconds = Math.Max(1.0, time.TotalMilliseconds);
        var doublings = Math.ILogB(milliseconds);
        return Math.Min(_counts.Length - 1, (doublings * Parts) + (int)((Math.ScaleB(milliseconds, -doublings) - 1.0) * Parts));
    }
}
