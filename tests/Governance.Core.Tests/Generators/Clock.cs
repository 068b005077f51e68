using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>The instants of the generated worlds: few, so that requests fall exactly on the boundaries of periods.</summary>
internal static class Clock
{
    public static Instant Midnight { get; } = Instant.FromUtc(2026, 6, 15, 0, 0);

    public static Instant Noon { get; } = Instant.FromUtc(2026, 6, 15, 12, 0);

    public static Instant JustAfterNoon { get; } = Noon + Duration.Epsilon;

    public static Instant LongAgo { get; } = Instant.FromUtc(2025, 1, 1, 0, 0);

    public static Instant FarOff { get; } = Instant.FromUtc(2028, 1, 1, 0, 0);

    /// <summary>When requests are made.</summary>
    public static Gen<Instant> Now { get; } = Pick.Weighted((5, Noon), (3, Midnight), (2, JustAfterNoon));

    /// <summary>Where periods begin and end.</summary>
    public static IReadOnlyList<Instant> Boundaries { get; } =
        [LongAgo, Midnight - Duration.FromDays(1), Midnight, Noon, JustAfterNoon, Midnight + Duration.FromDays(1), FarOff];

    /// <summary>A period, mostly a long one around the time of the request.</summary>
    public static Gen<(Instant From, Instant Until)> Period { get; } = Gen.Frequency(
        (3, Gen.Constant((LongAgo, FarOff))),
        (2, from start in Gen.Choose(0, Boundaries.Count - 2)
            from end in Gen.Choose(start + 1, Boundaries.Count - 1)
            select (Boundaries[start], Boundaries[end])));
}
