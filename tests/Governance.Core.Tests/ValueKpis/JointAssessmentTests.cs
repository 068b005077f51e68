using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Core.Tests.Statistics;
using Governance.Kpis;
using Governance.Statistics;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>Several KPIs judged together.</summary>
public sealed class JointAssessmentTests
{
    private static readonly Arbitrary<(int Seed, int Count)> Cases = (from seed in Gen.Choose(0, int.MaxValue) from count in Gen.Choose(1, 8) select (seed, count)).ToArbitrary();

    /// <summary>By intervals, the same are proven as by Holm's adjustment of the p-values of Welch's tests.</summary>
    [Fact]
    public void What_is_proven_is_what_Holm_rejects() => Law.HoldsAtStake(Cases, 200, static given =>
    {
        var random = new RandomSequence((ulong)given.Seed);
        var kpis = Kpis(given.Count);
        var values = kpis.Select(_ => (Before: random.Normals(8, 0.0, 1.0), After: random.Normals(8, 2.2 * random.Uniform(), 1.0))).ToArray();
        var found = Assess(kpis, kpis.Zip(values, Measured).SelectMany(static m => m));
        var tests = values.Select(static pair => MeanEstimate.Difference(SampleSummary.Of(pair.After), SampleSummary.Of(pair.Before))).ToArray();
        var adjusted = PValues.Holm([.. tests.Select(static test => Math.Min(1.0, 2.0 * test.PValue(0.0, Alternative.Greater)))]);
        Assert.Equal(adjusted.Select(static p => p <= 0.05), found.Select(static one => one.WhenMeasured == KpiVerdict.Proven));
        Assert.Equal(
            kpis.Zip(values).Select(static pair => pair.First.Assess(Sample.Evidence(pair.First, Measured(pair.First, pair.Second)), Trial.End).WhenMeasured == KpiVerdict.Proven)
                .Zip(found, static (alone, one) => alone && one.WhenMeasured != KpiVerdict.Proven),
            found.Select(static one => one.Has(KpiCautionKind.AmongMany)));
        return found.Any(static one => one.Has(KpiCautionKind.AmongMany));
    });

    [Fact]
    public void The_order_of_KPIs_changes_no_verdict() => Law.Holds(Cases, static given =>
    {
        var random = new RandomSequence((ulong)given.Seed);
        var kpis = Kpis(given.Count);
        var measured = kpis.SelectMany(kpi => Measured(kpi, (random.Normals(8, 0.0, 1.0), random.Normals(8, 2.2 * random.Uniform(), 1.0)))).ToArray();
        var reversed = Assess([.. kpis.Reverse()], measured);
        Assert.Equal(Assess(kpis, measured), reversed.Reverse());
    });

    /// <summary>Guardrails and bands claim no success, and nothing is claimed where nothing was measured: neither makes others harder to prove.</summary>
    [Fact]
    public void Only_claims_of_success_that_can_be_tested_share_the_chance_of_error()
    {
        var kpis = Kpis(4).ToArray();
        kpis[1] = kpis[1] with { Claim = KpiClaim.NoHarm, Tolerance = 1 };
        kpis[2] = kpis[2] with { Direction = KpiDirection.Band, BandLow = 1, BandHigh = 2 };
        double[] low = [1, 2, 3, 2, 1, 2, 3, 2], high = [5, 6, 7, 6, 5, 6, 7, 6];
        var found = Assess([.. kpis], kpis.Take(3).SelectMany(kpi => Measured(kpi, (low, high))));
        Assert.Equal(0.95, found[0].Interval.Confidence, 1e-15);
        Assert.Equal(0.9, found[1].Interval.Confidence, 1e-15);
        Assert.DoesNotContain(found[0].Working, static step => step.Text.En.Contains("Holm", StringComparison.Ordinal));
    }

    [Fact]
    public void A_success_is_not_bought_with_a_guardrail()
    {
        var kpis = Kpis(3).ToArray();
        kpis[0] = kpis[0] with { GuardedBy = [kpis[1].Id] };
        kpis[1] = kpis[1] with { Claim = KpiClaim.NoHarm, Tolerance = 0.5m };
        double[] low = [1, 2, 3, 2, 1, 2, 3, 2], high = [5, 6, 7, 6, 5, 6, 7, 6];
        KpiAssessment With((double[] Before, double[] After)? guard) =>
            Assess([.. kpis], [.. Measured(kpis[0], (low, high)), .. guard is { } values ? Measured(kpis[1], values) : []])[0];

        Assert.Equal((KpiVerdict.Proven, 0), (With((low, high)).WhenMeasured, With((low, high)).Cautions.Count(static c => c.Kind is KpiCautionKind.GuardrailBroken or KpiCautionKind.GuardrailUnproven)));
        var broken = With((high, low));
        Assert.Equal(KpiVerdict.Unproven, broken.WhenMeasured);
        Assert.Equal(
            "unproven: “gain-0” rose by 4.00 hours (95 %: 3.19 to 4.81), but the guardrail `gain-1` does not hold",
            broken.Line.En);
        var unmeasured = With(null);
        Assert.Equal((KpiVerdict.Proven, true), (unmeasured.WhenMeasured, unmeasured.Has(KpiCautionKind.GuardrailUnproven)));
        Assert.True((kpis[0] with { GuardedBy = [new("elsewhere")] }) is { } other && Assess([other], Measured(other, (low, high)))[0].Has(KpiCautionKind.GuardrailUnproven));
    }

    private static ValueList<ValueKpi> Kpis(int count) => Enumerable.Range(0, count).Select(static i =>
        Sample.Kpi(FormattableString.Invariant($"gain-{i}"), "hour", KpiDirection.Up).WithBaseline() with
        {
            Name = new(FormattableString.Invariant($"gain-{i}")), MaximumAge = NodaTime.Duration.FromDays(4000),
        }).ToValueList();

    private static IEnumerable<Measurement> Measured(ValueKpi kpi, (double[] Before, double[] After) values) =>
        [.. Trial.Items(kpi, "2025-11", values.Before), .. Trial.Items(kpi, "2026-12", values.After)];

    private static ValueList<KpiAssessment> Assess(ValueList<ValueKpi> kpis, IEnumerable<Measurement> measured)
    {
        var book = new MeasurementBook(kpis);
        foreach (var measurement in measured)
        {
            Assert.Empty(book.Add(measurement));
        }

        return new KpiCatalogue { Kpis = kpis }.Assess(book, Trial.End);
    }
}
