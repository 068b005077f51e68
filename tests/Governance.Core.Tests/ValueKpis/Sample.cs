using Governance.Kpis;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>KPIs of every sort, and measurements of them.</summary>
internal static class Sample
{
    /// <summary>Days from claim to refund: a mean over cases, less is better.</summary>
    public static ValueKpi LeadTime { get; } = Kpi("lead-time", "day", KpiDirection.Down);

    /// <summary>Refunds that a person overruled, in percent.</summary>
    public static ValueKpi OverrideRate { get; } = Kpi("override-rate", "percent", KpiDirection.Down);

    /// <summary>Money saved each month: a sum, more is better.</summary>
    public static ValueKpi Savings { get; } = Kpi("savings", "EUR", KpiDirection.Up) with { Aggregation = KpiAggregation.Sum };

    /// <summary>Costs per refund.</summary>
    public static ValueKpi CostPerRefund { get; } = Kpi("cost-per-refund", "EUR per refund", KpiDirection.Down);

    /// <summary>Satisfaction from 1 to 5, more is better.</summary>
    public static ValueKpi Satisfaction { get; } = Kpi("satisfaction", "points from 1 to 5", KpiDirection.Up);

    /// <summary>Complaints: a count.</summary>
    public static ValueKpi Complaints { get; } = Kpi("complaints", "count of complaints", KpiDirection.Down);

    public static ValueKpi Kpi(string id, string unit, KpiDirection direction) => new()
    {
        Id = new(id),
        Name = new($"the {id}", $"le {id}"),
        Family = KpiFamily.OperationalImpact,
        Direction = direction,
        Unit = KpiUnit.Parse(unit),
        Owner = PartyReference.To(new PersonId("anna")),
    };

    /// <summary>A value of a period.</summary>
    public static Measurement Of(ValueKpi kpi, string period, double value) => new() { Kpi = kpi.Id, Period = MeasurementPeriod.Parse(period), Value = value };

    /// <summary>A value of one item on a day.</summary>
    public static Measurement Item(ValueKpi kpi, LocalDate day, double value, int number) =>
        new() { Kpi = kpi.Id, Period = MeasurementPeriod.Day(day), Value = value, Id = FormattableString.Invariant($"i-{number}") };

    /// <summary>So many of so many in a period.</summary>
    public static Measurement Part(ValueKpi kpi, string period, double numerator, double denominator) =>
        new() { Kpi = kpi.Id, Period = MeasurementPeriod.Parse(period), Numerator = numerator, Denominator = denominator };

    /// <summary>The evidence of measurements that are all in order.</summary>
    public static KpiEvidence Evidence(ValueKpi kpi, IEnumerable<Measurement> measurements)
    {
        var book = new MeasurementBook([kpi]);
        foreach (var measurement in measurements)
        {
            Assert.Equal([], book.Add(measurement).Where(static fault => fault.Severity == DiagnosticSeverity.Error));
        }

        return book.EvidenceOf(kpi.Id);
    }
}
