using Governance.Statistics;
using NodaTime;

namespace Governance.Kpis;

/// <summary>The control chart of a KPI: what its process does by chance, what was more than chance, and whether it will meet its target.</summary>
/// <remarks>
/// An XmR chart with the rules of the NHS programme Making Data Count, and a cumulative-sum chart (k = ½, h = 5 standard deviations) that finds small lasting shifts. It tells
/// a change; whether the use case made it is for an assessment to say. Equality compares all parts.
/// </remarks>
public sealed record KpiChart
{
    /// <summary>The fewest points of which limits are advised; of fewer, they are drawn and may be far off.</summary>
    public const int FewestAdvised = 10;

    /// <summary>The KPI.</summary>
    public required KpiId Kpi { get; init; }

    /// <summary>The day of the chart.</summary>
    public required LocalDate At { get; init; }

    /// <summary>The whole periods before the day in which something was measured with the use case, or before it, in the order of time.</summary>
    public ValueList<KpiChartPoint> Points { get; init; }

    /// <summary>The limits of the baseline, or of all points when no baseline was measured; <see langword="null"/> for fewer than two points.</summary>
    public ControlLimits? Limits { get; init; }

    /// <summary>The limits of the points since the effect is measured, what the process does now; <see langword="null"/> for fewer than two.</summary>
    public ControlLimits? CurrentLimits { get; init; }

    /// <summary>What is more than chance against <see cref="Limits"/>, in the order of time.</summary>
    public ValueList<KpiSignal> Signals { get; init; }

    /// <summary>The lasting shifts that were found after the baseline, or among all points when there is none, in the order of time.</summary>
    public ValueList<KpiShift> Shifts { get; init; }

    /// <summary>Whether the process, going on as it does now, will meet the target that is due on the day, or stay in its band.</summary>
    public required KpiAssurance Assurance { get; init; }

    /// <summary>The chart in one line: lower case, without a period.</summary>
    public required LocalizedText Line { get; init; }
}
