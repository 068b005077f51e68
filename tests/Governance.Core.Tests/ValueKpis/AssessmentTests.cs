using System.Globalization;
using Governance.Core.Tests.Serialization;
using Governance.Core.Tests.Statistics;
using Governance.Kpis;
using Governance.Statistics;
using NodaTime;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>What is said when there is nothing to say, when evidence is old, when one may not look, and in which words.</summary>
public sealed class AssessmentTests
{
    private static readonly ValueKpi Gain = Sample.Kpi("gain", "hour", KpiDirection.Up).WithBaseline();

    private static readonly double[] Low = [1, 2, 3, 2, 1, 2, 3, 2, 1, 2, 3, 2];

    private static readonly double[] High = [5, 6, 7, 6, 5, 6, 7, 6, 5, 6, 7, 6];

    [Fact]
    public void Without_measurements_nothing_is_proven()
    {
        Expect(Gain, [], KpiVerdict.Unproven, KpiCautionKind.NoMeasurement, "unproven: “the gain” cannot be judged: nothing was measured since the effect can be seen");
        Expect(Gain, Trial.Months(Gain, 2026, High), KpiVerdict.Unproven, KpiCautionKind.NoBaseline, "unproven: “the gain” cannot be judged: nothing was measured in the baseline");
        Expect(Gain with { Baseline = null }, Trial.Months(Gain, 2026, High), KpiVerdict.Unproven, KpiCautionKind.NoBaseline,
            "unproven: “the gain” cannot be judged: there is no baseline, and without one no improvement can be shown");
        Expect(Gain.By(AttributionMethod.ControlGroup), Trial.Months(Gain, 2026, High), KpiVerdict.Unproven, KpiCautionKind.NoControl,
            "unproven: “the gain” cannot be judged: nothing was measured on the control group");
        Expect(Gain.By(AttributionMethod.DifferenceInDifferences), [.. Trial.Months(Gain, 2025, Low), .. Trial.Months(Gain, 2026, High), .. Control(2026)],
            KpiVerdict.Unproven, KpiCautionKind.NoControl, "unproven: “the gain” cannot be judged: nothing was measured on the control group");
    }

    [Fact]
    public void One_value_or_values_that_do_not_vary_prove_nothing()
    {
        Expect(Gain, [.. Trial.Months(Gain, 2025, Low), Sample.Of(Gain, "2026-12", 900)], KpiVerdict.Unproven, KpiCautionKind.TooFew,
            "unproven: “the gain” changed by 898.00 hours (95 %: −∞ to ∞), but there are too few values, or they do not vary, so that the error is not known");
        Expect(Gain, [.. Trial.Months(Gain, 2025, [1, 1, 1]), .. Trial.Months(Gain, 2026, [9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9])], KpiVerdict.Unproven, KpiCautionKind.TooFew, null);
        var means = Sample.Of(Gain, "2026-12", 900) with { Count = 1_000 };
        Expect(Gain, [.. Trial.Months(Gain, 2025, Low), means], KpiVerdict.Unproven, KpiCautionKind.UnknownSpread, null);
    }

