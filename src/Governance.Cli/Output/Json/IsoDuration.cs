using NodaTime;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>A length of time as files of a governance folder write it: <c>P28D</c>, <c>PT36H</c>.</summary>
internal static class IsoDuration
{
    public static string Of(Duration duration) => PeriodPattern.NormalizingIso.Format(Period.FromTicks(duration.BclCompatibleTicks));
}
