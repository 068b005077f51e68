using System.Globalization;
using System.Text;
using NodaTime;

namespace Governance.Serialization;

/// <summary>ISO 8601 durations of fixed length: <c>P[nW][nD][T[nH][nM][n[.f]S]]</c>, at least one part, each a whole number save the seconds.</summary>
internal static class DurationText
{
    /// <summary>More digits than any part can need; the greatest length is that of ten thousand years.</summary>
    private const int MaxDigits = 12;

    private static readonly Duration Max = Duration.FromDays(3_652_425);

    public static bool TryParse(string text, out Duration duration)
    {
        duration = Duration.Zero;
        if (!text.StartsWith('P') || text.Length < 3)
        {
            return false;
        }

        var time = text.IndexOf('T', StringComparison.Ordinal);
        var days = time < 0 ? text.AsSpan(1) : text.AsSpan(1, time - 1);
        var clock = time < 0 ? [] : text.AsSpan(time + 1);
        if (time >= 0 && clock.IsEmpty)
        {
            return false;
        }

        var nanoseconds = Int128.Zero;
        var isValid = TakePart(ref days, 'W', 7 * NodaConstants.NanosecondsPerDay, ref nanoseconds)
            && TakePart(ref days, 'D', NodaConstants.NanosecondsPerDay, ref nanoseconds)
            && TakePart(ref clock, 'H', NodaConstants.NanosecondsPerHour, ref nanoseconds)
            && TakePart(ref clock, 'M', NodaConstants.NanosecondsPerMinute, ref nanoseconds)
            && TakePart(ref clock, 'S', NodaConstants.NanosecondsPerSecond, ref nanoseconds)
            && days.IsEmpty && clock.IsEmpty && nanoseconds <= Max.ToInt128Nanoseconds();
        duration = isValid ? Duration.FromNanoseconds(nanoseconds) : Duration.Zero;
        return isValid;
    }

    /// <summary>Whether a text looks like a duration with years or months before its time of day.</summary>
    public static bool HasMonths(string text) =>
        text.StartsWith('P') && text.AsSpan(0, text.IndexOf('T', StringComparison.Ordinal) is var time and >= 0 ? time : text.Length).ContainsAny('Y', 'M');

    /// <summary>The shortest text with days, hours, minutes and seconds; a negative duration, which no model holds, keeps its sign.</summary>
    public static string Format(Duration duration)
    {
        if (duration < Duration.Zero)
        {
            return "-" + Format(-duration);
        }

        var text = new StringBuilder("P");
        AppendPart(text, duration.Days, 'D');
        if (duration.NanosecondOfDay != 0 || duration.Days == 0)
        {
            text.Append('T');
            AppendPart(text, duration.Hours, 'H');
            AppendPart(text, duration.Minutes, 'M');
            if (duration.Seconds != 0 || duration.SubsecondNanoseconds != 0 || text.Length == 2)
            {
                text.Append((duration.Seconds + (duration.SubsecondNanoseconds / 1e9m)).ToString("0.#########", CultureInfo.InvariantCulture)).Append('S');
            }
        }

        return text.ToString();
    }

    private static void AppendPart(StringBuilder text, int count, char unit)
    {
        if (count != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{count}{unit}");
        }
    }

    /// <summary>Takes a part of a unit from the front, if it is there; <see langword="false"/> when it is malformed.</summary>
    private static bool TakePart(ref ReadOnlySpan<char> text, char unit, long nanosecondsPerUnit, ref Int128 total)
    {
        var end = text.IndexOf(unit);
        if (end < 0)
        {
            return true;
        }

        var number = text[..end];
        text = text[(end + 1)..];
        var point = unit == 'S' ? number.IndexOf('.') : -1;
        var whole = point < 0 ? number : number[..point];
        var fraction = point < 0 ? [] : number[(point + 1)..];
        if (!IsDigits(whole, MaxDigits) || (point >= 0 && !IsDigits(fraction, 9)))
        {
            return false;
        }

        total += (Int128)long.Parse(whole, NumberStyles.None, CultureInfo.InvariantCulture) * nanosecondsPerUnit;
        if (point >= 0)
        {
            total += (long)(decimal.Parse($"0.{fraction}", CultureInfo.InvariantCulture) * nanosecondsPerUnit);
        }

        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> text, int max) => text.Length > 0 && text.Length <= max && !text.ContainsAnyExceptInRange('0', '9');
}
