using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Core.Tests.Statistics;
using Governance.Kpis;
using Governance.Statistics;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>What holds of every verdict.</summary>
public sealed class VerdictLaws
{
    private static readonly Arbitrary<(int Before, int OfBefore, int Now, int Of, int Least)> Shares = (
        from ofBefore in Gen.Choose(1, 200)
        from before in Gen.Choose(0, ofBefore)
        from of in Gen.Choose(1, 200)
        from now in Gen.Choose(0, of - 1)
        from least in Gen.Choose(0, 20)
        select (before, ofBefore, now, of, least)).ToArbitrary();

    private static readonly Arbitrary<(int Seed, int Before, int Now, int Shift, int Least, AttributionMethod Method)> Means = (
        from seed in Gen.Choose(0, int.MaxValue)
        from before in Gen.Choose(2, 30)
        from now in Gen.Choose(2, 30)
        from shift in Gen.Choose(-20, 20)
        from least in Gen.Choose(0, 5)
        from method in Gen.Elements(Enum.GetValues<AttributionMethod>())
        select (seed, before, now, shift, least, method)).ToArbitrary();

    [Fact]
    public void One_success_more_never_makes_the_verdict_of_a_share_worse() => Law.HoldsAtStake(Shares, 20, static given =>
    {
        var kpi = Sample.Kpi("accepted", "percent", KpiDirection.Up).WithBaseline() with { MinimumEffect = given.Least };
        var before = Sample.Part(kpi, "2025-03", given.Before, given.OfBefore);
        var (fewer, more) = (Trial.Assess(kpi, [before, Sample.Part(kpi, "2026-12", given.Now, given.Of)]), Trial.Assess(kpi, [before, Sample.Part(kpi, "2026-12", given.Now + 1, given.Of)]));
        Assert.True(Rank(fewer) <= Rank(more));
        Assert.True(fewer.Interval.Lower <= more.Interval.Lower && fewer.Interval.Upper <= more.Interval.Upper);
        return Rank(fewer) < Rank(more);
    });

    [Fact]
    public void Better_values_never_make_the_verdict_of_a_mean_worse() => Law.HoldsAtStake(Means, 100, static given =>
    {
        var kpi = Mean(given.Method, given.Least);
        var lower = Trial.Assess(kpi, Measured(kpi, given.Seed, given.Before, given.Now, 0.1 * given.Shift));
        var higher = Trial.Assess(kpi, Measured(kpi, given.Seed, given.Before, given.Now, (0.1 * given.Shift) + 0.4));
        Assert.True(Rank(lower) <= Rank(higher));
        return Rank(lower) < Rank(higher);
    });

    [Fact]
    public void A_greater_minimum_effect_never_proves_more() => Law.HoldsAtStake(Means, 50, static given =>
    {
        var kpi = Mean(given.Method, given.Least);
        var measured = Measured(kpi, given.Seed, given.Before, given.Now, 0.1 * given.Shift).ToArray();
        var (small, great) = (Trial.Assess(kpi, measured), Trial.Assess(kpi with { MinimumEffect = kpi.MinimumEffect + 0.5m }, measured));
        Assert.True(Rank(great) <= Rank(small));
        Assert.Equal(small.Interval, great.Interval);
        return Rank(great) < Rank(small);
    });

    [Fact]
    public void A_higher_confidence_proves_no_more_either_way() => Law.HoldsAtStake(Means, 20, static given =>
    {
        var kpi = Mean(given.Method, given.Least);
        var measured = Measured(kpi, given.Seed, given.Before, given.Now, 0.1 * given.Shift).ToArray();
        var (usual, higher) = (Trial.Assess(kpi, measured).Verdict, Trial.Assess(kpi with { Confidence = 0.99m }, measured).Verdict);
        Assert.True(higher == usual || higher == KpiVerdict.Unproven);
        return higher != usual;
    });

    /// <summary>x becomes 0.5 + 24 x, as if days became hours and the clock were set forward.</summary>
    [Fact]
    public void Another_unit_changes_no_verdict() => Law.HoldsAtStake(Means, 250, static given =>
    {
        var kpi = Mean(given.Method, given.Least);
        var measured = Measured(kpi, given.Seed, given.Before, given.Now, 0.1 * given.Shift).ToArray();
        var scaled = kpi with { MinimumEffect = 24 * kpi.MinimumEffect, Target = 0.5m + (24 * kpi.Target) };
        var (one, other) = (Trial.Assess(kpi, measured), Trial.Assess(scaled, measured.Select(static m => m with { Value = 0.5 + (24.0 * m.Value) })));
        Assert.Equal((one.Verdict, one.Method), (other.Verdict, other.Method));
        Trial.IsNear(24.0 * one.Interval.Lower, 24.0 * one.Interval.Upper, other.Interval);
        Assert.Equal(one.Attainment.HasValue, other.Attainment.HasValue);
        Assert.Equal(one.Attainment ?? 0.0, other.Attainment ?? 0.0, 1e-9);
        return one.Verdict != KpiVerdict.Unproven;
    });

