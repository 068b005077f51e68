using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace Governance.Kpis;

/// <summary>The texts of periods: ISO 8601 dates, weeks, months, years and intervals, and quarters as people write them.</summary>
internal static class MeasurementPeriodText
{
    public static bool TryParse(ReadOnlySpan<char> text, out MeasurementPeriod period)
    {
        period = default;
        var slash = text.IndexOf('/');
        if (slash >= 0)
        {
            if (!TryDay(text[..slash], out var from) || !TryDay(text[(slash + 1)..], out var until) || until <= from)
            {
                return false;
            }

            period = new(from, until);
            return true;
        }

        if (text.Length < 4 || !TryNumber(text[..4], out var year) || year is < 1 or > 9998)
        {
            return false;
        }

        var rest = text[4..];
        if (rest.IsEmpty)
        {
            period = KpiCadence.Year.PeriodAt(new(year, 1, 1));
            return true;
        }

        return rest[0] == '-' && TryPart(year, rest[1..], out period);
    }

    public static string Write(MeasurementPeriod period)
    {
        var from = period.From;
        foreach (var cadence in new[] { KpiCadence.Day, KpiCadence.Week, KpiCadence.Month, KpiCadence.Quarter, KpiCadence.Year })
        {
            if (!period.IsEmpty && cadence.PeriodAt(from) == period)
            {
                return cadence switch
                {
                    KpiCadence.Day => LocalDatePattern.Iso.Format(from),
                    KpiCadence.Week => Text($"{WeekYearRules.Iso.GetWeekYear(from):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(from):00}"),
                    KpiCadence.Month => Text($"{from.Year:0000}-{from.Month:00}"),
                    KpiCadence.Quarter => Text($"{from.Year:0000}-Q{((from.Month - 1) / 3) + 1}"),
                    _ => Text($"{from.Year:0000}"),
                };
            }
        }

        return $"{LocalDatePattern.Iso.Format(from)}/{LocalDatePattern.Iso.Format(period.Until)}";
    }

    private static bool TryPart(int year, ReadOnlySpan<char> part, out MeasurementPeriod period)
    {
        period = default;
        if (part is ['Q', >= '1' and <= '4'])
        {
            period = KpiCadence.Quarter.PeriodAt(new(year, (3 * (part[1] - '1')) + 1, 1));
            return true;
        }

        if (part is ['W', _, _])
        {
            if (!TryNumber(part[1..], out var week) || week < 1 || week > WeekYearRules.Iso.GetWeeksInWeekYear(year))
            {
                return false;
            }

            period = KpiCadence.Week.PeriodAt(WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday));
            return true;
        }

        if (part.Length is not (2 or 5) || !TryNumber(part[..2], out var month) || month is < 1 or > 12)
        {
            return false;
        }

        if (part.Length == 2)
        {
            period = MeasurementPeriod.Month(year, month);
            return true;
        }

        if (part[2] != '-' || !TryNumber(part[3..], out var day) || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        period = MeasurementPeriod.Day(new(year, month, day));
        return true;
    }

    private static bool TryDay(ReadOnlySpan<char> text, out LocalDate day)
    {
        day = default;
        if (text.Length != 10 || !TryParse(text, out var period))
        {
            return false;
        }

        day = period.From;
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
