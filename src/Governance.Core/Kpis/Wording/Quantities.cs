using System.Diagnostics;
using Governance.Statistics;
using NodaTime;
using NodaTime.Text;

namespace Governance.Kpis;

/// <summary>Numbers with their units, as people write them.</summary>
internal static class Quantities
{
    /// <summary>A value: <c>4.31 days</c>, <c>4.2 %</c>, <c>1,200.50 EUR</c>.</summary>
    public static LocalizedText Value(KpiUnit unit, double value, int decimals) => With(Figures.Of(value, decimals), unit, value, decimals, Symbol(unit));

    /// <summary>A difference of two values: <c>1.2 percentage points</c>, and for all other units the same as a value.</summary>
    public static LocalizedText Difference(KpiUnit unit, double value, int decimals) => With(Figures.Of(value, decimals), unit, value, decimals, DifferenceSymbol(unit));

    /// <summary>A value as it was declared.</summary>
    public static LocalizedText Declared(KpiUnit unit, decimal value) => With(Figures.Of((double)value), unit, (double)value, 6, Symbol(unit));

    /// <summary>A declared difference.</summary>
    public static LocalizedText DeclaredDifference(KpiUnit unit, decimal value) => With(Figures.Of((double)value), unit, (double)value, 6, DifferenceSymbol(unit));

    /// <summary>The ends of an interval, without the unit: <c>0.91 to 1.57</c>.</summary>
    public static LocalizedText Range(double low, double high, int decimals)
    {
        var (from, to) = (Figures.Of(low, decimals), Figures.Of(high, decimals));
        return new($"{from.En} to {to.En}", $"de {French(from)} à {French(to)}");
    }

    /// <summary>An interval with its confidence: <c>95 %: 0.91 to 1.57</c>.</summary>
    public static LocalizedText Interval(double low, double high, double confidence, int decimals)
    {
        var (sure, range) = (Figures.ExactPercent(confidence), Range(low, high, decimals));
        return new($"{sure.En}: {range.En}", $"{French(sure)}\u00A0: {French(range)}");
    }

    /// <summary>How many decimals show an interval, by half of its length.</summary>
    public static int Decimals(ConfidenceInterval interval) => Figures.DecimalsFor(0.5 * (interval.Upper - interval.Lower));

    /// <summary>A day.</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>From a first to a last day.</summary>
    public static LocalizedText Days(MeasurementPeriod period)
    {
        var (from, last) = (Day(period.From), Day(period.Until.PlusDays(-1)));
        return new($"from {from} to {last}", $"du {from} au {last}");
    }

    public static string French(LocalizedText text) => text.Fr ?? text.En;

    private static LocalizedText With(LocalizedText number, KpiUnit unit, double value, int decimals, (string One, string Many, string OneFr, string ManyFr) symbol)
    {
        // In English one is one, in French everything below two.
        var shown = double.IsFinite(value) ? Math.Round(Math.Abs(value), decimals, MidpointRounding.AwayFromZero) : value;
        var (word, french) = (shown == 1.0 ? symbol.One : symbol.Many, shown < 2.0 ? symbol.OneFr : symbol.ManyFr);
        return word.Length == 0 ? number : new($"{number.En} {word}", $"{French(number)}{(unit.IsPercent && french == "%" ? '\u00A0' : ' ')}{french}");
    }

    private static (string One, string Many, string OneFr, string ManyFr) DifferenceSymbol(KpiUnit unit) =>
        unit.IsPercent ? ("percentage point", "percentage points", "point de pourcentage", "points de pourcentage") : Symbol(unit);

    private static (string One, string Many, string OneFr, string ManyFr) Symbol(KpiUnit unit) => unit.Dimension switch
    {
        _ when unit.Name is { } name => (name.En, name.En, French(name), French(name)),
        UnitDimension.Share => unit.IsPercent ? ("%", "%", "%", "%") : (string.Empty, string.Empty, string.Empty, string.Empty),
        UnitDimension.Score => ("point", "points", "point", "points"),
        UnitDimension.Rate => Per(Simple(unit), unit.Per),
        _ => Simple(unit),
    };

    private static (string One, string Many, string OneFr, string ManyFr) Per((string One, string Many, string OneFr, string ManyFr) quantity, string thing) =>
        ($"{quantity.One} per {thing}", $"{quantity.Many} per {thing}", $"{quantity.OneFr} par {thing}", $"{quantity.ManyFr} par {thing}");

    private static (string One, string Many, string OneFr, string ManyFr) Simple(KpiUnit unit) => unit.Time switch
    {
        TimeUnit.Second => ("second", "seconds", "seconde", "secondes"),
        TimeUnit.Minute => ("minute", "minutes", "minute", "minutes"),
        TimeUnit.Hour => ("hour", "hours", "heure", "heures"),
        TimeUnit.Day => ("day", "days", "jour", "jours"),
        TimeUnit.Week => ("week", "weeks", "semaine", "semaines"),
        null when unit.Counted.Length > 0 => (unit.Counted, unit.Counted, unit.Counted, unit.Counted),
        null when unit.Measured.Length > 0 => (unit.Measured, unit.Measured, unit.Measured, unit.Measured),
        null => (unit.Currency.Code, unit.Currency.Code, unit.Currency.Code, unit.Currency.Code),
        _ => throw new UnreachableException(),
    };
}
