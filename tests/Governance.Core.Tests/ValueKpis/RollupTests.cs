using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Core.Tests.Serialization;
using Governance.Core.Tests.Statistics;
using Governance.Kpis;
using Governance.Statistics;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>KPIs put together: attainment for objectives and the portfolio, benefits for use cases.</summary>
public sealed class RollupTests
{
    private static readonly ObjectiveId Faster = new("faster");

    private static readonly ObjectiveId Fair = new("fair");

    /// <summary>From 2 to 6 hours where the target is 8: two thirds of the way; and complaints that rose.</summary>
    [Fact]
    public void Attainment_is_put_together_and_never_values()
    {
        var gain = Sample.Kpi("gain", "hour", KpiDirection.Up).WithBaseline() with { Target = 8, Objectives = [new(Faster, 0.75m), new(Fair, 0.25m)] };
        var score = Sample.Satisfaction.WithBaseline() with { Target = 5, Objectives = [new(Faster, 0.25m)] };
        var cost = Sample.CostPerRefund.WithBaseline() with { Target = 2, Objectives = [new(Fair, 0.25m)] };
        double[] low = [1, 2, 3, 2, 1, 2, 3, 2, 1, 2, 3, 2], high = [5, 6, 7, 6, 5, 6, 7, 6, 5, 6, 7, 6];
        var found = new[]
        {
            Trial.Assess(gain, [.. Trial.Months(gain, 2025, low), .. Trial.Months(gain, 2026, high)]),
            Trial.Assess(score, [.. Trial.Items(score, "2025-11", [3, 4, 3, 4]), .. Trial.Items(score, "2026-12", [2, 2, 1, 2])]),
            Trial.Assess(cost, []),
        }.ToValueList();
        var rollup = KpiRollup.ToObjectives([gain, score, cost], found);

        Assert.Equal([Faster, Fair], rollup.Select(static one => one.Objective));
        Assert.Equal(0.75 * (2.0 / 3.0), rollup[0].Attainment, 1e-12);
        Assert.Equal(0.5 * (2.0 / 3.0), rollup[1].Attainment, 1e-12);
        Assert.Equal([KpiVerdict.Proven, KpiVerdict.Worse], rollup[0].Parts.Select(static part => part.Verdict));
        Assert.Equal((EvidenceStrength.BeforeAfter, EvidenceStrength.None), (rollup[0].Strength, rollup[1].Strength));
        Assert.Equal(0.9, rollup[0].Interval.Confidence, 1e-12);
        Assert.Equal(0.75 * found[0].AttainmentInterval.Lower, rollup[0].Interval.Lower, 1e-12);
        Assert.Equal((0.5 * found[0].AttainmentInterval.Upper) + 0.5, rollup[1].Interval.Upper, 1e-12);
        Assert.Equal("`faster` has made 50 % of its way (42 % proven, 58 % at most), on the strength of before and after, 1 of 2 KPIs worse", rollup[0].Line.En);
        Assert.Equal("`fair` has made 33 % of its way (28 % proven, 89 % at most), on the strength of no evidence", rollup[1].Line.En);
        Assert.All(rollup, static one => Typography.CheckText(one.Line));

        var portfolio = KpiRollup.ToPortfolio([gain, score, cost], found);
        Assert.Equal([0.625, 0.125, 0.25], portfolio.Parts.Select(static part => part.Weight));
        Assert.Equal(0.85, portfolio.Interval.Confidence, 1e-12);
        var only = KpiRollup.ToPortfolio([gain, score, cost], found, new Dictionary<ObjectiveId, decimal> { [Faster] = 3 });
        Assert.Equal((rollup[0].Attainment, rollup[0].Interval, rollup[0].Parts), (only.Attainment, only.Interval, only.Parts));
        Assert.Equal("the portfolio has no KPI that speaks for it", KpiRollup.ToPortfolio([], []).Line.En);
    }

