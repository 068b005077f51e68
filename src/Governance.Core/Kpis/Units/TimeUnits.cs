using System.Diagnostics;

namespace Governance.Kpis;

/// <summary>The lengths of the units of time.</summary>
public static class TimeUnits
{
    extension(TimeUnit unit)
    {
        /// <summary>The length in seconds.</summary>
        public int Seconds => unit switch
        {
            TimeUnit.Second => 1,
            TimeUnit.Minute => 60,
            TimeUnit.Hour => 3_600,
            TimeUnit.Day => 86_400,
            TimeUnit.Week => 604_800,
            _ => throw new UnreachableException(),
        };
    }
}
