namespace Governance;

/// <content>KPIs and what is measured of them.</content>
public static partial class DiagnosticIds
{
    /// <summary>A KPI's measurements cannot become one number in the way that is asked for: ratios are never averaged, scores never added up.</summary>
    public const string ImpossibleAggregation = "GOV2065";

    /// <summary>More of a KPI's effect is claimed than there is, so that a benefit would count twice.</summary>
    public const string SharedTwice = "GOV2066";

    /// <summary>
    /// A policy or condition asks whether a KPI is there, or compares its verdict with a word that none is. To read a KPI is enough: where nothing is known of it the condition errs, and
    /// the rule fails closed.
    /// </summary>
    public const string MisreadKpi = "GOV2067";

    /// <summary>A file of measurements is no table: its first line names no columns, a quote is not closed, a row has more or fewer fields than the first line.</summary>
    public const string InvalidTable = "GOV4001";

    /// <summary>A measurement lacks what its KPI needs, or has what its KPI cannot use.</summary>
    public const string MeasurementShape = "GOV4002";

    /// <summary>A number or period of a measurement is outside what it can be.</summary>
    public const string MeasurementRange = "GOV4003";

    /// <summary>A measurement is in a unit, or a currency, that cannot be turned into that of its KPI.</summary>
    public const string MeasurementUnit = "GOV4004";

    /// <summary>A measurement is given twice.</summary>
    public const string RepeatedMeasurement = "GOV4005";

    /// <summary>A measurement speaks of days of which another one does already.</summary>
    public const string OverlappingMeasurement = "GOV4006";

    /// <summary>Measurements are not in the order of time.</summary>
    public const string UnsortedMeasurements = "GOV4007";

    /// <summary>There are more periods than are kept of a KPI.</summary>
    public const string MeasurementCapacity = "GOV4008";

    /// <summary>A file of measurements has more problems than are shown.</summary>
    public const string MoreMeasurementProblems = "GOV4009";
}
