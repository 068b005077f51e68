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

    /// <summary>Whether they hold any moment at all.</summary>
    internal bool IsValid => Day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday && (Until is not { } until || From < until);

    /// <summary>When they end on a day.</summary>
    internal LocalDateTime EndOn(LocalDate day) => Until is { } until ? day + until : day.PlusDays(1).AtMidnight();
}
