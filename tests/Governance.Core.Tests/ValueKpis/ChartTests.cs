using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Core.Tests.Serialization;
using Governance.Core.Tests.Statistics;
using Governance.Kpis;
using Governance.Statistics;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>Control charts of KPIs: limits, signals and what they mean, and assurance.</summary>
public sealed class ChartTests
{
    private static readonly ValueKpi Gain = Sample.Kpi("gain", "hour", KpiDirection.Up);

    /// <summary>NIST/SEMATECH e-Handbook 6.3.2.2, ten flow rates, as <see cref="ControlChartTests"/> has them.</summary>
    private static readonly double[] Flows = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

    [Fact]
    public void The_limits_of_the_NIST_handbook()
    {
        var chart = Draw(Gain with { Target = 45 }, Trial.Months(Gain, 2026, Flows));

        Close.Is(50.81 + (2.66 * 16.9 / 9.0), chart.Limits!.Value.Upper, 1e-13);
        Close.Is(50.81 - (2.66 * 16.9 / 9.0), chart.Limits!.Value.Lower, 1e-13);
        Assert.Equal(Flows, chart.Points.Select(static point => point.Value));
        Assert.Equal(KpiAssurance.Meets, chart.Assurance);
        Assert.Equal("“the gain”: nothing but chance; it meets its target every time", chart.Line.En);
    }

    [Theory]
    [InlineData(KpiDirection.Up, 45.8, KpiAssurance.Meets)]
    [InlineData(KpiDirection.Up, 45.9, KpiAssurance.HitOrMiss)]
    [InlineData(KpiDirection.Up, 55.8, KpiAssurance.HitOrMiss)]
    [InlineData(KpiDirection.Up, 55.9, KpiAssurance.Misses)]
    [InlineData(KpiDirection.Down, 55.9, KpiAssurance.Meets)]
    [InlineData(KpiDirection.Down, 55.8, KpiAssurance.HitOrMiss)]
    [InlineData(KpiDirection.Down, 45.8, KpiAssurance.Misses)]
    public void A_target_is_met_when_it_lies_outside_the_limits(KpiDirection direction, double target, KpiAssurance assurance) => Assert.Equal(
        assurance, Draw(Gain with { Direction = direction, Target = (decimal)target }, Trial.Months(Gain, 2026, Flows)).Assurance);

    [Theory]
    [InlineData(45.8, 55.9, KpiAssurance.Meets)]
    [InlineData(45.9, 55.9, KpiAssurance.HitOrMiss)]
    [InlineData(45.8, 55.8, KpiAssurance.HitOrMiss)]
    [InlineData(56, 57, KpiAssurance.Misses)]
    [InlineData(1, 2, KpiAssurance.Misses)]
    public void A_band_is_kept_when_it_holds_the_limits(double low, double high, KpiAssurance assurance) => Assert.Equal(
        assurance, Draw(Gain with { Direction = KpiDirection.Band, BandLow = (decimal)low, BandHigh = (decimal)high }, Trial.Months(Gain, 2026, Flows)).Assurance);

    [Fact]
    public void What_the_process_does_now_is_held_against_the_target_and_what_it_did_before_shows_the_change()
    {
        var kpi = Gain.WithBaseline() with { Target = 5 };
        double[] low = [1, 2, 3, 2, 1, 2, 3, 2, 1, 2, 3, 2], high = [5, 6, 5, 6, 5, 6, 5, 6];
        Measurement[] measured = [.. Trial.Months(kpi, 2025, low), .. Trial.Months(kpi, 2026, high), Sample.Of(kpi, "2026-03", -900) with { Arm = MeasurementArm.Control }];
        var chart = Draw(kpi, measured);

        Assert.Equal((20, 12), (chart.Points.Count, chart.Points.Count(static point => point.IsBaseline)));
        Assert.Equal((2.0, 5.5), (chart.Limits!.Value.Mean, chart.CurrentLimits!.Value.Mean));
        Assert.Equal(KpiAssurance.HitOrMiss, chart.Assurance);
        Assert.Equal(KpiAssurance.Meets, Draw(kpi with { Target = 2.8m }, measured).Assurance);
        Assert.Contains(new(ControlSignalKind.BeyondLimit, IsHigh: true, KpiSignalMeaning.Improvement, new(new(2026, 1, 1), new(2026, 9, 1))), chart.Signals);
        Assert.All(chart.Signals, static signal => Assert.Equal(KpiSignalMeaning.Improvement, signal.Meaning));
        Assert.All(Draw(kpi with { Direction = KpiDirection.Down }, measured).Signals, static signal => Assert.Equal(KpiSignalMeaning.Concern, signal.Meaning));
        Assert.All(Draw(kpi with { Direction = KpiDirection.Band, Target = null, BandLow = 1, BandHigh = 2 }, measured).Signals, static signal => Assert.Equal(KpiSignalMeaning.Change, signal.Meaning));

        // Every second point is enough for five standard deviations, after which the chart starts anew.
        Assert.Equal(["2026-02", "2026-04", "2026-06", "2026-08"], chart.Shifts.Select(static shift => shift.FoundIn.ToString()));
        Assert.Equal(10, kpi.Chart(Sample.Evidence(kpi, Trial.Months(kpi, 2025, low)), new(2025, 11, 15)).Points.Count);
    }

