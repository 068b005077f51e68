using System.Globalization;

namespace Governance.Kpis;

/// <summary>Numbers as people write them: <c>1,234.5</c>, « 1 234,5 ».</summary>
internal static class Figures
{
    /// <summary>The sign of a number below zero, the minus of print.</summary>
    private const string Minus = "−";

    private static readonly string[] Decimals = [.. Enumerable.Range(0, 10).Select(static count => count == 0 ? "#,0" : $"#,0.{new string('0', count)}")];

    /// <summary>A number with so many decimals, of at most 9.</summary>
    public static LocalizedText Of(double value, int decimals)
    {
        if (!double.IsFinite(value))
        {
            return new(double.IsNaN(value) ? "?" : value > 0.0 ? "∞" : $"{Minus}∞");
        }

        var rounded = Math.Abs(value) < 1e15 ? Math.Round(value, decimals, MidpointRounding.AwayFromZero) : value;
        var text = Math.Abs(rounded).ToString(Decimals[decimals], CultureInfo.InvariantCulture);
        var sign = rounded < 0.0 ? Minus : string.Empty;
        return new(sign + text, sign + text.Replace(',', '\u202F').Replace('.', ','));
    }

    /// <summary>A number as it was given, of at most six decimals.</summary>
    public static LocalizedText Of(double value)
    {
        var decimals = 0;
        while (decimals < 6 && Math.Abs(value) < 1e9 && Math.Round(value, decimals) != value)
        {
            decimals++;
        }

        return Of(value, decimals);
    }

    /// <summary>A share of 1 in percent.</summary>
    public static LocalizedText Percent(double share, int decimals = 0) => Join(Of(100.0 * share, decimals), new(" %", "\u00A0%"));

    /// <summary>A share of 1 in percent, with as many decimals as it has, of at most four.</summary>
    public static LocalizedText ExactPercent(double share) => Join(Of(Math.Round(100.0 * share, 4)), new(" %", "\u00A0%"));

    /// <summary>How many decimals show a number that is uncertain by <paramref name="spread"/>: two digits of what is uncertain.</summary>
    public static int DecimalsFor(double spread) =>
        spread > 0.0 && double.IsFinite(spread) ? Math.Clamp(1 - (int)Math.Floor(Math.Log10(spread)), 0, 6) : 2;

    private static LocalizedText Join(LocalizedText first, LocalizedText second) => new(first.En + second.En, (first.Fr ?? first.En) + (second.Fr ?? second.En));
}
