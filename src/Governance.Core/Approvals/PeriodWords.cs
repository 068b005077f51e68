using System.Globalization;
using NodaTime;

namespace Governance.Approvals;

/// <summary>Periods in words. They are short where people vote: hours up to three days, else days.</summary>
internal static class PeriodWords
{
    public static LocalizedText Of(Duration period)
    {
        var isShort = period.TotalHours < 72;
        var number = (isShort ? period.TotalHours : period.TotalDays).ToString("0.##", CultureInfo.InvariantCulture);
        return new($"{number} {(isShort ? 'h' : 'd')}", $"{number.Replace('.', ',')} {(isShort ? 'h' : 'j')}");
    }
}
