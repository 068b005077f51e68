using Governance.Kpis;
using Governance.Statistics;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>Assessments of published data give the published intervals. Digits beyond those printed: the formulas in mpmath 1.3 at 40 digits.</summary>
public sealed class WorkedExampleTests
{
    /// <summary>Hours of sleep gained with two drugs (Student, Biometrika 6, 1908; R's data set <c>sleep</c>).</summary>
    private static readonly double[] First = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];

    private static readonly double[] Second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

    private static readonly ValueKpi Sleep = Sample.Kpi("sleep", "hour", KpiDirection.Up).WithBaseline();

    /// <summary>Litters of rats of which so many pups lived (Weil 1970), the example of Rao &amp; Scott 1992: the control group and the treated one.</summary>
    private static readonly (double, double)[][] Litters =
    [
        [(13, 13), (12, 12), (9, 9), (9, 9), (8, 8), (8, 8), (12, 13), (11, 12), (9, 10), (9, 10), (8, 9), (11, 13), (4, 5), (5, 7), (7, 10), (7, 10)],
        [(12, 12), (11, 11), (10, 10), (9, 9), (10, 11), (9, 10), (9, 10), (8, 9), (8, 9), (4, 5), (7, 9), (4, 7), (5, 10), (3, 6), (3, 10), (0, 7)],
    ];

    /// <summary>R prints for <c>t.test(extra ~ group, sleep)</c>: −3.3654832 to 0.2054832; turned round here.</summary>
    [Fact]
    public void Welchs_interval_of_the_sleep_data()
    {
        var found = Trial.Assess(Sleep, [.. Trial.Items(Sleep, "2025-03", First), .. Trial.Items(Sleep, "2026-12", Second)]);

        Assert.Equal(KpiVerdict.Unproven, found.Verdict);
        Assert.Equal(KpiIntervalMethod.Student, found.Method);
        Assert.Equal(1.58, found.Effect!.Value, 1e-12);
        Trial.IsNear(-0.20548323071171097, 3.365483230711711, found.Interval, 1e-12);
    }

    /// <summary>The same as means with their standard deviations, as a report gives them.</summary>
    [Fact]
    public void Groups_with_their_spread_say_the_same()
    {
        var (one, two) = (SampleSummary.Of(First), SampleSummary.Of(Second));
        var found = Trial.Assess(
            Sleep,
            [
                Sample.Of(Sleep, "2025-03", one.Mean) with { Count = 10, StandardDeviation = one.StandardDeviation },
                Sample.Of(Sleep, "2026-12", two.Mean) with { Count = 10, StandardDeviation = two.StandardDeviation },
            ]);
        Trial.IsNear(-0.20548323071171097, 3.365483230711711, found.Interval, 1e-12);
    }

    /// <summary>One sample against a stated value: R prints for <c>t.test(extra)</c> of the second drug 0.8976775 to 3.7623225, df = 9.</summary>
    [Fact]
    public void Students_interval_against_a_stated_baseline()
    {
        var kpi = Sleep with { Baseline = KpiBaseline.At(0) };
        var found = Trial.Assess(kpi, Trial.Items(kpi, "2026-12", Second));

        Assert.Equal((0.8976775, 3.7623225), (Math.Round(found.Interval.Lower, 7), Math.Round(found.Interval.Upper, 7)));
        Assert.Equal(KpiVerdict.Proven, found.Verdict);
        Assert.True(found.Has(KpiCautionKind.StatedBaseline));
    }

    /// <summary>Newcombe (Statist. Med. 17, 1998, 873–890), table II, method 10: 56/70 − 48/80 is 0.0524 to 0.3339, 9/10 − 3/10 is 0.1705 to 0.8090.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524314724023648779, 0.333872654036905976)]
    [InlineData(9, 10, 3, 10, 0.170522723934502876, 0.809017973535487984)]
    public void Newcombes_interval_of_two_shares(int now, int of, int before, int ofBefore, double lower, double upper)
    {
        var kpi = Sample.Kpi("accepted", "share", KpiDirection.Up).WithBaseline();
        var found = Trial.Assess(kpi, [Sample.Part(kpi, "2025-03", before, ofBefore), Sample.Part(kpi, "2026-12", now, of)]);

        Assert.Equal(KpiIntervalMethod.Score, found.Method);
        Trial.IsNear(lower, upper, found.Interval, 1e-12);
        Assert.Equal(KpiVerdict.Proven, found.Verdict);
    }

    /// <summary>Newcombe (Statist. Med. 17, 1998, 857–872), table I: Wilson's interval of 81/263 is 0.2553 to 0.3662.</summary>
    [Fact]
    public void Wilsons_interval_of_one_share()
    {
        var kpi = Sample.Kpi("accepted", "percent", KpiDirection.Up) with { Target = 25 };
        var found = Trial.Assess(kpi, [Sample.Part(kpi, "2026-12", 81, 263)]);

        Assert.Equal(KpiClaim.Attainment, found.Claim);
        Trial.IsNear(25.5288519878274226, 36.620957698280007, found.Interval, 1e-12);
        Assert.Equal(KpiVerdict.Proven, found.Verdict);
        Assert.Equal(KpiVerdict.Unproven, Trial.Assess(kpi with { Target = 30 }, [Sample.Part(kpi, "2026-12", 81, 263)]).Verdict);
        Assert.Equal(KpiVerdict.Worse, Trial.Assess(kpi with { Target = 37 }, [Sample.Part(kpi, "2026-12", 81, 263)]).Verdict);
    }

    /// <summary>A band is tested twice one-sidedly: by the interval of 90 %.</summary>
    [Theory]
    [InlineData(26.3, 35.7, KpiVerdict.Proven)]
    [InlineData(26.4, 35.7, KpiVerdict.Unproven)]
    [InlineData(26.3, 35.6, KpiVerdict.Unproven)]
    [InlineData(36.7, 90, KpiVerdict.Worse)]
    [InlineData(1, 25.5, KpiVerdict.Worse)]
    [InlineData(36.6, 90, KpiVerdict.Unproven)]
    public void Too_little_is_as_bad_as_too_much(double low, double high, KpiVerdict verdict)
    {
        var kpi = Sample.Kpi("overridden", "percent", KpiDirection.Band) with { BandLow = (decimal)low, BandHigh = (decimal)high };
        var found = Trial.Assess(kpi, [Sample.Part(kpi, "2026-12", 81, 263)]);

        Assert.Equal(verdict, found.Verdict);
        Trial.IsNear(26.3313617188481382, 35.6566349608488165, found.Interval, 1e-12);
        Assert.Equal(0.9, found.Interval.Confidence, 1e-15);
    }

    /// <summary>Four shares, by recovered variances (Zou &amp; Donner 2008): 90/100 from 70/100, while the control went from 72/100 to 75/100.</summary>
    [Fact]
    public void A_difference_in_differences_of_shares()
    {
        var kpi = Sample.Kpi("accepted", "share", KpiDirection.Up).WithBaseline().By(AttributionMethod.DifferenceInDifferences);
        var found = Trial.Assess(
            kpi,
            [
                Sample.Part(kpi, "2025-03", 70, 100), Sample.Part(kpi, "2025-03", 72, 100) with { Arm = MeasurementArm.Control },
                Sample.Part(kpi, "2026-12", 90, 100), Sample.Part(kpi, "2026-12", 75, 100) with { Arm = MeasurementArm.Control },
            ]);
        Trial.IsNear(0.00672355867235963683, 0.331329269050026144, found.Interval, 1e-12);
        Assert.Equal(0.17, found.Effect!.Value, 1e-12);
        Assert.Equal(KpiVerdict.Proven, found.Verdict);
    }

    /// <summary>The design effects of both groups; the digits by the formula of the paper's section 2.</summary>
    [Theory]
    [InlineData(0, 1.23249539430676888)]
    [InlineData(1, 3.95286062596407424)]
    public void Periods_that_differ_count_for_less(int group, double designEffect)
    {
        var kpi = Sample.Kpi("alive", "share", KpiDirection.Up) with { Target = 0.5m, Cadence = KpiCadence.Week };
        var weeks = Litters[group].Select((litter, i) => Sample.Part(kpi, FormattableString.Invariant($"2026-W{i + 1:00}"), litter.Item1, litter.Item2));
        var found = Trial.Assess(kpi with { MaximumAge = NodaTime.Duration.FromDays(1000) }, weeks);

        Assert.Equal(designEffect, found.Samples[0].DesignEffect, 1e-12);
        Assert.Equal(group == 1, found.Has(KpiCautionKind.PeriodsDiffer));

        // Wilson's interval of the effective numbers with Student's quantile, written out: the share minus and plus, for 15 degrees of freedom t = 2.131449545559323.
        const double T = 2.131449545559323;
        var (n, p) = (found.Samples[0].Observations / designEffect, found.Samples[0].Value);
        var (middle, half) = ((p + (T * T / (2.0 * n))) / (1.0 + (T * T / n)), T * Math.Sqrt((p * (1.0 - p) / n) + (T * T / (4.0 * n * n))) / (1.0 + (T * T / n)));
        Trial.IsNear(middle - half, middle + half, found.Interval);
    }

    [Fact]
    public void A_bootstrap_is_that_of_the_library_with_the_KPIs_seed()
    {
        var kpi = Sleep with { Interval = KpiIntervalMethod.Bootstrap, Seed = 7 };
        var found = Trial.Assess(kpi, [.. Trial.Items(kpi, "2025-03", First), .. Trial.Items(kpi, "2026-12", Second)]);

        double[] one = [.. Second.Order()], two = [.. First.Order()];
        var expected = Bootstrap.DifferenceInterval<double>(one, two, Statistics.BootstrapTests.Mean, 0.95, 7);
        Assert.Equal(KpiIntervalMethod.Bootstrap, found.Method);
        Trial.IsNear(expected.Lower, expected.Upper, found.Interval, 1e-12);
        Assert.NotEqual(found.Interval, Trial.Assess(kpi with { Seed = 8 }, [.. Trial.Items(kpi, "2025-03", First), .. Trial.Items(kpi, "2026-12", Second)]).Interval);
    }

    /// <summary>Costs per case: the interval of the ratio of sums is Student's of the rows about it (Cochran 1977, 6.4), each group by itself.</summary>
    [Fact]
    public void A_rate_is_a_ratio_of_sums_and_never_a_mean_of_ratios()
    {
        var kpi = Sample.CostPerRefund with { Target = 3 };
        (double Cost, double Cases)[] rows = [(10, 10), (40, 10), (500, 100), (90, 60)];
        var found = Trial.Assess(kpi, rows.Select((row, i) => Sample.Part(kpi, FormattableString.Invariant($"2026-{i + 1:00}"), row.Cost, row.Cases)));

        var ratio = 640.0 / 180.0;
        Assert.Equal(ratio, found.Level!.Value, 1e-12);
        Assert.NotEqual(ratio, rows.Average(static row => row.Cost / row.Cases), 0.1);
        var error = Math.Sqrt(rows.Sum(row => Math.Pow(row.Cost - (ratio * row.Cases), 2)) / (4.0 * 3.0)) / 45.0;

        // Student's quantile for three degrees of freedom.
        Trial.IsNear(ratio - (3.182446305284263 * error), ratio + (3.182446305284263 * error), found.Interval);
    }

    [Fact]
    public void A_sum_is_observed_once_in_each_period()
    {
        var kpi = Sample.Savings.WithBaseline();
        double[] before = [100, 120, 90, 130, 110, 105], after = [150, 170, 140, 165, 160, 155];
        var found = Trial.Assess(kpi, [.. Trial.Months(kpi, 2025, before), .. Trial.Months(kpi, 2026, after)]);
        var welch = MeanEstimate.Difference(SampleSummary.Of(after), SampleSummary.Of(before)).Interval(0.95);

        Trial.IsNear(welch.Lower, welch.Upper, found.Interval, 1e-12);
        Assert.Equal(KpiVerdict.Stale, found.Verdict);
        Assert.Equal(KpiVerdict.Proven, found.WhenMeasured);

        // The same money, cut into days and segments.
        var cut = after.SelectMany((sum, i) => new[]
        {
            Sample.Of(kpi, FormattableString.Invariant($"2026-{i + 1:00}-03"), sum - 30), Sample.Of(kpi, FormattableString.Invariant($"2026-{i + 1:00}-07"), 10),
            Sample.Of(kpi, FormattableString.Invariant($"2026-{i + 1:00}"), 20) with { Segment = "north" },
        });
        Assert.Equal(found.Interval, Trial.Assess(kpi, [.. Trial.Months(kpi, 2025, before), .. cut]).Interval);
    }
}
