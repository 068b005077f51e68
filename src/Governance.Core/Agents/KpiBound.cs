using NodaTime;

namespace Governance.Agents;

/// <summary>The bounds within which a KPI of an agent must stay. Outside them, or without a recent appraisal or assessment, the agent works one level lower.</summary>
public sealed record KpiBound
{
    /// <summary>The KPI.</summary>
    public required KpiId Kpi { get; init; }

    /// <summary>The lowest good value, in the unit of the KPI; <see langword="null"/> for none. At least one of this, <see cref="AtMost"/> and <see cref="IsMeasured"/> is given.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The highest good value, in the unit of the KPI; <see langword="null"/> for none.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>
    /// Whether measurements judge it and not appraisals: the assessment that is presented on the day must hold, and its value lie within the bounds; without bounds the KPI must be
    /// proven. <see langword="false"/> unless said.
    /// </summary>
    public bool IsMeasured { get; init; }

    /// <summary>How long an appraisal counts; longer than 0. <see langword="null"/> when the latest always does. How long measurements count their KPI says.</summary>
    public Duration? MaximumAge { get; init; }

    /// <summary>Whether a value lies within the bounds, which are included.</summary>
    /// <param name="value">The value.</param>
    public bool Contains(decimal value) => !(value < AtLeast) && !(value > AtMost);
}
