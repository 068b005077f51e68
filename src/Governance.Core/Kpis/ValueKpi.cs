using Governance.Organization;

namespace Governance.Kpis;

/// <summary>A measure that shows whether a use case pays, as declared. It is not a measurement.</summary>
public sealed record ValueKpi
{
    /// <summary>The id.</summary>
    public required KpiId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What kind of value it shows.</summary>
    public required KpiFamily Family { get; init; }

    /// <summary>Which way is good.</summary>
    public required KpiDirection Direction { get; init; }

    /// <summary>The unit of measurement, such as <c>day</c> or <c>EUR</c>; all numbers of the KPI are in it.</summary>
    public required KpiUnit Unit { get; init; }

    /// <summary>Who answers for it.</summary>
    public required PartyReference Owner { get; init; }

    /// <summary>
    /// How measurements become one number; <see langword="null"/> for what the unit suggests: the ratio of sums for shares and rates, sums for counts, the mean for all else.
    /// </summary>
    public KpiAggregation? Aggregation { get; init; }

    /// <summary>The periods into which measurements are put; <see cref="KpiCadence.Month"/> unless said.</summary>
    public KpiCadence Cadence { get; init; } = KpiCadence.Month;

    /// <summary>The value to reach, in <see cref="Unit"/>; <see langword="null"/> for a band or when none is set.</summary>
    public decimal? Target { get; init; }

    /// <summary>The lowest good value of a band; <see langword="null"/> unless <see cref="Direction"/> is <see cref="KpiDirection.Band"/>.</summary>
    public decimal? BandLow { get; init; }

    /// <summary>The highest good value of a band; <see langword="null"/> unless <see cref="Direction"/> is <see cref="KpiDirection.Band"/>.</summary>
    public decimal? BandHigh { get; init; }
}
