using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Governance.Serialization;

/// <summary>ISO 8601 periods of weeks and days, <c>P[nW][nD]</c>, at least one part, each a whole number: lengths of time in days of the calendar.</summary>
internal static class PeriodText
{
    /// <summary>More digits than any part can need.</summary>
    private const int MaxDigits = 6;

    public static bool TryParse(string text, out Period period)
    {
        period = Period.Zero;
        if (!text.StartsWith('P') || text.Length < 3)
        {
            return false;
        }

        var rest = text.AsSpan(1);
        var isValid = TakePart(ref rest, 'W', out var weeks) & TakePart(ref rest, 'D', out var days) && rest.IsEmpty;
        period = isValid ? new PeriodBuilder { Weeks = weeks, Days = days }.Build() : Period.Zero;
        return isValid;
    }

    /// <summary>The period by its parts; one that has others than weeks and days, which no model holds, is written with them.</summary>
    public static string Format(Period period) => PeriodPattern.Roundtrip.Format(period);

    private static bool TakePart(ref ReadOnlySpan<char> text, char unit, out int count)
    {
        count = 0;
        var end = text.IndexOf(unit);
        if (end < 0)
        {
            return true;
        }

        var number = text[..end];
        text = text[(end + 1)..];
        return number.Length <= MaxDigits && !number.ContainsAnyExceptInRange('0', '9') && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out count);
    }
}
