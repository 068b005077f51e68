namespace Governance.Kpis;

/// <summary>What texts call the units of KPIs.</summary>
public static class KpiUnitNames
{
    extension(ValueKpi kpi)
    {
        /// <summary>The unit to tell values in: under its <see cref="ValueKpi.UnitName"/> when it has one. It is not to be compared with other units.</summary>
        public KpiUnit UnitInTexts => kpi.Unit.Called(kpi.UnitName);
    }
}