    /// <summary>By Student's method: resamples of turned values are others.</summary>
    [Fact]
    public void Less_is_better_mirrors_more_is_better() => Law.HoldsAtStake(Means, 250, static given =>
    {
        var kpi = Mean(given.Method, given.Least) with { Interval = KpiIntervalMethod.Student };
        var measured = Measured(kpi, given.Seed, given.Before, given.Now, 0.1 * given.Shift).ToArray();
        var turned = kpi with { Direction = KpiDirection.Down, Target = -kpi.Target };
        var (one, other) = (Trial.Assess(kpi, measured), Trial.Assess(turned, measured.Select(static m => m with { Value = -m.Value })));
        Assert.Equal((one.Verdict, one.Attainment.HasValue), (other.Verdict, other.Attainment.HasValue));
        Assert.Equal(one.Gain!.Value, other.Gain!.Value, 1e-12);
        Trial.IsNear(-one.Interval.Upper, -one.Interval.Lower, other.Interval);
        return one.Verdict != KpiVerdict.Unproven;
    });

    [Fact]
    public void A_verdict_is_what_its_interval_says() => Law.HoldsAtStake(Means, 250, static given =>
    {
        var kpi = Mean(given.Method, given.Least);
        var found = Trial.Assess(kpi, Measured(kpi, given.Seed, given.Before, given.Now, 0.1 * given.Shift));
        Assert.Equal(found.Interval.LiesAbove(0.0) && found.Interval.Lower >= (double)kpi.MinimumEffect!.Value, found.Verdict == KpiVerdict.Proven);
        Assert.Equal(found.Interval.LiesBelow(0.0), found.Verdict == KpiVerdict.Worse);
        Assert.Equal(found.Interval.LiesAbove(0.0) && found.Verdict != KpiVerdict.Proven, found.Has(KpiCautionKind.TooSmall));
        Assert.True(found.Interval.Contains(found.Effect!.Value));
        Assert.InRange(found.Attainment ?? 0.0, found.AttainmentInterval.Lower, found.AttainmentInterval.Upper);
        return found.Verdict != KpiVerdict.Unproven;
    });

    [Fact]
    public void A_guardrail_holds_where_the_lower_end_of_ninety_percent_stays_within_its_tolerance() => Law.HoldsAtStake(Means, 250, static given =>
    {
        var kpi = Mean(given.Method, given.Least) with { Claim = KpiClaim.NoHarm, MinimumEffect = null, Tolerance = 0.25m * (given.Least + 1) };
        var found = Trial.Assess(kpi, Measured(kpi, given.Seed, given.Before, given.Now, 0.1 * given.Shift));
        Assert.Equal(0.9, found.Interval.Confidence, 1e-15);
        Assert.Equal(found.Interval.Lower > -(double)kpi.Tolerance!.Value, found.Verdict == KpiVerdict.Proven);
        Assert.False(found.Verdict == KpiVerdict.Worse && found.Effect >= 0.0);
        var equivalent = Math.Abs(found.Interval.Lower) < (double)kpi.Tolerance && Math.Abs(found.Interval.Upper) < (double)kpi.Tolerance;
        Assert.Contains(equivalent ? "shown: it changed by less" : "not shown", found.Working.Single(static step => step.Label.En == "equivalence").Text.En, StringComparison.Ordinal);
        return found.Verdict == KpiVerdict.Proven;
    });

    private static ValueKpi Mean(AttributionMethod method, int least) =>
        Sample.Kpi("gain", "EUR", KpiDirection.Up).WithBaseline().By(method) with { Aggregation = KpiAggregation.Mean, MinimumEffect = 0.2m * least, Target = 3 };

    /// <summary>Two months before and two after, in both arms; what is treated shifts.</summary>
    private static IEnumerable<Measurement> Measured(ValueKpi kpi, int seed, int before, int now, double shift)
    {
        var random = new RandomSequence((ulong)seed);
        var values = new[] { before, before, now, now }.Select(count => random.Normals(count, 1.0, 1.0)).ToArray();
        return
        [
            .. Trial.Items(kpi, "2025-11", values[0]), .. Trial.Items(kpi, "2025-12", values[1], MeasurementArm.Control),
            .. Trial.Items(kpi, "2026-11", values[2].Select(value => value + shift)), .. Trial.Items(kpi, "2026-12", values[3], MeasurementArm.Control),
        ];
    }

    private static int Rank(KpiAssessment assessment) => assessment.WhenMeasured switch { KpiVerdict.Worse => 0, KpiVerdict.Unproven => 1, _ => 2 };
}
