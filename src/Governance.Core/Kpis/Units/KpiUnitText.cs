using System.Globalization;

namespace Governance.Kpis;

/// <summary>The texts of units.</summary>
internal static class KpiUnitText
{
    private const string CountPrefix = "count of ";
    private const string QuantityPrefix = "quantity of ";
    private const string PointsPrefix = "points of ";
    private const string ScalePrefix = "points from ";
    private const string ScaleMiddle = " to ";
    private const string Per = " per ";

    private const int MaxNoun = 60;

    private static readonly (string Text, KpiUnit Unit)[] Fixed =
    [
        ("percent", KpiUnit.Percent),
        ("share", KpiUnit.Share),
        .. Enum.GetValues<TimeUnit>().Select(static unit => (Name(unit), KpiUnit.InTime(unit))),
    ];

    /// <summary>What people write for units that have another text.</summary>
    private static readonly (string Written, string Meant)[] Others =
    [
        ("%", "percent"), ("percents", "percent"), ("per cent", "percent"), ("pourcent", "percent"), ("ratio", "share"), ("s", "second"), ("sec", "second"), ("min", "minute"),
        ("h", "hour"), ("heure", "hour"), ("d", "day"), ("j", "day"), ("jour", "day"), ("semaine", "week"), ("€", "EUR"), ("euro", "EUR"), ("$", "USD"), ("points", "points of 100"),
        ("point", "points of 100"), ("count", "count of cases"), ("number", "count of cases"),
    ];

    /// <summary>The unit; <see langword="null"/> when the text is none.</summary>
    public static KpiUnit? Parse(string text)
    {
        var per = text.IndexOf(Per, StringComparison.Ordinal);
        if (per >= 0)
        {
            var (quantity, thing) = (ParseSimple(text[..per]), text[(per + Per.Length)..]);
            return quantity is { HasRates: true } && IsNoun(thing) ? KpiUnit.RateOf(quantity, thing) : null;
        }

        return ParseSimple(text);
    }

    /// <summary>The text that was probably meant by one that is no unit; <see langword="null"/> when nothing is near.</summary>
    public static string? Meant(string text)
    {
        var lower = text.Trim().ToLowerInvariant();
        foreach (var (written, meant) in Others)
        {
            if (lower == written || lower == written + "s")
            {
                return meant;
            }
        }

        return text.ToUpperInvariant() is var code && code != text && Currency.IsValid(code) ? code : Spelling.Nearest(lower, Fixed.Select(static unit => unit.Text));
    }

    public static string Write(KpiUnit unit)
    {
        var quantity = unit.Time is { } time ? Name(time) : unit.Counted.Length > 0 ? CountPrefix + unit.Counted
            : unit.Measured.Length > 0 ? QuantityPrefix + unit.Measured : unit.Currency.Code;
        return unit.Dimension switch
        {
            UnitDimension.Share => unit.IsPercent ? "percent" : "share",
            UnitDimension.Rate => quantity + Per + unit.Per,
            UnitDimension.Score when unit.Lowest == 0 => PointsPrefix + Number(unit.Highest),
            UnitDimension.Score => ScalePrefix + Number(unit.Lowest) + ScaleMiddle + Number(unit.Highest),
            _ => quantity,
        };
    }

    public static string CheckNoun(string noun, string parameter)
    {
        ArgumentNullException.ThrowIfNull(noun, parameter);
        return IsNoun(noun) ? noun : throw new ArgumentException($"`{noun}` does not name a thing in at most {MaxNoun} characters.", parameter);
    }

    private static KpiUnit? ParseSimple(string text)
    {
        foreach (var (written, unit) in Fixed)
        {
            if (text == written)
            {
                return unit;
            }
        }

        return text switch
        {
            _ when Currency.IsValid(text) => KpiUnit.InCurrency(new(text)),
            _ when text.StartsWith(CountPrefix, StringComparison.Ordinal) => IsNoun(text[CountPrefix.Length..]) ? KpiUnit.CountOf(text[CountPrefix.Length..]) : null,
            _ when text.StartsWith(QuantityPrefix, StringComparison.Ordinal) => IsNoun(text[QuantityPrefix.Length..]) ? KpiUnit.QuantityOf(text[QuantityPrefix.Length..]) : null,
            _ when text.StartsWith(PointsPrefix, StringComparison.Ordinal) => Scale("0", text[PointsPrefix.Length..]),
            _ when text.StartsWith(ScalePrefix, StringComparison.Ordinal) => text[ScalePrefix.Length..].Split(ScaleMiddle) is [var low, var high] ? Scale(low, high) : null,
            _ => null,
        };
    }

    private static KpiUnit? Scale(string low, string high) =>
        TryNumber(low, out var lowest) && TryNumber(high, out var highest) && lowest < highest ? KpiUnit.Points(lowest, highest) : null;

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && Number(number) == text && Math.Abs(number) <= 1_000_000_000;

    private static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Words as people write them: parted by single spaces, nothing hidden, and not the word that parts a rate.</summary>
    private static bool IsNoun(string text) =>
        text.Length is > 0 and <= MaxNoun && text.Trim().Length == text.Length && !text.Any(VisibleText.IsHidden) && !text.Contains("  ", StringComparison.Ordinal)
        && !$" {text} ".Contains(Per, StringComparison.Ordinal);

    private static string Name(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "second",
        TimeUnit.Minute => "minute",
        TimeUnit.Hour => "hour",
        TimeUnit.Day => "day",
        _ => "week",
    };
}
