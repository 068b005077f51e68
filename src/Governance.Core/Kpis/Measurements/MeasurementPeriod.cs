using System.Runtime.InteropServices;
using NodaTime;

namespace Governance.Kpis;

/// <summary>The days that a measurement speaks of: from a day until the day before another.</summary>
/// <remarks>
/// Written as a day (<c>2026-03-14</c>), a week (<c>2026-W11</c>), a month (<c>2026-03</c>), a quarter (<c>2026-Q1</c>), a year (<c>2026</c>), or as its first day and the first
/// day after it (<c>2026-03-01/2026-03-15</c>). Equality compares both days. The default value is no day and is refused wherever a measurement is used.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MeasurementPeriod
{
    /// <summary>The days from one to the day before another.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day after the period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period has no day.</exception>
    public MeasurementPeriod(LocalDate from, LocalDate until)
    {
        (from, until) = (InIso(from), InIso(until));
        if (until <= from)
        {
            throw new ArgumentOutOfRangeException(nameof(until), until, "A period ends after the day on which it begins.");
        }

        From = from;
        Until = until;
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The first day after it.</summary>
    public LocalDate Until { get; }

    /// <summary>Whether it has any day; only the default value has none.</summary>
    public bool IsEmpty => From == Until;

    /// <summary>A single day.</summary>
    /// <param name="day">The day.</param>
    public static MeasurementPeriod Day(LocalDate day) => new(day, day.PlusDays(1));

    /// <summary>A month of the calendar.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    public static MeasurementPeriod Month(int year, int month) => KpiCadence.Month.PeriodAt(new(year, month, 1));

    /// <summary>Reads a period from its text.</summary>
    /// <param name="text">A text such as <c>2026-03</c>.</param>
    /// <exception cref="ArgumentException">The text is not a period.</exception>
    public static MeasurementPeriod Parse(string text) =>
        TryParse(text, out var period) ? period : throw new ArgumentException($"`{text}` is not a period, such as `2026-03`.", nameof(text));

    /// <summary>Reads a period from its text.</summary>
    /// <param name="text">A text such as <c>2026-03</c>.</param>
    /// <param name="period">The period; the default value when the text is none.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out MeasurementPeriod period) => MeasurementPeriodText.TryParse(text, out period);

    /// <summary>Whether every day of another period is one of this.</summary>
    /// <param name="other">The other period.</param>
    public bool Contains(MeasurementPeriod other) => From <= other.From && other.Until <= Until;

    /// <summary>The shortest text that means it.</summary>
    public override string ToString() => MeasurementPeriodText.Write(this);

    private static LocalDate InIso(LocalDate day) => day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
}