    [Fact]
    public void Verdicts_are_told_in_words()
    {
        var measured = Trial.Months(Gain, 2025, Low).Concat(Trial.Months(Gain, 2026, High)).ToArray();
        Expect(Gain, measured, KpiVerdict.Proven, KpiCautionKind.OtherCauses, "proven: “the gain” rose by 4.00 hours (95 %: 3.37 to 4.63), an improvement");
        Expect(Gain with { MinimumEffect = 1.5m }, measured, KpiVerdict.Proven, KpiCautionKind.OtherCauses,
            "proven: “the gain” rose by 4.00 hours (95 %: 3.37 to 4.63), at least 1.5 hours, the least that matters");
        Expect(Gain with { MinimumEffect = 4 }, measured, KpiVerdict.Unproven, KpiCautionKind.TooSmall,
            "unproven: “the gain” rose by 4.00 hours (95 %: 3.37 to 4.63), not shown to be 4 hours, the least that matters");
        Expect(Gain with { Direction = KpiDirection.Down }, measured, KpiVerdict.Worse, KpiCautionKind.OtherCauses, "worse: “the gain” rose by 4.00 hours (95 %: 3.37 to 4.63), the wrong way");
        Expect(Gain with { Claim = KpiClaim.NoHarm, Tolerance = 1 }, measured, KpiVerdict.Proven, KpiCautionKind.OtherCauses,
            "proven: “the gain” rose by 4.00 hours (90 %: 3.48 to 4.52), no worse than by the 1 hour tolerated");
        Expect(Gain with { Claim = KpiClaim.NoHarm, Tolerance = 1, Direction = KpiDirection.Down }, measured, KpiVerdict.Worse, KpiCautionKind.OtherCauses,
            "worse: “the gain” rose by 4.00 hours (90 %: 3.48 to 4.52), the wrong way, and not shown to stay within 1 hour");
        Expect(Gain with { Claim = KpiClaim.Attainment, Target = 5 }, measured, KpiVerdict.Proven, null,
            "proven: “the gain” is 6.00 hours (95 %: 5.53 to 6.47), and reaches the target of 5 hours");
        Expect(Gain with { Claim = KpiClaim.Attainment, Target = 6 }, measured, KpiVerdict.Unproven, null,
            "unproven: “the gain” is 6.00 hours (95 %: 5.53 to 6.47), not shown to reach the target of 6 hours");
        Expect(Gain with { Direction = KpiDirection.Band, BandLow = 1, BandHigh = 5 }, measured, KpiVerdict.Worse, null,
            "worse: “the gain” is 6.00 hours (90 %: 5.62 to 6.38), above its band of 1 to 5 hours");
        Expect(Gain with { Direction = KpiDirection.Band, BandLow = 7, BandHigh = 9 }, measured, KpiVerdict.Worse, null,
            "worse: “the gain” is 6.00 hours (90 %: 5.62 to 6.38), below its band of 7 to 9 hours: too little is as bad as too much");
        Expect(Gain with { Direction = KpiDirection.Band, BandLow = 5, BandHigh = 9 }, measured, KpiVerdict.Proven, null,
            "proven: “the gain” is 6.00 hours (90 %: 5.62 to 6.38), inside its band of 5 to 9 hours");
    }

    [Fact]
    public void The_whole_working_is_told_in_both_languages()
    {
        var kpi = Gain with
        {
            MinimumEffect = 1,
            Target = 8,
            Attribution = new() { Shares = [new(new("refunds"), 0.6m, 0.5m, 0.7m), new(new("triage"), 0.2m)] },
        };
        var found = Trial.Assess(kpi, [.. Trial.Months(kpi, 2025, Low), .. Trial.Months(kpi, 2026, High)]);

        Assert.Equal(
            """
            proven: “the gain” rose by 4.00 hours (95 %: 3.37 to 4.63), at least 1 hour, the least that matters
              question: did it become better, higher, by at least 1 hour?
              baseline: 2.000 hours, the mean of 12 values, from 2025-01-01 to 2025-12-31, periods 12, rows 12
              measured: 6.000 hours, the mean of 12 values, from 2026-01-01 to 2026-12-31, periods 12, rows 12
              interval: by Welch’s method, of the change, 95 %: 3.37 to 4.63
              target: 8 hours, of which 67 % of the way is made (56 % to 77 %)
              attribution: before and after, 60 % (50 % to 70 %) to `refunds`, 20 % to `triage`
              holds: until 2027-04-01
              caution: the effect is a difference from before: whatever else changed counts too
            """,
            found.Explain(CultureInfo.InvariantCulture));
        Assert.Equal(
            """
            prouvé : « le gain » a augmenté de 4,00 heures (95 % : de 3,37 à 4,63), au moins 1 heure, le minimum qui compte
              question : est-ce devenu mieux, plus haut, d’au moins 1 heure ?
              référence : 2,000 heures, la moyenne de 12 valeurs, du 2025-01-01 au 2025-12-31, périodes 12, lignes 12
              mesuré : 6,000 heures, la moyenne de 12 valeurs, du 2026-01-01 au 2026-12-31, périodes 12, lignes 12
              intervalle : par la méthode de Welch, du changement, 95 % : de 3,37 à 4,63
              cible : 8 heures, dont 67 % du chemin est fait (de 56 % à 77 %)
              attribution : avant et après, 60 % (de 50 % à 70 %) à `refunds`, 20 % à `triage`
              vaut : jusqu’au 2027-04-01
              réserve : l’effet est une différence avec avant : tout ce qui a changé d’autre compte aussi
            """,
            found.Explain(new CultureInfo("fr-CH")).Replace('\u00a0', ' ').Replace('\u202f', ' '));
    }

