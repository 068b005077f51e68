namespace Governance.Statistics;

/// <summary>Finds the signals of a control chart.</summary>
/// <remarks>
/// Each pattern is a chain of enough points that show a sign, each close enough to the one before. Two of three successive points are outside a near
/// limit exactly where two such points stand at most two apart.
/// </remarks>
internal static class SignalSearch
{
    /// <summary>Each kind with how many points a chain has at least and how far they stand apart at most; seven points of a trend make six rises.</summary>
    private static readonly ValueList<(ControlSignalKind Kind, int Points, int Apart)> Chains =
        [(ControlSignalKind.BeyondLimit, 1, 1), (ControlSignalKind.OneSide, 7, 1), (ControlSignalKind.Trend, 6, 1), (ControlSignalKind.NearLimit, 2, 2)];

    public static ValueList<ControlSignal> In(ReadOnlySpan<double> values, ControlLimits limits)
    {
        foreach (var value in values)
        {
            if (!double.IsFinite(value))
            {
                throw new ArgumentException("Values are finite numbers.", nameof(values));
            }
        }

        var found = new List<ControlSignal>();
        foreach (var (kind, points, apart) in Chains)
        {
            AddChains(found, values, limits, kind, isHigh: true, points, apart);
            AddChains(found, values, limits, kind, isHigh: false, points, apart);
        }

        return found.OrderBy(signal => signal.First).ThenBy(signal => signal.Kind).ToValueList();
    }

    private static void AddChains(
        List<ControlSignal> found, ReadOnlySpan<double> values, ControlLimits limits, ControlSignalKind kind, bool isHigh, int points, int apart)
    {
        var (first, last, count) = (0, 0, 0);
        for (var i = 0; i <= values.Length; i++)
        {
            if (count > 0 && (i == values.Length || i - last > apart))
            {
                if (count >= points)
                {
                    found.Add(new(kind, isHigh, kind == ControlSignalKind.Trend ? first - 1 : first, last));
                }

                count = 0;
            }

            if (i < values.Length && Shows(values, i, limits, kind, isHigh))
            {
                (first, last, count) = (count == 0 ? i : first, i, count + 1);
            }
        }
    }

    private static bool Shows(ReadOnlySpan<double> values, int i, ControlLimits limits, ControlSignalKind kind, bool isHigh)
    {
        var value = values[i];
        return (kind, isHigh) switch
        {
            (ControlSignalKind.BeyondLimit, true) => value > limits.Upper,
            (ControlSignalKind.BeyondLimit, false) => value < limits.Lower,
            (ControlSignalKind.OneSide, true) => value > limits.Mean,
            (ControlSignalKind.OneSide, false) => value < limits.Mean,
            (ControlSignalKind.Trend, true) => i > 0 && value > values[i - 1],
            (ControlSignalKind.Trend, false) => i > 0 && value < values[i - 1],
            (ControlSignalKind.NearLimit, true) => value > limits.UpperNear,
            _ => value < limits.LowerNear,
        };
    }
}
