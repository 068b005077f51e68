using Governance.Core.Tests.Serialization;
using Governance.Kpis;
using NodaTime;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>What a book refuses, what it says of it, and that the rest is counted all the same.</summary>
public sealed class MeasurementBookTests
{
    private static readonly Measurement Case = Sample.Of(Sample.LeadTime, "2026-03-14", 3.5);

    private static readonly Measurement Part = Sample.Part(Sample.OverrideRate, "2026-03", 3, 100);

    private static readonly Measurement Sum = Sample.Of(Sample.Savings, "2026-03", 900);

    public static TheoryData<Measurement, string> Faulty => new()
    {
        { Case with { Kpi = new("led-time") }, "Kpi GOV2002 no KPI has the id `led-time` | did you mean `lead-time`?" },
        { Case with { Value = double.NaN }, "Value GOV4003 this is not a number | -" },
        { Case with { Value = double.PositiveInfinity }, "Value GOV4003 a measurement lies within ±10¹⁵ | -" },
        { Case with { Value = -1.1e15 }, "Value GOV4003 a measurement lies within ±10¹⁵ | -" },
        { Case with { Value = null }, "Value GOV4002 `value` is missing | -" },
        { Case with { Numerator = 1, Denominator = 2 }, "Numerator GOV4002 this KPI has no `numerator` | -\nDenominator GOV4002 this KPI has no `denominator` | -" },
        { Case with { Count = 0 }, "Count GOV4003 a count is at least 1 | -" },
        { Case with { Count = -4 }, "Count GOV4003 a count is at least 1 | -" },
        { Case with { StandardDeviation = 1 }, "StandardDeviation GOV4002 a standard deviation needs a `count` of at least 2 | -" },
        { Case with { Count = 5, StandardDeviation = -1 }, "StandardDeviation GOV4003 `standardDeviation` is at least 0, and this is −1 | -" },
        { Case with { Count = 5, StandardDeviation = double.NaN }, "StandardDeviation GOV4003 this is not a number | -" },
        { Case with { Count = 5, Id = "c-1" }, "Count GOV4002 a measurement with an `id` is a single item | give each single item an `id`, or each part of the whole a `segment`" },
        { Case with { Id = " " }, "Id GOV1010 a text is needed; leave it out when there is nothing to say | -" },
        { Case with { Segment = "" }, "Segment GOV1010 a text is needed; leave it out when there is nothing to say | -" },
        { Case with { Arm = (MeasurementArm)7 }, "Arm GOV1010 this value has no meaning | -" },
        { Case with { Period = default }, "Period GOV4002 `period` is missing | -" },
        { Case with { Period = MeasurementPeriod.Parse("2026-Q1") }, "Period GOV4003 `2026-Q1` does not lie within one month | split it, or give the KPI a longer `cadence`" },
        { Case with { Period = MeasurementPeriod.Parse("1899-12-01") }, "Period GOV4003 `1899-12-01` is not between 1900 and 2200 | -" },
        { Case with { Unit = KpiUnit.Parse("EUR") }, "Unit GOV4004 `EUR` cannot be counted as `day` | -" },
        { Sum with { Unit = KpiUnit.Parse("CHF") }, "Unit GOV4004 `CHF` cannot be counted as `EUR` | currencies are not mixed and not converted: the rate of a day is a decision" },
        { Sum with { Count = 5 }, "Count GOV4002 this KPI has no `count` | only the aggregation `mean` knows how many items a value stands for" },
        { Part with { Numerator = 101 }, "Numerator GOV4003 the numerator 101 is greater than the denominator 100 | a share is a part of a whole: so many of so many" },
        { Part with { Numerator = -1 }, "Numerator GOV4003 `numerator` is at least 0, and this is −1 | -" },
        { Part with { Numerator = -1, Denominator = -2 }, "Numerator GOV4003 `numerator` is at least 0, and this is −1 | -\nDenominator GOV4003 `denominator` is at least 0, and this is −2 | -\nNumerator GOV4003 the numerator −1 is greater than the denominator −2 | a share is a part of a whole: so many of so many" },
        { Part with { Numerator = 2.5 }, "Numerator GOV4003 2.5 is not a whole number | -" },
        { Part with { Denominator = double.NaN }, "Denominator GOV4003 this is not a number | -" },
        { Part with { Denominator = null }, "Denominator GOV4002 `denominator` is missing | a ratio is measured as a `numerator` and a `denominator`, so that it is never averaged" },
        { Part with { Value = 3 }, "Value GOV4002 this KPI has no `value` | a ratio is measured as a `numerator` and a `denominator`, so that it is never averaged" },
        { Sample.Part(Sample.CostPerRefund, "2026-03", 5, 0), "Denominator GOV4003 something is counted of nothing | -" },
        { Sample.Of(Sample.Satisfaction, "2026-03", 5.5), "Value GOV4003 5.5 is not on the scale, which goes from 1 to 5 | -" },
        { Sample.Of(Sample.Complaints, "2026-03", -2), "Value GOV4003 `value` is at least 0, and this is −2 | -" },
        { Sample.Of(Sample.Complaints, "2026-03", 1.5), "Value GOV4003 1.5 is not a whole number | -" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_faulty_measurement_is_refused_and_the_rest_is_counted(Measurement faulty, string told)
    {
        var book = Open();
        Assert.Empty(book.Add(Sample.Of(Sample.LeadTime, "2026-01", 4.0)));

        var faults = book.Add(faulty);

        Assert.Equal(told, Told(faults));
        Assert.All(faults, static fault => Typography.CheckText(fault.Message));
        Assert.All(faults, static fault => Assert.NotNull(fault.Message.Fr));
        Assert.Equal((1, 1), (book.Accepted, book.Refused));
        Assert.Equal(1, book.EvidenceOf(Sample.LeadTime.Id).Accepted);
        var isKnown = faulty.Kpi.Value != "led-time";
        Assert.Equal(isKnown ? 1 : 0, Kpis.Sum(kpi => book.EvidenceOf(kpi.Id).Refused));
    }

    [Fact]
    public void Every_fault_of_a_measurement_is_told_at_once()
    {
        var faults = Open().Add(Part with { Numerator = double.NaN, Denominator = -1, Unit = KpiUnit.Parse("EUR"), Period = MeasurementPeriod.Parse("2026"), Id = "", Count = 2 });

        Assert.Equal(
            [MeasurementField.Count, MeasurementField.Count, MeasurementField.Unit, MeasurementField.Numerator, MeasurementField.Denominator, MeasurementField.Period, MeasurementField.Id],
            faults.Select(static fault => fault.Field));
    }

    [Fact]
    public void An_item_is_measured_once()
    {
        var book = Open();
        var day = new LocalDate(2026, 3, 14);
        Assert.Empty(book.Add(Sample.Item(Sample.LeadTime, day, 1, 1)));
        Assert.Empty(book.Add(Sample.Item(Sample.LeadTime, day, 1, 2)));
        Assert.Empty(book.Add(Sample.Item(Sample.LeadTime, day, 1, 1) with { Arm = MeasurementArm.Control }));
        Assert.Empty(book.Add(Sample.Item(Sample.Satisfaction, day, 1, 1)));

        Assert.Equal("Id GOV4005 the item `i-1` was measured before | -", Told(book.Add(Sample.Item(Sample.LeadTime, day.PlusDays(9), 2, 1))));
        Assert.Equal(1, book.EvidenceOf(Sample.LeadTime.Id).Repeated);
    }

    [Fact]
    public void What_sums_up_a_period_does_so_once()
    {
        const string Help = "give each single item an `id`, or each part of the whole a `segment`";
        var book = Open();
        Assert.Empty(book.Add(Sum));
        Assert.Empty(book.Add(Sum with { Segment = "north" }));
        Assert.Empty(book.Add(Sum with { Arm = MeasurementArm.Control }));

        Assert.Equal("Period GOV4005 the same measurement of `2026-03` was given before | -", Told(book.Add(Sum)));
        Assert.Equal($"Period GOV4006 `2026-03` has days that were measured before | {Help}", Told(book.Add(Sum with { Value = 901 })));
        Assert.Equal($"Period GOV4006 `2026-03-05` has days that were measured before | {Help}", Told(book.Add(Sample.Of(Sample.Savings, "2026-03-05", 7))));
        Assert.Equal($"Id GOV4006 the period of `i-3` is summed up by another measurement | {Help}", Told(book.Add(Sample.Item(Sample.Savings, new(2026, 3, 5), 7, 3))));
        Assert.Empty(book.Add(Sample.Of(Sample.Savings, "2026-04-01/2026-04-11", 7)));
        Assert.Empty(book.Add(Sample.Of(Sample.Savings, "2026-04-11", 7)));
        Assert.Equal($"Period GOV4006 `2026-04-10/2026-04-12` has days that were measured before | {Help}", Told(book.Add(Sample.Of(Sample.Savings, "2026-04-10/2026-04-12", 7))));
        Assert.Equal($"Period GOV4006 `2026-04` has days that were measured before | {Help}", Told(book.Add(Sample.Of(Sample.Savings, "2026-04", 7))));
        Assert.Empty(book.Add(Sample.Item(Sample.Savings, new(2026, 5, 5), 7, 4)));
        Assert.Empty(book.Add(Sample.Item(Sample.Savings, new(2026, 5, 6), 7, 5)));
        Assert.Equal($"Period GOV4006 `2026-05` has days that were measured before | {Help}", Told(book.Add(Sample.Of(Sample.Savings, "2026-05", 7))));
        var evidence = book.EvidenceOf(Sample.Savings.Id);
        Assert.Equal((7, 7, 7), (evidence.Accepted, evidence.Refused, evidence.Repeated));
        Assert.Equal([1800.0, 900.0, 14.0, 14.0], evidence.Periods.Select(static period => period.Values.Sum));
    }

    [Fact]
    public void Without_an_aggregation_a_period_has_one_measurement()
    {
        var kpi = Sample.Savings with { Aggregation = KpiAggregation.None };
        var book = new MeasurementBook([kpi]);
        Assert.Empty(book.Add(Sum));
        Assert.Equal(
            "Period GOV4006 `2026-03` has a measurement already | this KPI has the aggregation `none`: its measurements are not combined",
            Told(book.Add(Sum with { Segment = "north" })));
    }

    [Fact]
    public void Measurements_out_of_order_are_told_once_and_counted()
    {
        var book = Open();
        Assert.Empty(book.Add(Sum));
        var faults = book.Add(Sum with { Period = MeasurementPeriod.Parse("2026-01") });
        Assert.Equal("Period GOV4007 `2026-01` comes after a measurement of 2026-03-01 | all are counted: the order of rows changes no result", Told(faults));
        Assert.Equal(DiagnosticSeverity.Warning, faults[0].Severity);
        Assert.Empty(book.Add(Sum with { Period = MeasurementPeriod.Parse("2026-02") }));
        Assert.Empty(book.Add(Sum with { Period = MeasurementPeriod.Parse("2026-01"), Segment = "north" }));
        Assert.Equal(["2026-01", "2026-02", "2026-03"], book.EvidenceOf(Sample.Savings.Id).Periods.Select(static period => period.Period.ToString()));
        Assert.Equal((4, 0), (book.Accepted, book.Refused));
    }

    [Fact]
    public void Lengths_of_time_are_converted_and_shares_are_not_averaged()
    {
        var book = Open();
        Assert.Empty(book.Add(Case with { Value = 12, Unit = KpiUnit.Parse("hour") }));
        Assert.Empty(book.Add(Part));
        Assert.Empty(book.Add(Part with { Numerator = 1, Denominator = 1, Segment = "small" }));
        Assert.Equal(0.5, book.EvidenceOf(Sample.LeadTime.Id).Periods[0].Values.Mean);
        Assert.Equal(4.0 / 101.0, book.EvidenceOf(Sample.OverrideRate.Id).Periods[0].Ratio.Value!.Value, 1e-15);
    }

    [Fact]
    public void Periods_are_kept_up_to_a_number()
    {
        var kpi = Sample.Savings with { Cadence = KpiCadence.Day };
        var book = new MeasurementBook([kpi]);
        var first = new LocalDate(1990, 1, 1);
        for (var i = 0; i < KpiRecorder.MostPeriods; i++)
        {
            Assert.Empty(book.Add(Sum with { Period = MeasurementPeriod.Day(first.PlusDays(i)) }));
        }

        Assert.Equal("Period GOV4008 more than 10000 periods are not kept | -", Told(book.Add(Sum with { Period = MeasurementPeriod.Day(first.PlusDays(-1)) })));
        Assert.Empty(book.Add(Sum with { Period = MeasurementPeriod.Day(first), Segment = "north" }));
    }

    [Fact]
    public void Single_values_are_kept_while_they_are_few()
    {
        var book = Open();
        var day = new LocalDate(2026, 3, 14);
        for (var i = 0; i < 4_000; i++)
        {
            book.Add(Sample.Item(Sample.LeadTime, day.PlusDays(i % 60), 4_000 - i, i));
        }

        var periods = book.EvidenceOf(Sample.LeadTime.Id).Periods;
        Assert.Equal(4_000, periods.Sum(static period => period.Sample.Count));
        Assert.All(periods, static period => Assert.Equal(period.Sample, period.Sample.Order()));
        book.Add(Sample.Item(Sample.LeadTime, day, 5, 4_000));
        book.Add(Sample.Item(Sample.LeadTime, day.PlusDays(300), 5, 4_001));
        Assert.All(book.EvidenceOf(Sample.LeadTime.Id).Periods, static period => Assert.Empty(period.Sample));
        Assert.Equal(4_002, book.EvidenceOf(Sample.LeadTime.Id).Periods.Sum(static period => period.Values.Count));
    }

    [Fact]
    public void A_book_is_opened_for_KPIs_that_can_be_measured()
    {
        Assert.Contains("twice", Assert.Throws<ArgumentException>(() => new MeasurementBook([Sample.Savings, Sample.Savings])).Message, StringComparison.Ordinal);
        Assert.Contains("averaged", Assert.Throws<ArgumentException>(() => new MeasurementBook([Sample.OverrideRate with { Aggregation = KpiAggregation.Mean }])).Message, StringComparison.Ordinal);
        Assert.Equal(new KpiEvidence { Kpi = new("other") }, Open().EvidenceOf(new("other")));
    }

    private static readonly ValueKpi[] Kpis = [Sample.LeadTime, Sample.OverrideRate, Sample.Savings, Sample.CostPerRefund, Sample.Satisfaction, Sample.Complaints];

    private static MeasurementBook Open() => new(Kpis);

    private static string Told(IEnumerable<MeasurementFault> faults) =>
        string.Join('\n', faults.Select(static fault => $"{fault.Field} {fault.Id} {fault.Message.En} | {fault.Help?.En ?? "-"}"));
}
