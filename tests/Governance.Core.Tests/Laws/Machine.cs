using System.Globalization;

namespace Governance.Core.Tests.Laws;

/// <summary>A machine that is set to a culture and a time zone.</summary>
internal static class Machine
{
    public static IReadOnlyList<string> Cultures { get; } = ["fr-CH", "de-DE", "tr-TR", "ar-SA", "fa-IR", ""];

    public static IReadOnlyList<string> Zones { get; } = ["America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati", "UTC"];

    public static T SetTo<T>(string culture, string zone, Func<T> run)
    {
        var (before, beforeUi, beforeZone) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
            Environment.SetEnvironmentVariable("TZ", beforeZone);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
