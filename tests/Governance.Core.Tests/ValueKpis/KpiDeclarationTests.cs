using Governance.Core.Tests.Serialization;
using Governance.Kpis;
using NodaTime;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>KPIs that contradict themselves, and what is said of each.</summary>
public sealed class KpiDeclarationTests
{
    private static readonly ValueKpi Gain = Sample.Kpi("gain", "hour", KpiDirection.Up);

    private static readonly ValueKpi Score = Sample.Satisfaction;

    private static readonly ValueKpi Part = Sample.OverrideRate;

    public static TheoryData<ValueKpi, string> Contradictions => new()
    {
        { Gain with { Direction = (KpiDirection)9 }, "direction GOV1010 this value has no meaning" },
        { Gain with { Cadence = (KpiCadence)9, Claim = (KpiClaim)9 }, "cadence GOV1010 this value has no meaning\nclaim GOV1010 this value has no meaning" },
        { Part with { Aggregation = KpiAggregation.Mean }, "aggregation GOV2065 ratios are not averaged nor added up: they are the ratio of the sums, `ratio`" },
        { Sample.CostPerRefund with { Aggregation = KpiAggregation.Sum }, "aggregation GOV2065 ratios are not averaged nor added up: they are the ratio of the sums, `ratio`" },
        { Gain with { Direction = KpiDirection.Band }, " GOV2006 a band needs `bandLow` and `bandHigh`, the first below the second, and no `target`" },
        { Gain with { UnitName = new("hours", "heures") }, "unitName GOV2006 only counts, quantities and rates have words of their own for their unit" },
        { Gain with { BandLow = 1 }, " GOV2006 `bandLow` and `bandHigh` belong to the direction `band`" },
        { Gain with { Claim = KpiClaim.WithinBand }, "claim GOV2006 `withinBand` is the claim of the direction `band`, and of no other" },
        { Gain with { Direction = KpiDirection.Band, BandLow = 1, BandHigh = 2, Claim = KpiClaim.Improvement }, "claim GOV2006 `withinBand` is the claim of the direction `band`, and of no other" },
        { Gain with { Claim = KpiClaim.Attainment }, "claim GOV2006 `attainment` needs a `target`" },
        { Gain with { Claim = KpiClaim.NoHarm }, "claim GOV2006 the claim `noHarm` has a `tolerance`, and no other has one" },
        { Gain with { Tolerance = 1 }, "tolerance GOV2006 the claim `noHarm` has a `tolerance`, and no other has one" },
        { Gain with { Claim = KpiClaim.NoHarm, Tolerance = 0 }, "tolerance GOV2004 a tolerance is above 0" },
        { Gain with { GuardedBy = [Score.Id, Gain.Id] }, "guardedBy[1] GOV2006 a KPI is not its own guardrail" },
        { Gain with { MinimumEffect = -1 }, "minimumEffect GOV2004 a minimum effect is at least 0" },
        { Gain with { MinimumEffect = 1, Claim = KpiClaim.Attainment, Target = 1 }, "minimumEffect GOV2006 a minimum effect belongs to the claim `improvement`" },
        { Gain with { Baseline = new() }, "baseline GOV2006 a baseline has `from` and `until`, or a `value`, not both" },
        { Gain with { Baseline = new() { From = new(2026, 1, 1) } }, "baseline GOV2006 a baseline has `from` and `until`, or a `value`, not both" },
        { Gain with { Baseline = Trial.Before with { Value = 1 } }, "baseline GOV2006 a baseline has `from` and `until`, or a `value`, not both" },
        { Gain with { Baseline = KpiBaseline.Between(new(2026, 1, 1), new(2026, 1, 1)) }, "baseline.until GOV2005 this is not after the beginning, so the period has no day" },
        { Gain with { Baseline = Trial.Before, MeasuredFrom = new(2025, 12, 31) }, "measuredFrom GOV2006 the effect is measured from the end of the baseline at the earliest" },
        { Score with { Baseline = KpiBaseline.At(0) }, "baseline.value GOV2004 the scale goes from 1 to 5" },
        { Score with { Target = 6 }, "target GOV2004 the scale goes from 1 to 5" },
        { Part with { Target = 101 }, "target GOV2004 a share lies between 0 and 100" },
        { Sample.Complaints with { Target = -1 }, "target GOV2004 a count is at least 0" },
        { Part with { Direction = KpiDirection.Band, BandLow = -1, BandHigh = 101 }, "bandLow GOV2004 a share lies between 0 and 100\nbandHigh GOV2004 a share lies between 0 and 100" },
        { Gain with { TargetBy = new(2026, 1, 1) }, "targetBy GOV2006 dates to reach a target by need a `target`" },
        { Gain with { Target = 1, Milestones = [new(new(2026, 1, 1), 1)] }, "milestones[0].by GOV2006 milestones are in the order of their days, before `targetBy`" },
        { Gain with { Target = 1, TargetBy = new(2027, 1, 1), Milestones = [new(new(2026, 2, 1), 1), new(new(2026, 2, 1), 1)] }, "milestones[1].by GOV2006 milestones are in the order of their days, before `targetBy`" },
        { Score with { Target = 1, TargetBy = new(2027, 1, 1), Milestones = [new(new(2026, 2, 1), 9)] }, "milestones[0].value GOV2004 the scale goes from 1 to 5" },
        { Gain with { Confidence = 0.5m }, "confidence GOV2004 a confidence lies between 0.8 and 0.999" },
        { Gain with { Confidence = 0.9999m }, "confidence GOV2004 a confidence lies between 0.8 and 0.999" },
        { Gain with { Interval = KpiIntervalMethod.Score }, "interval GOV2006 `score` is the interval of shares, and the only one; other units have `student` or `bootstrap`" },
        { Part with { Interval = KpiIntervalMethod.Student }, "interval GOV2006 `score` is the interval of shares, and the only one; other units have `student` or `bootstrap`" },
        { Sample.CostPerRefund with { Interval = KpiIntervalMethod.Bootstrap }, "interval GOV2006 a rate has no single values to draw from: use `student`" },
        { Gain with { Interval = KpiIntervalMethod.AlwaysValid, Looks = [new(2026, 1, 1)] }, "looks GOV2006 an interval that is always valid has no fixed looks" },
        { Gain with { Looks = [new(2026, 1, 1), new(2026, 1, 1)] }, "looks[1] GOV2006 looks are in the order of their days" },
        { Gain with { Looks = Enumerable.Range(0, 101).Select(static i => new LocalDate(2026, 1, 1).PlusDays(i)).ToValueList() }, "looks GOV2004 more than 100 looks: use the interval `alwaysValid`" },
        { Gain with { Seed = -1 }, "seed GOV2004 a seed is at least 0" },
        { Gain with { MaximumAge = Duration.Zero }, "maximumAge GOV2004 an age is longer than 0" },
        { Gain.By(AttributionMethod.DifferenceInDifferences), "attribution.method GOV2006 a difference in differences needs a `baseline` that was measured, in both arms" },
        { Shared(new AttributionShare(new("a"), 0)), "attribution.shares[0].share GOV2004 a share is above 0 and at most 1" },
        { Shared(new AttributionShare(new("a"), 0.5m, 0.6m, 0.7m)), "attribution.shares[0] GOV2004 `low` and `high` come together, with 0 ≤ `low` ≤ `share` ≤ `high` ≤ 1" },
        { Shared(new AttributionShare(new("a"), 0.5m, 0.4m)), "attribution.shares[0] GOV2004 `low` and `high` come together, with 0 ≤ `low` ≤ `share` ≤ `high` ≤ 1" },
        { Shared(new(new("a"), 0.5m), new(new("a"), 0.5m)), "attribution.shares[1].useCase GOV2001 `a` has a share already" },
        { Shared(new(new("a"), 0.6m), new(new("b"), 0.41m)), "attribution.shares GOV2066 the shares sum to more than 1: part of the benefit would count twice" },
        { Gain with { Objectives = [new(new("o"), 0)] }, "objectives[0].weight GOV2004 a weight is above 0 and at most 1" },
        { Gain with { Objectives = [new(new("o"), 0.5m), new(new("o"), 0.5m)] }, "objectives[1].objective GOV2001 `o` has a weight already" },
        { Gain with { Objectives = [new(new("o"), 0.5m), new(new("p"), 0.6m)] }, "objectives GOV2004 the weights sum to more than 1" },
        { Gain with { CountedIn = Gain.Id }, "countedIn GOV2003 a benefit is not contained in itself" },
        { Sample.Savings with { UnitValue = new(1, Currency.Eur) }, "unitValue GOV2006 money is worth what it is, and points on a scale have no price" },
        { Score with { UnitValue = new(1, Currency.Eur) }, "unitValue GOV2006 money is worth what it is, and points on a scale have no price" },
        { Sample.CostPerRefund with { UnitValue = new(1, Currency.Eur) }, "unitValue GOV2006 money is worth what it is, and points on a scale have no price" },
        { Gain with { UnitValue = new(0, Currency.Eur) }, "unitValue GOV2004 a unit is worth more than 0 in a currency" },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void A_contradiction_is_told_at_its_property(ValueKpi kpi, string told)
    {
        var problems = KpiDeclaration.Problems(kpi).ToArray();

        Assert.Equal(told, string.Join('\n', problems.Select(static problem => $"{problem.Property} {problem.Id} {problem.Message.En}")));
        Assert.All(problems, static problem => Typography.CheckText(problem.Message));
        Assert.All(problems, static problem => Assert.NotNull(problem.Message.Fr));
        Assert.Throws<ArgumentException>(() => kpi.Assess([], Trial.End));
    }

    [Fact]
    public void What_makes_sense_is_left_alone() => Assert.All(
        new[]
        {
            Gain, Score, Part, Sample.CostPerRefund, Sample.Complaints, Sample.Savings, Gain.WithBaseline() with { MeasuredFrom = Trial.Start, MinimumEffect = 0 },
            Shared(new(new("a"), 0.6m, 0.5m, 1), new(new("b"), 0.4m, 0, 0.4m)), Part with { Interval = KpiIntervalMethod.AlwaysValid }, Gain with { Confidence = 0.8m, Looks = [Trial.Start] },
            Gain with { Objectives = [new(new("o"), 0.5m), new(new("p"), 0.5m)], CountedIn = new("other"), UnitValue = new(45, Currency.Eur) },
            Gain with { Target = 3, TargetBy = new(2027, 1, 1), Milestones = [new(new(2026, 2, 1), 1), new(new(2026, 3, 1), 2)] },
        },
        static kpi => Assert.Empty(KpiDeclaration.Problems(kpi)));

    private static ValueKpi Shared(params AttributionShare[] shares) => Gain with { Attribution = new() { Shares = [.. shares] } };
}
