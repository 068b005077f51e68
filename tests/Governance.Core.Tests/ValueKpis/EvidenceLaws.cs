using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Core.Tests.Statistics;
using Governance.Kpis;
using Governance.Statistics;
using NodaTime;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>What holds of evidence however its measurements come in.</summary>
public sealed class EvidenceLaws
{
    private static readonly LocalDate First = new(2025, 11, 1);

    private static readonly Arbitrary<(int Seed, int Count)> Cases = (from seed in Gen.Choose(0, int.MaxValue) from count in Gen.Choose(1, 40) select (seed, count)).ToArbitrary();

    [Fact]
    public void The_order_of_measurements_changes_no_evidence() => Law.Holds(Cases, static given =>
    {
        var random = new RandomSequence((ulong)given.Seed);
        var items = Items(random, given.Count);
        var shuffled = items.ToArray();
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var j = random.Below(i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        AssertNear(Sample.Evidence(Sample.LeadTime, items), Sample.Evidence(Sample.LeadTime, shuffled));
    });

    [Fact]
    public void A_group_with_its_standard_deviation_says_as_much_as_its_items() => Law.Holds(Cases, static given =>
    {
        var items = Items(new RandomSequence((ulong)given.Seed), given.Count);
        var grouped = items.GroupBy(static item => KpiCadence.Month.PeriodAt(item.Period.From)).Select(static month =>
        {
            var summary = SampleSummary.Of([.. month.Select(static item => item.Value!.Value)]);
            var group = Sample.Of(Sample.LeadTime, month.Key.ToString(), summary.Mean);
            return summary.Count == 1 ? group : group with { Count = (int)summary.Count, StandardDeviation = summary.StandardDeviation };
        });
        AssertNear(Sample.Evidence(Sample.LeadTime, items), Sample.Evidence(Sample.LeadTime, grouped));
    });

    [Fact]
    public void Ratios_are_ratios_of_sums_however_the_whole_is_cut() => Law.Holds(Cases, static given =>
    {
        var random = new RandomSequence((ulong)given.Seed);
        var parts = Enumerable.Range(0, given.Count).Select(i =>
        {
            var whole = random.Below(50);
            return Sample.Part(Sample.OverrideRate, "2026-03", random.Below(whole + 1), whole) with { Segment = FormattableString.Invariant($"s-{i}") };
        }).ToArray();
        var (top, bottom) = (parts.Sum(static p => p.Numerator!.Value), parts.Sum(static p => p.Denominator!.Value));
        var cut = Assert.Single(Sample.Evidence(Sample.OverrideRate, parts).Periods).Ratio;
        Assert.Equal(bottom == 0.0, cut.Value is null);
        if (bottom > 0.0)
        {
            Close.Is(top, cut.Numerator, 1e-12);
            Close.Is(bottom, cut.Denominator, 1e-12);
            Assert.Equal(top / bottom, cut.Value!.Value, 1e-12);
        }
    });

    private static Measurement[] Items(RandomSequence random, int count) =>
        [.. Enumerable.Range(0, count).Select(i => Sample.Item(Sample.LeadTime, First.PlusDays(random.Below(120)), Math.Round(3.0 + random.Normal(), 3), i))];

    private static void AssertNear(KpiEvidence expected, KpiEvidence actual)
    {
        Assert.Equal(expected.Periods.Count, actual.Periods.Count);
        Assert.All(expected.Periods.Zip(actual.Periods), static pair =>
        {
            var (one, two) = pair;
            Assert.Equal((one.Period, one.Arm, one.Items, one.Values.Count), (two.Period, two.Arm, two.Items, two.Values.Count));
            Close.Is(one.Values.Mean, two.Values.Mean, 1e-12);
            Assert.Equal(one.Values.Squares, two.Values.Squares, 1e-9);
            Assert.Equal(one.Ratio.Value!.Value, two.Ratio.Value!.Value, 1e-12);
        });
    }
}
