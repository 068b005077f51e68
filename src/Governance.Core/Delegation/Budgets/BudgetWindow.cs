using System.Runtime.InteropServices;
using NodaTime;

namespace Governance.Delegation;

/// <summary>One period of a budget: what is used in it adds up. The periods of a time zone follow one another without gap or overlap.</summary>
/// <remarks>
/// A period begins at the first midnight of its first day, or, where the clock skips midnight, at the instant at which the day begins. Once it has begun,
/// the one before is over, even where the clock is put back across midnight. Before the year -9000 and from the year 9000 all is one period.
/// </remarks>
/// <param name="Start">The first instant.</param>
/// <param name="End">The instant at which it ends.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BudgetWindow(Instant Start, Instant End)
{
    private static readonly Instant Earliest = Instant.FromUtc(-9000, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(9000, 1, 1, 0, 0);

    /// <summary>All of time.</summary>
    public static BudgetWindow Always { get; } = new(Instant.MinValue, Instant.MaxValue);

    /// <summary>The calendar period that holds an instant.</summary>
    /// <param name="period">A calendar period.</param>
    /// <param name="zone">The time zone.</param>
    /// <param name="at">The instant.</param>
    public static BudgetWindow Containing(BudgetPeriod period, DateTimeZone zone, Instant at)
    {
        if (at < Earliest)
        {
            return new(Instant.MinValue, Earliest);
        }

        if (at >= Latest)
        {
            return new(Latest, Instant.MaxValue);
        }

        var first = FirstDay(period, at.InZone(zone).Date);
        var next = Following(period, first);

        // Where the clock was put back across midnight, the local date is that of the day before although the next day has begun.
        while (at >= StartOf(next, zone))
        {
            (first, next) = (next, Following(period, next));
        }

        return new(Instant.Max(Earliest, StartOf(first, zone)), Instant.Min(Latest, StartOf(next, zone)));
    }

    private static LocalDate FirstDay(BudgetPeriod period, LocalDate day) => period switch
    {
        BudgetPeriod.Week => day.PlusDays((int)IsoDayOfWeek.Monday - (int)day.DayOfWeek),
        BudgetPeriod.Month => new(day.Year, day.Month, 1),
        BudgetPeriod.Quarter => new(day.Year, day.Month - ((day.Month - 1) % 3), 1),
        BudgetPeriod.Year => new(day.Year, 1, 1),
        _ => day,
    };

    private static LocalDate Following(BudgetPeriod period, LocalDate first) => period switch
    {
        BudgetPeriod.Week => first.PlusWeeks(1),
        BudgetPeriod.Month => first.PlusMonths(1),
        BudgetPeriod.Quarter => first.PlusMonths(3),
        BudgetPeriod.Year => first.PlusYears(1),
        _ => first.PlusDays(1),
    };

    /// <summary>Never fails, unlike <see cref="DateTimeZone.AtStartOfDay"/> on a day that a zone skipped whole.</summary>
    private static Instant StartOf(LocalDate day, DateTimeZone zone)
    {
        var midnight = zone.MapLocal(day.AtMidnight());
        return midnight.Count == 0 ? midnight.LateInterval.Start : midnight.First().ToInstant();
    }
}