    [Fact]
    public void Stale_evidence_counts_for_nothing()
    {
        var kpi = Sample.Kpi("gain", "hour", KpiDirection.Up).WithBaseline() with { Target = 8, Objectives = [new(Faster, 1)], ReviewBy = new(2026, 12, 31) };
        double[] low = [1, 2, 3, 2], high = [5, 6, 7, 6];
        var found = Trial.Assess(kpi, [.. Trial.Months(kpi, 2025, low), .. Trial.Months(kpi, 2026, high)]);
        var rollup = KpiRollup.ToObjectives([kpi], [found])[0];
        Assert.Equal((0.0, 0.0, 1.0, EvidenceStrength.Stale), (rollup.Attainment, rollup.Interval.Lower, rollup.Interval.Upper, rollup.Strength));
    }

    [Theory]
    [InlineData(AttributionMethod.BeforeAfter, EvidenceStrength.BeforeAfter)]
    [InlineData(AttributionMethod.ControlGroup, EvidenceStrength.Controlled)]
    [InlineData(AttributionMethod.DifferenceInDifferences, EvidenceStrength.Controlled)]
    [InlineData(AttributionMethod.RandomizedTrial, EvidenceStrength.Randomized)]
    public void Evidence_is_as_strong_as_its_method(AttributionMethod method, EvidenceStrength strength)
    {
        var kpi = Sample.Kpi("gain", "hour", KpiDirection.Up).WithBaseline().By(method);
        double[] low = [1, 2, 3, 2], high = [5, 6, 7, 6];
        Measurement[] measured =
        [
            .. Trial.Items(kpi, "2025-11", low), .. Trial.Items(kpi, "2026-12", high), .. Trial.Items(kpi, "2025-11", low, MeasurementArm.Control).Select(static m => m with { Id = "c" + m.Id }),
            .. Trial.Items(kpi, "2026-12", low, MeasurementArm.Control),
        ];
        Assert.Equal(strength, Trial.Assess(kpi, measured).Strength);
        Assert.Equal(EvidenceStrength.Inconclusive, Trial.Assess(kpi with { MinimumEffect = 9 }, measured).Strength);
        Assert.Equal(EvidenceStrength.None, Trial.Assess(kpi, []).Strength);
        Assert.Equal(EvidenceStrength.Level, Trial.Assess(kpi with { Attribution = null, Claim = KpiClaim.Attainment, Target = 1 }, measured).Strength);
        Assert.Equal(EvidenceStrength.Level, Trial.Assess(kpi with { Attribution = null, Baseline = KpiBaseline.At(1) }, measured).Strength);
    }

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void A_whole_lies_between_its_parts_and_is_no_surer_than_the_weakest() => Law.HoldsAtStake(Seeds, 500, static seed =>
    {
        var (kpis, found) = Random(seed);
        foreach (var whole in KpiRollup.ToObjectives(kpis, found).Append(KpiRollup.ToPortfolio(kpis, found)))
        {
            Assert.Equal(1.0, whole.Parts.Sum(static part => part.Weight), 1e-12);
            Assert.Equal(whole.Parts.Min(static part => part.Strength), whole.Strength);
            Assert.True(whole.Interval.Confidence <= whole.Parts.Min(static part => part.Interval.Confidence) + 1e-15);
            Assert.InRange(whole.Attainment, whole.Parts.Min(static part => part.Attainment) - 1e-12, whole.Parts.Max(static part => part.Attainment) + 1e-12);
            Assert.InRange(whole.Attainment, whole.Interval.Lower - 1e-12, whole.Interval.Upper + 1e-12);
            Assert.InRange(whole.Interval.Lower, whole.Parts.Min(static part => part.Interval.Lower) - 1e-12, whole.Parts.Max(static part => part.Interval.Lower) + 1e-12);
            Assert.Equal(whole.Parts.Select(static part => part.Kpi).Distinct().Count(), whole.Parts.Count);
        }

        return kpis.Count > 1;
    });