    [Fact]
    public void Old_evidence_is_stale_and_says_what_it_was()
    {
        var measured = Trial.Months(Gain, 2025, Low).Concat(Trial.Months(Gain, 2026, High)).ToArray();
        var evidence = Sample.Evidence(Gain, measured);
        Assert.Equal(KpiVerdict.Proven, Gain.Assess(evidence, new(2027, 4, 1)).Verdict);
        var late = Gain.Assess(evidence, new(2027, 4, 2));
        Assert.Equal((KpiVerdict.Stale, KpiVerdict.Proven), (late.Verdict, late.WhenMeasured));
        Assert.Equal("stale: “the gain” was last measured on 2026-12-31, and was proven then", late.Line.En);
        Assert.Equal(KpiVerdict.Stale, (Gain with { MaximumAge = Duration.FromDays(10) }).Assess(evidence, new(2027, 1, 12)).Verdict);
        Assert.Equal(KpiVerdict.Proven, (Gain with { MaximumAge = Duration.FromDays(10) }).Assess(evidence, new(2027, 1, 11)).Verdict);
        Assert.Equal(KpiVerdict.Proven, (Gain with { ReviewBy = new(2027, 1, 5) }).Assess(evidence, new(2027, 1, 5)).Verdict);
        Assert.Equal(KpiVerdict.Stale, (Gain with { ReviewBy = new(2027, 1, 5) }).Assess(evidence, new(2027, 1, 6)).Verdict);
        Assert.Equal(
            "stale: “the gain” was never measured, and its review is overdue",
            (Gain with { ReviewBy = new(2027, 1, 5) }).Assess([], new(2027, 1, 6)).Line.En);
    }

    [Fact]
    public void Only_whole_periods_up_to_the_day_count()
    {
        var evidence = Sample.Evidence(Gain, Trial.Months(Gain, 2025, Low).Concat(Trial.Months(Gain, 2026, High)));
        var found = Gain.Assess(evidence, new(2026, 7, 31));
        Assert.Equal((6, 12), (found.Samples[0].Periods, found.Samples[1].Periods));
        Assert.Equal(new(2026, 7, 1), found.MeasuredUntil);
        Assert.Contains(found.Cautions, static caution => caution.Text.En == "6 periods were not over on 2026-07-31 and are left out");

        var learnt = Gain with { MeasuredFrom = new(2026, 3, 15), Baseline = KpiBaseline.Between(new(2025, 1, 10), new(2025, 12, 31)) };
        var later = learnt.Assess(evidence, Trial.End);
        Assert.Equal((9, 10), (later.Samples[0].Periods, later.Samples[1].Periods));
    }

    [Fact]
    public void One_looks_on_the_days_that_were_fixed()
    {
        var measured = Trial.Months(Gain, 2025, Low).Concat(Trial.Months(Gain, 2026, High)).ToArray();
        var kpi = Gain with { Looks = [new(2026, 4, 1), new(2026, 7, 1), new(2026, 10, 1), new(2027, 1, 1)] };
        var evidence = Sample.Evidence(kpi, measured);

        var early = kpi.Assess(evidence, new(2026, 3, 31));
        Assert.Equal(KpiVerdict.Unproven, early.Verdict);
        Assert.Null(early.Level);
        Assert.Equal("unproven: “the gain” cannot be judged: the first look is on 2026-04-01, and looking earlier would spoil it", early.Line.En);

        var between = kpi.Assess(evidence, new(2026, 9, 15));
        Assert.Equal(6, between.Samples[0].Periods);
        Assert.Equal(1.0 - (0.05 / 4.0), between.Interval.Confidence, 1e-15);
        Assert.Equal(KpiVerdict.Proven, between.Verdict);
        Assert.Contains(between.Working, static step => step.Text.En == "shared by 4 looks");
        Assert.Equal(between.Interval, kpi.Assess(evidence, new(2026, 7, 1)).Interval);
    }

