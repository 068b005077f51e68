using System.Diagnostics;
using NodaTime;

namespace Governance.Kpis;

/// <summary>The periods of each cadence.</summary>
public static class KpiCadences
{
    extension(KpiCadence cadence)
    {
        /// <summary>The period that a day lies in.</summary>
        /// <param name="day">The day, in the ISO calendar.</param>
        public MeasurementPeriod PeriodAt(LocalDate day)
        {
            var from = cadence switch
            {
                KpiCadence.Day => day,
                KpiCadence.Week => day.PlusDays(1 - (int)day.DayOfWeek),
                KpiCadence.Month => new LocalDate(day.Year, day.Month, 1),
                KpiCadence.Quarter => new LocalDate(day.Year, day.Month - ((day.Month - 1) % 3), 1),
                KpiCadence.Year => new LocalDate(day.Year, 1, 1),
                _ => throw new UnreachableException(),
            };
            return new(from, cadence.After(from, 1));
        }

        /// <summary>The first day of the period that begins so many periods after another.</summary>
        /// <param name="from">The first day of a period.</param>
        /// <param name="periods">How many periods later; a negative number for earlier.</param>
        public LocalDate After(LocalDate from, int periods) => cadence switch
        {
            KpiCadence.Day => from.PlusDays(periods),
            KpiCadence.Week => from.PlusWeeks(periods),
            KpiCadence.Month => from.PlusMonths(periods),
            KpiCadence.Quarter => from.PlusMonths(3 * periods),
            KpiCadence.Year => from.PlusYears(periods),
            _ => throw new UnreachableException(),
        };
    }
}
