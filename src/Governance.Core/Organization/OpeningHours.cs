using NodaTime;

namespace Governance.Organization;

/// <summary>Hours of one day of the week, in the local time of a business calendar.</summary>
public sealed record OpeningHours
{
    /// <summary>The day of the week.</summary>
    public required IsoDayOfWeek Day { get; init; }

    /// <summary>The first moment.</summary>
    public required LocalTime From { get; init; }

    /// <summary>The moment at which they end; <see langword="null"/> for the end of the day.</summary>
    public LocalTime? Until { get; init; }
}