    [Fact]
    public void Shares_are_drawn_in_their_unit_and_periods_without_a_case_are_left_out()
    {
        var kpi = Sample.OverrideRate with { Target = 1 };
        var chart = Draw(kpi, [Sample.Part(kpi, "2026-01", 5, 100), Sample.Part(kpi, "2026-02", 0, 0), Sample.Part(kpi, "2026-03", 10, 100)]);
        Assert.Equal([5.0, 10.0], chart.Points.Select(static point => point.Value));
        Assert.Equal((KpiAssurance.HitOrMiss, 7.5), (chart.Assurance, chart.Limits!.Value.Mean));
        Assert.EndsWith(", limits from 2 points only", chart.Line.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_told_in_both_languages()
    {
        var kpi = Gain.WithBaseline();
        double[] low = [1, 2, 3, 2, 1, 2, 3, 2, 1, 2, 3, 2];
        KpiChart[] charts =
        [
            Draw(kpi, []), Draw(kpi, Trial.Months(kpi, 2025, low)), Draw(kpi with { Target = 9 }, [.. Trial.Months(kpi, 2025, low), .. Trial.Months(kpi, 2026, [9, 3, 2])]),
            Draw(kpi with { Target = 9, TargetBy = new(2030, 1, 1) }, Trial.Months(kpi, 2025, low)),
        ];
        Assert.Equal(
            [
                "“the gain” has too few points for a chart", "“the gain”: nothing but chance; no target is due yet",
                "“the gain”: 2 signals of improvement; it meets its target at some times and misses it at others, by chance", "“the gain”: nothing but chance; no target is due yet",
            ],
            charts.Select(static chart => chart.Line.En));
        Assert.Equal("«\u00a0le gain\u00a0»\u00a0: 2 signaux d’amélioration\u202f; la cible est tantôt atteinte, tantôt manquée, par hasard", charts[2].Line.Fr);
        Assert.All(charts, static chart => Typography.CheckText(chart.Line));
    }

    private static readonly Arbitrary<(int Seed, int Before, int After, int Target)> Cases = (
        from seed in Gen.Choose(0, int.MaxValue)
        from before in Gen.Choose(0, 12)
        from after in Gen.Choose(0, 12)
        from target in Gen.Choose(-60, 60)
        select (seed, before, after, target)).ToArbitrary();

    /// <summary>Points in eighths, so that another unit is exact and no point leaves a limit by rounding.</summary>
    [Fact]
    public void Another_unit_changes_no_signal() => Law.HoldsAtStake(Cases, 250, static given =>
    {
        var (kpi, measured) = Measured(given.Seed, given.Before, given.After, given.Target);
        var chart = Draw(kpi, measured);
        var scaled = Draw(kpi with { Target = 3 + (8 * kpi.Target) }, measured.Select(static m => m with { Value = 3 + (8 * m.Value) }));
        Assert.Equal(chart.Signals.Where(static s => s.Kind is ControlSignalKind.OneSide or ControlSignalKind.Trend), scaled.Signals.Where(static s => s.Kind is ControlSignalKind.OneSide or ControlSignalKind.Trend));
        Assert.Equal(chart.Signals.Count, scaled.Signals.Count);
        Assert.Equal(chart.Shifts, scaled.Shifts);
        Assert.Equal(chart.Assurance, scaled.Assurance);
        return !chart.Signals.IsEmpty;
    });

    [Fact]
    public void A_harder_target_is_never_assured_better() => Law.HoldsAtStake(Cases, 50, static given =>
    {
        var (kpi, measured) = Measured(given.Seed, given.Before, given.After, given.Target);
        var (easy, hard) = (Draw(kpi, measured).Assurance, Draw(kpi with { Target = kpi.Target + 2 }, measured).Assurance);
        Assert.True(easy <= hard);
        return easy < hard;
    });

    private static (ValueKpi Kpi, Measurement[] Measured) Measured(int seed, int before, int after, int target)
    {
        var random = new RandomSequence((ulong)seed);
        double[] Eighths(int count, double mean) => [.. random.Normals(count, mean, 1.0).Select(static value => Math.Round(8.0 * value) / 8.0)];
        var kpi = Gain.WithBaseline() with { Target = 0.1m * target };
        return (kpi, [.. Trial.Months(kpi, 2025, Eighths(before, 0.0)), .. Trial.Months(kpi, 2026, Eighths(after, 1.5))]);
    }

    private static KpiChart Draw(ValueKpi kpi, IEnumerable<Measurement> measured) => kpi.Chart(Sample.Evidence(kpi, measured), Trial.End);
}
