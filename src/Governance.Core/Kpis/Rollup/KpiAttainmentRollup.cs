using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>How far an objective, or the whole portfolio, has come: the attainment of its KPIs put together, never their values.</summary>
/// <remarks>
/// The interval holds whatever KPIs have to do with one another: ends are added, and so are the chances that an interval fails, each KPI's once. So the confidence of the whole is never
/// above that of its weakest part; it is 0 when there are too many parts to say anything. Equality compares all parts.
/// </remarks>
public sealed record KpiAttainmentRollup
{
    /// <summary>The objective; <see langword="null"/> for the portfolio.</summary>
    public ObjectiveId? Objective { get; init; }

    /// <summary>The parts, in the order of the KPIs.</summary>
    public required ValueList<KpiContribution> Parts { get; init; }

    /// <summary>How much of the way was made, from 0 to 1; 0 when there is no part.</summary>
    public required double Attainment { get; init; }

    /// <summary>The interval; its lower end is what is proven.</summary>
    public required ConfidenceInterval Interval { get; init; }

    /// <summary>How much the evidence can bear: as much as that of the weakest part.</summary>
    public required EvidenceStrength Strength { get; init; }

    /// <summary>The whole in one line: lower case, without a period.</summary>
    public required LocalizedText Line { get; init; }
}
