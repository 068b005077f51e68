using System.Globalization;

namespace Governance.Cedar;

/// <summary>Reads and writes <see cref="CedarDateTime"/>. Own calendar arithmetic: Cedar knows the year 0000, which the framework's types do not.</summary>
internal static class DateTimeText
{
    private const int DaysPerEra = 146_097;
    private const int EpochDayInEra = 719_468;
    private const long FirstWritable = -719_528L * CedarDateTime.MillisecondsPerDay;
    private const long FirstBeyond = 2_932_897L * CedarDateTime.MillisecondsPerDay;

    public static bool IsWritable(CedarDateTime value) => value.EpochMilliseconds is >= FirstWritable and < FirstBeyond;

    public static bool TryParse(ReadOnlySpan<char> text, out CedarDateTime value)
    {
        value = default;
        if (!Number(ref text, 4, out int year) || !Skip(ref text, '-') || !Number(ref text, 2, out int month) || !Skip(ref text, '-')
            || !Number(ref text, 2, out int day) || month is < 1 or > 12 || day < 1 || day > DaysIn(year, month))
        {
            return false;
        }

        long milliseconds = DaysSinceEpoch(year, month, day) * CedarDateTime.MillisecondsPerDay;
        if (!text.IsEmpty)
        {
            if (!TryTime(ref text, out long time) || !TryOffset(ref text, out long offset) || !text.IsEmpty)
            {
                return false;
            }

            milliseconds += time - offset;
        }

        value = new CedarDateTime(milliseconds);
        return true;
    }

    public static string Format(CedarDateTime value)
    {
        long time = value.ToTime().Milliseconds;
        long days = (long)(((Int128)value.EpochMilliseconds - time) / CedarDateTime.MillisecondsPerDay);
        (long year, int month, int day) = Civil(days);
        string date = year is >= 0 and <= 9999
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{(year < 0 ? '-' : '+')}{Math.Abs(year):000000}-{month:00}-{day:00}");
        if (time == 0)
        {
            return date;
        }

        (long seconds, long fraction) = Math.DivRem(time, 1000);
        string clock = string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
        return fraction == 0 ? $"{date}T{clock}Z" : string.Create(CultureInfo.InvariantCulture, $"{date}T{clock}.{fraction:000}Z");
    }

    private static bool TryTime(ref ReadOnlySpan<char> text, out long milliseconds)
    {
        milliseconds = 0;
        int fraction = 0;
        if (!Skip(ref text, 'T') || !Number(ref text, 2, out int hour) || !Skip(ref text, ':') || !Number(ref text, 2, out int minute)
            || !Skip(ref text, ':') || !Number(ref text, 2, out int second) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        if (Skip(ref text, '.') && !Number(ref text, 3, out fraction))
        {
            return false;
        }

        milliseconds = (((((hour * 60L) + minute) * 60) + second) * 1000) + fraction;
        return true;
    }

    private static bool TryOffset(ref ReadOnlySpan<char> text, out long milliseconds)
    {
        milliseconds = 0;
        if (Skip(ref text, 'Z'))
        {
            return true;
        }

        bool negative = text.StartsWith('-');
        if ((!Skip(ref text, '-') && !Skip(ref text, '+')) || !Number(ref text, 2, out int hours) || !Number(ref text, 2, out int minutes)
            || hours > 23 || minutes > 59)
        {
            return false;
        }

        milliseconds = ((hours * 60L) + minutes) * 60_000 * (negative ? -1 : 1);
        return true;
    }

    private static bool Skip(ref ReadOnlySpan<char> text, char expected)
    {
        if (!text.StartsWith(expected))
        {
            return false;
        }

        text = text[1..];
        return true;
    }

    private static bool Number(ref ReadOnlySpan<char> text, int digits, out int number)
    {
        number = 0;
        if (text.Length < digits)
        {
            return false;
        }

        foreach (char c in text[..digits])
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        text = text[digits..];
        return true;
    }

    private static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    // Years start in March here, so that the leap day is the last of its year and every 400-year era has the same days.
    private static long DaysSinceEpoch(int year, int month, int day)
    {
        int y = month <= 2 ? year - 1 : year;
        int era = (y >= 0 ? y : y - 399) / 400;
        int yearOfEra = y - (era * 400);
        int dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        int dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return ((long)era * DaysPerEra) + dayOfEra - EpochDayInEra;
    }

    private static (long Year, int Month, int Day) Civil(long days)
    {
        long shifted = days + EpochDayInEra;
        long era = (shifted >= 0 ? shifted : shifted - (DaysPerEra - 1)) / DaysPerEra;
        int dayOfEra = (int)(shifted - (era * DaysPerEra));
        int yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        int dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        int shiftedMonth = ((5 * dayOfYear) + 2) / 153;
        int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        long year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
        return (year, month, dayOfYear - (((153 * shiftedMonth) + 2) / 5) + 1);
    }
}