    /// <summary>A half-way gain of every KPI is the half of the way of the whole, whatever their units.</summary>
    [Fact]
    public void The_order_and_the_units_of_KPIs_do_not_matter() => Law.Holds(Seeds, static seed =>
    {
        var (kpis, found) = Random(seed);
        var whole = KpiRollup.ToPortfolio(kpis, found);
        var reversed = KpiRollup.ToPortfolio([.. kpis.Reverse()], [.. found.Reverse()]);
        Assert.Equal(whole.Attainment, reversed.Attainment, 1e-12);
        Assert.Equal(whole.Interval.Lower, reversed.Interval.Lower, 1e-12);
        Assert.Equal(whole.Strength, reversed.Strength);
    });

    [Fact]
    public void No_benefit_counts_twice() => Law.HoldsAtStake(Seeds, 500, static seed =>
    {
        var (kpis, found) = Random(seed);
        var unit = KpiUnit.Parse("minute");
        var rollup = BenefitRollup.Of(unit, kpis, found);
        var benefits = kpis.Zip(found).Where(pair => rollup.Counted.Contains(pair.First.Id)).Select(static pair => KpiBenefit.Of(pair.First, pair.Second)!).ToArray();
        foreach (var benefit in benefits)
        {
            Close(benefit.Value, benefit.Parts.Sum(static part => part.Value) + benefit.Unattributed);
            Assert.All(benefit.Parts, part => Assert.True(part.Interval.Lower <= part.Value && part.Value <= part.Interval.Upper));
        }

        Close(benefits.Sum(benefit => benefit.Value * unit.FactorFrom(benefit.Unit)!.Value), rollup.Total);
        Close(rollup.Total, rollup.UseCases.Sum(static owed => owed.Value) + rollup.Unattributed);
        Assert.True(rollup.Interval.Confidence <= benefits.Select(static benefit => benefit.Interval.Confidence).Append(1.0).Min() + 1e-15);

        // The same benefit under another name, declared as such, changes nothing.
        var again = kpis.Select(static kpi => kpi with { Id = new($"again-{kpi.Id}"), CountedIn = kpi.Id }).ToValueList();
        var twice = BenefitRollup.Of(unit, [.. kpis, .. again], [.. found, .. found.Select(static one => one with { Kpi = new($"again-{one.Kpi}") })]);
        Assert.Equal((rollup.Total, rollup.UseCases, rollup.Unattributed), (twice.Total, twice.UseCases, twice.Unattributed));
        Assert.Equal(again.Select(static kpi => kpi.Id), twice.CountedElsewhere);
        return rollup.UseCases.Count > 1;
    });

    /// <summary>Whatever the true gain in its interval and the true share in its own, their product is in the interval of the part.</summary>
    [Fact]
    public void The_interval_of_a_part_holds_every_product() => Law.Holds(Seeds, static seed =>
    {
        var random = new RandomSequence((ulong)seed);
        var (kpis, found) = Random(seed);
        foreach (var (kpi, assessment) in kpis.Zip(found))
        {
            var benefit = KpiBenefit.Of(kpi, assessment)!;
            foreach (var (share, part) in kpi.Attribution!.Shares.Zip(benefit.Parts))
            {
                var whole = benefit.Interval.Lower + (random.Uniform() * (benefit.Interval.Upper - benefit.Interval.Lower));
                var owed = (double)share.Low! + (random.Uniform() * (double)(share.High! - share.Low).Value);
                Assert.InRange(whole * owed, part.Interval.Lower - 1e-9, part.Interval.Upper + 1e-9);
                Assert.Equal(assessment.Interval.Confidence, part.Interval.Confidence);
            }
        }
    });

