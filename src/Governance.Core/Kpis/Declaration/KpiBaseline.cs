using NodaTime;

namespace Governance.Kpis;

/// <summary>What a KPI was before the use case: the measurements of a period, or a value that is only stated.</summary>
/// <remarks>It is declared with the KPI and not picked out of the measurements, so that nobody can choose the worst month. Equality compares all parts.</remarks>
public sealed record KpiBaseline
{
    /// <summary>The first day of the baseline; <see langword="null"/> when a value is stated.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day after the baseline; <see langword="null"/> when a value is stated.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>
    /// A value that is stated, in the KPI's unit, where nothing was measured; <see langword="null"/> for the measurements of the period. It is taken to be exact, and an
    /// assessment says so.
    /// </summary>
    public decimal? Value { get; init; }

    /// <summary>A baseline that was measured.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day after it.</param>
    public static KpiBaseline Between(LocalDate from, LocalDate until) => new() { From = from, Until = until };

    /// <summary>A baseline that is stated.</summary>
    /// <param name="value">The value, in the KPI's unit.</param>
    public static KpiBaseline At(decimal value) => new() { Value = value };
}