    [Fact]
    public void Milestones_are_due_one_after_the_other()
    {
        var kpi = Gain with
        {
            Claim = KpiClaim.Attainment, Target = 7, TargetBy = new(2027, 1, 1), Milestones = [new(new(2026, 7, 1), 2), new(new(2026, 10, 1), 6)],
        };
        var evidence = Sample.Evidence(kpi, Trial.Months(kpi, 2025, Low).Concat(Trial.Months(kpi, 2026, High)));
        Assert.Equal("unproven: “the gain” is 5.8 hours (95 %: 4.8 to 6.8), no target is due yet", kpi.Assess(evidence, new(2026, 6, 30)).Line.En);
        Assert.Equal(KpiVerdict.Proven, kpi.Assess(evidence, new(2026, 9, 30)).Verdict);
        Assert.Equal(KpiVerdict.Unproven, kpi.Assess(evidence, new(2026, 10, 1)).Verdict);
        Assert.Equal(KpiVerdict.Worse, kpi.Assess(evidence, new(2027, 1, 1)).Verdict);
    }

    [Fact]
    public void What_was_refused_is_said()
    {
        Measurement[] measured = [.. Trial.Months(Gain, 2025, Low), .. Trial.Months(Gain, 2026, High), Sample.Of(Gain, "2026-12", 1e9), Sample.Of(Gain, "2026-11", double.NaN)];
        var found = Gain.Assess(measured, Trial.End);
        Assert.Equal(KpiVerdict.Proven, found.Verdict);
        Assert.Contains(found.Cautions, static caution => caution.Text.En == "2 of 26 measurements were refused; the verdict rests on the others");
    }

    [Fact]
    public void Skewed_values_are_resampled_while_they_are_few_enough()
    {
        var random = new RandomSequence(5);
        double[] Skewed(int count, double shift) => [.. Enumerable.Range(0, count).Select(_ => shift - Math.Log(random.Uniform()))];
        KpiAssessment Of(ValueKpi kpi, int before, int now) => Trial.Assess(kpi, [.. Trial.Items(kpi, "2025-11", Skewed(before, 1)), .. Trial.Items(kpi, "2026-12", Skewed(now, 3))]);

        Assert.Equal(KpiIntervalMethod.Bootstrap, Of(Gain, 60, 60).Method);
        Assert.Equal(KpiIntervalMethod.Student, Of(Gain, 19, 60).Method);
        Assert.Equal(KpiIntervalMethod.Student, Of(Gain, 60, 1_001).Method);
        Assert.Equal(KpiIntervalMethod.Student, Of(Gain with { Interval = KpiIntervalMethod.Student }, 60, 60).Method);
        Assert.Equal(KpiIntervalMethod.Bootstrap, Of(Gain with { Interval = KpiIntervalMethod.Bootstrap }, 12, 12).Method);
        Assert.True(Of(Gain with { Interval = KpiIntervalMethod.Bootstrap }, 60, 1_001).Has(KpiCautionKind.NoResampling));
    }

    [Fact]
    public void What_cannot_be_assessed_is_refused()
    {
        Assert.Equal("evidence", Assert.Throws<ArgumentException>(() => Gain.Assess(new KpiEvidence { Kpi = new("other") }, Trial.End)).ParamName);
        Assert.Contains("tolerance", Assert.Throws<ArgumentException>(() => (Gain with { Claim = KpiClaim.NoHarm }).Assess([], Trial.End)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Measurement> Control(int year) => Trial.Months(Gain, year, Low).Select(static m => m with { Arm = MeasurementArm.Control });

    private static void Expect(ValueKpi kpi, IEnumerable<Measurement> measured, KpiVerdict verdict, KpiCautionKind? caution, string? line)
    {
        var found = Trial.Assess(kpi, measured);
        Assert.Equal(verdict, found.Verdict);
        Assert.True(caution is null || found.Has(caution.Value), found.Explain(CultureInfo.InvariantCulture));
        Assert.Equal(line ?? found.Line.En, found.Line.En);
        Typography.CheckText(found.Line);
        Assert.All(found.Working, static step => Typography.CheckText(step.Text));
        Assert.All(found.Cautions, static said => Typography.CheckText(said.Text));
        Assert.All(found.Working.Select(static step => step.Text).Append(found.Line), static text => Assert.NotNull(text.Fr));
    }
}