    [Fact]
    public void A_gain_counts_once_for_each_period_item_or_case()
    {
        double[] low = [1, 2, 3], high = [4, 5, 6];
        var sum = Sample.Savings.WithBaseline();
        var benefit = KpiBenefit.Of(sum, Trial.Assess(sum, [.. Trial.Months(sum, 2025, low), .. Trial.Months(sum, 2026, high)]))!;
        Assert.Equal((3.0, 9.0, "EUR", 9.0), (benefit.Volume, Math.Round(benefit.Value, 9), benefit.Unit.ToString(), Math.Round(benefit.Unattributed, 9)));

        var mean = Sample.LeadTime.WithBaseline();
        var days = KpiBenefit.Of(mean, Trial.Assess(mean, [.. Trial.Items(mean, "2025-11", high), Sample.Of(mean, "2026-12", 2) with { Count = 500, StandardDeviation = 1 }]))!;
        Assert.Equal((500.0, 1500.0), (days.Volume, Math.Round(days.Value, 9)));

        var part = Sample.OverrideRate.WithBaseline();
        var cases = KpiBenefit.Of(part, Trial.Assess(part, [Sample.Part(part, "2025-11", 20, 100), Sample.Part(part, "2026-12", 100, 1000)]))!;
        Assert.Equal((1000.0, 100.0, "count of cases"), (cases.Volume, Math.Round(cases.Value, 9), cases.Unit.ToString()));

        var rate = Sample.CostPerRefund.WithBaseline();
        var money = KpiBenefit.Of(rate, Trial.Assess(rate, [Sample.Part(rate, "2025-11", 500, 100), Sample.Part(rate, "2026-12", 1200, 300)]))!;
        Assert.Equal((300.0, 300.0, "EUR"), (money.Volume, Math.Round(money.Value, 9), money.Unit.ToString()));

        var score = Sample.Satisfaction.WithBaseline();
        Assert.Null(KpiBenefit.Of(score, Trial.Assess(score, [.. Trial.Items(score, "2025-11", low), .. Trial.Items(score, "2026-12", low)])));
        Assert.Null(KpiBenefit.Of(mean, Trial.Assess(mean, [])));
        Assert.Equal("assessment", Assert.Throws<ArgumentException>(() => KpiBenefit.Of(sum, Trial.Assess(mean, []))).ParamName);

        var rollup = BenefitRollup.Of(KpiUnit.Parse("hour"), [sum, mean], [Trial.Assess(sum, []), Trial.Assess(mean, [])]);
        Assert.Equal((0.0, default, 2), (rollup.Total, rollup.Interval, rollup.LeftOut.Count));
    }

    private static void Close(double expected, double actual) => Assert.Equal(expected, actual, 1e-9 * (1.0 + Math.Abs(expected)));

    /// <summary>Up to five KPIs in hours or days, each with a gain or a loss, shared by some of three use cases and two objectives.</summary>
    private static (ValueList<ValueKpi> Kpis, ValueList<KpiAssessment> Found) Random(int seed)
    {
        var random = new RandomSequence((ulong)seed);
        var kpis = Enumerable.Range(0, 1 + random.Below(5)).Select(i =>
        {
            var shares = Enumerable.Range(0, 1 + random.Below(3)).Select(j =>
            {
                var share = (1 + random.Below(30)) / 100m;
                return new AttributionShare(new(FormattableString.Invariant($"u-{j}")), share, share - (random.Below(2) / 100m), share + (random.Below(3) / 100m));
            });
            return Sample.Kpi(FormattableString.Invariant($"k-{i}"), random.Below(2) == 0 ? "hour" : "day", random.Below(2) == 0 ? KpiDirection.Up : KpiDirection.Down).WithBaseline() with
            {
                Target = random.Below(2) == 0 ? 9 : -9,
                Objectives = random.Below(2) == 0 ? [new(Faster, 0.4m), new(Fair, 0.3m)] : [new(Faster, 1)],
                Attribution = new() { Shares = [.. shares] },
                Interval = KpiIntervalMethod.Student,
            };
        }).ToValueList();
        return (kpis, kpis.Select(kpi => Trial.Assess(kpi, [.. Trial.Items(kpi, "2025-11", random.Normals(6, 0.0, 1.0)), .. Trial.Items(kpi, "2026-12", random.Normals(6, 3.0 * random.Normal(), 1.0))])).ToValueList());
    }
}
