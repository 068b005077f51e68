using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Core.Tests.Serialization;
using Governance.Core.Tests.Statistics;
using Governance.Kpis;
using Governance.Statistics;
using NodaTime;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>Whether people really watch over what agents do.</summary>
public sealed class OversightTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 9, 0);

    private static readonly OversightNorms Norms = new()
    {
        OverrideRateLow = 0.02m, OverrideRateHigh = 0.1m, FastestAcceptance = Duration.FromSeconds(20), MostTooFast = 0.05m, LeastEscalationAccuracy = 0.8m, LeastCaught = 0.7m,
    };

    [Fact]
    public void Healthy_oversight_is_proven()
    {
        var health = Judge(Many(1_000, overrides: 50, fast: 10, judged: 200, right: 190, seeded: 60, caught: 55));

        Assert.Equal(KpiVerdict.Proven, health.Verdict);
        Assert.Equal("proven: oversight is healthy", health.Line.En);
        Assert.Equal("50 of 1,000 reviews overruled, 5.0 % (90 %: 4.0 to 6.3), healthy: 2 % to 10 %", health.OverrideRate.Line.En);
        Assert.Equal("10 of 950 acceptances were faster than one can read, 1.05 % (90 %: 0.63 to 1.75), healthy: at most 5 %", health.TooFast.Line.En);
        Assert.Equal("190 of 200 judged reviews were rightly escalated, or rightly not, 95.0 % (90 %: 91.8 to 97.0), healthy: at least 80 %", health.EscalationAccuracy.Line.En);
        Assert.Equal("55 of 60 sown errors were caught, 91.7 % (90 %: 83.9 to 95.9), healthy: at least 70 %", health.CaughtErrors.Line.En);
        Assert.Equal(10, health.Counts.Missed);
        var wilson = new Proportion(50, 1_000).Interval(0.9, ProportionMethod.Wilson);
        Trial.IsNear(wilson.Lower, wilson.Upper, health.OverrideRate.Interval, 1e-12);
        CheckWords(health);
    }

    [Theory]
    [InlineData(5, "5 of 1,000 reviews overruled, 0.50 % (90 %: 0.24 to 1.02), too few: 2 % to 10 %")]
    [InlineData(140, "140 of 1,000 reviews overruled, 14.0 % (90 %: 12.3 to 15.9), too many: 2 % to 10 %")]
    public void Too_few_overruled_are_as_bad_as_too_many(int overrides, string line)
    {
        var health = Judge(Many(1_000, overrides, fast: 10, judged: 200, right: 190, seeded: 60, caught: 55));
        Assert.Equal((KpiVerdict.Worse, KpiVerdict.Worse), (health.Verdict, health.OverrideRate.Verdict));
        Assert.Equal(line, health.OverrideRate.Line.En);
        Assert.Equal($"worse: oversight is not healthy; {line}", health.Line.En);
        CheckWords(health);
    }

    [Fact]
    public void Every_measure_raises_its_alarm()
    {
        Assert.Equal(KpiVerdict.Worse, Judge(Many(1_000, 50, fast: 90, judged: 200, right: 190, seeded: 60, caught: 55)).TooFast.Verdict);
        Assert.Equal(KpiVerdict.Worse, Judge(Many(1_000, 50, fast: 10, judged: 200, right: 130, seeded: 60, caught: 55)).EscalationAccuracy.Verdict);
        Assert.Equal(KpiVerdict.Worse, Judge(Many(1_000, 50, fast: 10, judged: 200, right: 190, seeded: 60, caught: 20)).CaughtErrors.Verdict);
        var few = Judge(Many(1_000, 50, fast: 10, judged: 200, right: 190, seeded: 5, caught: 5));
        Assert.Equal((KpiVerdict.Unproven, KpiVerdict.Unproven), (few.Verdict, few.CaughtErrors.Verdict));
        Assert.Equal("unproven: it is not shown that oversight is healthy", few.Line.En);
        CheckWords(few);
    }

    [Fact]
    public void What_was_not_seen_is_not_healthy_and_what_has_no_norm_is_not_judged()
    {
        var nothing = Judge([]);
        Assert.Equal(KpiVerdict.Unproven, nothing.Verdict);
        Assert.Equal("0 of 0 sown errors were caught: nothing is known", nothing.CaughtErrors.Line.En);
        Assert.Null(nothing.MedianReview);
        CheckWords(nothing);

        var log = new OversightLog(new());
        Assert.All(Many(100, 0, 0, 0, 0, 0, 0), record => Assert.True(log.Add(record)));
        Assert.Null(log.Judge().OverrideRate.Verdict);
        Assert.Equal(KpiVerdict.Unproven, log.Judge().Verdict);
        Assert.Equal("0 of 100 reviews overruled, 0.0 % (90 %: 0.0 to 2.6)", log.Judge().OverrideRate.Line.En);
    }

    [Fact]
    public void Sown_errors_count_for_nothing_but_themselves()
    {
        var log = new OversightLog(Norms);
        log.Add(Record(OversightOutcome.Overridden, 60) with { IsSeededError = true, CalledForEscalation = true });
        log.Add(Record(OversightOutcome.Escalated, 60) with { IsSeededError = true });
        log.Add(Record(OversightOutcome.Accepted, 1) with { IsSeededError = true });
        Assert.Equal(new OversightCounts { Seeded = 3, Caught = 2 }, log.Counts);
        Assert.Null(log.Judge().MedianReview);
    }

    [Fact]
    public void A_record_that_cannot_be_is_refused()
    {
        var log = new OversightLog(Norms);
        Assert.False(log.Add(Record(OversightOutcome.Accepted, -1)));
        Assert.False(log.Add(Record(OversightOutcome.Accepted, 1) with { Reviewer = default }));
        Assert.False(log.Add(Record((OversightOutcome)9, 1)));
        Assert.True(log.Add(Record(OversightOutcome.Accepted, 0)));
        Assert.Equal((3, 3, 1), (log.Refused, log.Judge().Refused, log.Counts.Reviews));
    }

    [Fact]
    public void A_reviewer_who_waves_everything_through_stands_out()
    {
        var log = new OversightLog(Norms);
        for (var i = 0; i < 800; i++)
        {
            var isHasty = i % 4 == 0;
            log.Add(Record(!isHasty && i % 10 == 1 ? OversightOutcome.Overridden : OversightOutcome.Accepted, isHasty ? 4 : 90) with { Reviewer = new($"r-{i % 4}") });
        }

        var health = log.Judge();
        Assert.Equal(
            [
                "`r-0` overrules in 0.0 % of cases, all others in 13.3 %", "`r-0` accepts faster than one can read in 100.0 % of cases, all others in 0.0 %",
            ],
            health.Outliers.Where(static finding => finding.Reviewer == new PersonId("r-0")).Select(static finding => finding.Line.En));
        Assert.All(health.Outliers.Where(static finding => finding.Trait == ReviewerTrait.TooFast), static finding => Assert.Equal(finding.Reviewer.Value == "r-0", finding.IsHigh));
        Assert.Equal(2.0 * FisherTest.PValue(new(0, 200), new(80, 600), Alternative.Less) * 4.0, health.Outliers[0].PValue, 1e-12);
        Assert.Contains("reviewers stand out", health.Line.En, StringComparison.Ordinal);
        CheckWords(health);
    }

    /// <summary>Ten reviewers who do not differ: one is found in at most one of twenty logs, for each trait.</summary>
    [Fact]
    public void Chance_seldom_makes_a_reviewer_stand_out()
    {
        var random = new RandomSequence(31);
        var found = 0;
        for (var trial = 0; trial < 400; trial++)
        {
            var log = new OversightLog(Norms with { FastestAcceptance = null, MostTooFast = null });
            for (var i = 0; i < 500; i++)
            {
                log.Add(Record(random.Uniform() < 0.08 ? OversightOutcome.Overridden : OversightOutcome.Accepted, 60) with { Reviewer = new(FormattableString.Invariant($"r-{random.Below(10)}")) });
            }

            found += log.Judge().Outliers.IsEmpty ? 0 : 1;
        }

        Assert.InRange(found / 400.0, 0.0, 0.06);
    }

    /// <summary>What was logged is measured as KPIs are, and proves them or not.</summary>
    [Fact]
    public void A_log_gives_the_measurements_of_KPIs()
    {
        var log = new OversightLog(Norms);
        for (var i = 0; i < 900; i++)
        {
            var at = Start + Duration.FromDays(i / 10);
            log.Add(Record(i % 20 == 0 ? OversightOutcome.Overridden : OversightOutcome.Accepted, 60 + (i % 3)) with { PresentedAt = at, DecidedAt = at + Duration.FromSeconds(60 + (i % 3)) });
        }

        var kpi = Sample.Kpi("overridden", "percent", KpiDirection.Band) with { BandLow = 2, BandHigh = 10 };
        var measured = log.ToMeasurements(kpi.Id, OversightQuantity.OverrideRate).ToArray();
        Assert.Equal(["2026-01", "2026-02", "2026-03", "2026-04"], measured.Select(static one => one.Period.ToString()));
        Assert.Equal((45.0, 900.0), (measured.Sum(static one => one.Numerator), measured.Sum(static one => one.Denominator)));
        Assert.Equal(KpiVerdict.Proven, kpi.Assess(Sample.Evidence(kpi, measured), new(2026, 5, 1)).Verdict);

        var time = Sample.Kpi("review-time", "second", KpiDirection.Up) with { Target = 60 };
        var found = time.Assess(Sample.Evidence(time, log.ToMeasurements(time.Id, OversightQuantity.ReviewTime)), new(2026, 5, 1));
        Assert.Equal((KpiVerdict.Proven, 900.0), (found.Verdict, found.Samples[0].Observations));
        Assert.Equal(61.0, found.Level!.Value, 1e-9);
        Assert.Empty(log.ToMeasurements(kpi.Id, OversightQuantity.CaughtErrors));
        Assert.Equal(4, log.ToMeasurements(kpi.Id, OversightQuantity.TooFastRate).Count());
        Assert.Empty(log.ToMeasurements(kpi.Id, OversightQuantity.EscalationAccuracy));
    }

    private static readonly Arbitrary<(int Seed, int Count)> Cases = (from seed in Gen.Choose(0, int.MaxValue) from count in Gen.Choose(1, 300) select (seed, count)).ToArbitrary();

    [Fact]
    public void Quantiles_are_right_to_within_three_percent() => Law.Holds(Cases, static given =>
    {
        var random = new RandomSequence((ulong)given.Seed);
        var histogram = new LatencyHistogram();
        var times = Enumerable.Range(0, given.Count).Select(_ => Math.Round(Math.Exp((20.0 * random.Uniform()) + 3.0))).Order().ToArray();
        foreach (var time in times)
        {
            histogram.Add(Duration.FromMilliseconds(time));
        }

        foreach (var share in new[] { 0.1, 0.5, 0.9, 1.0 })
        {
            var exact = times[Math.Max(1, (int)Math.Ceiling(share * times.Length)) - 1];
            Assert.InRange(histogram.Quantile(share)!.Value.TotalMilliseconds, 0.97 * exact, 1.03 * exact);
        }
    });

    [Fact]
    public void The_order_of_records_changes_nothing() => Law.Holds(Cases, static given =>
    {
        var records = Random(given.Seed, given.Count);
        var (one, other) = (Judge(records), Judge(records.Reverse()));
        Assert.Equal(one.Counts with { Minutes = default }, other.Counts with { Minutes = default });
        Assert.Equal((one.Verdict, one.Line, one.MedianReview), (other.Verdict, other.Line, other.MedianReview));
        Assert.Equal(one.Outliers.Select(static finding => finding.Line), other.Outliers.Select(static finding => finding.Line));
    });

    [Fact]
    public void An_error_caught_never_makes_the_verdict_worse() => Law.Holds(Cases, static given =>
    {
        var records = Random(given.Seed, given.Count);
        var index = Array.FindIndex(records, static record => record is { IsSeededError: true, Outcome: OversightOutcome.Accepted });
        if (index >= 0)
        {
            var better = records.ToArray();
            better[index] = better[index] with { Outcome = OversightOutcome.Overridden };
            Assert.True(Rank(Judge(records).CaughtErrors) <= Rank(Judge(better).CaughtErrors));
        }
    });

    [Fact]
    public void Norms_that_contradict_themselves_are_refused()
    {
        (OversightNorms Norms, string Told)[] cases =
        [
            (Norms with { LeastCaught = 1.1m }, "leastCaught GOV2004 a share lies between 0 and 1"),
            (Norms with { OverrideRateLow = -0.1m }, "overrideRateLow GOV2004 a share lies between 0 and 1"),
            (Norms with { OverrideRateLow = 0.1m }, "overrideRateHigh GOV2006 the highest rate is above the lowest"),
            (Norms with { FastestAcceptance = Duration.Zero }, "fastestAcceptance GOV2004 a time is longer than 0"),
            (Norms with { FastestAcceptance = null }, "mostTooFast GOV2006 how fast is too fast is said by `fastestAcceptance`"),
            (Norms with { Confidence = 1 }, "confidence GOV2004 a confidence lies between 0.8 and 0.999"),
        ];
        Assert.All(cases, static one =>
        {
            Assert.Equal(one.Told, string.Join('\n', OversightNormsDeclaration.Problems(one.Norms).Select(static problem => $"{problem.Property} {problem.Id} {problem.Message.En}")));
            Assert.All(OversightNormsDeclaration.Problems(one.Norms), static problem => Typography.CheckText(problem.Message));
            Assert.Equal("norms", Assert.Throws<ArgumentException>(() => new OversightLog(one.Norms)).ParamName);
        });
    }

    private static int Rank(OversightMeasure measure) => measure.Verdict switch { KpiVerdict.Worse => 0, KpiVerdict.Proven => 2, _ => 1 };

    private static void CheckWords(OversightHealth health)
    {
        foreach (var text in new[] { health.Line, health.OverrideRate.Line, health.TooFast.Line, health.EscalationAccuracy.Line, health.CaughtErrors.Line }.Concat(health.Outliers.Select(static finding => finding.Line)))
        {
            Typography.CheckText(text);
            Assert.NotNull(text.Fr);
        }
    }

    private static OversightRecord Record(OversightOutcome outcome, int seconds) =>
        new() { Reviewer = new("anna"), PresentedAt = Start, DecidedAt = Start + Duration.FromSeconds(seconds), Outcome = outcome };

    /// <summary>Reviews by five reviewers, who do not differ, and so many of each sort.</summary>
    private static IEnumerable<OversightRecord> Many(int reviews, int overrides, int fast, int judged, int right, int seeded, int caught) =>
        Enumerable.Range(0, reviews).Select(i => Record(i < overrides ? OversightOutcome.Overridden : OversightOutcome.Accepted, i >= reviews - fast ? 5 : 60) with
        {
            Reviewer = new(FormattableString.Invariant($"r-{i % 5}")),
            CalledForEscalation = i < judged ? i >= right : null,
        }).Concat(Enumerable.Range(0, seeded).Select(i => Record(i < caught ? OversightOutcome.Overridden : OversightOutcome.Accepted, 60) with { IsSeededError = true }));

    private static OversightRecord[] Random(int seed, int count)
    {
        var random = new RandomSequence((ulong)seed);
        return [.. Enumerable.Range(0, count).Select(_ => Record((OversightOutcome)random.Below(3), random.Below(200)) with
        {
            Reviewer = new(FormattableString.Invariant($"r-{random.Below(4)}")), CalledForEscalation = random.Below(2) == 0 ? null : random.Below(2) == 0, IsSeededError = random.Below(5) == 0,
        })];
    }

    private static OversightHealth Judge(IEnumerable<OversightRecord> records)
    {
        var log = new OversightLog(Norms);
        foreach (var record in records)
        {
            Assert.True(log.Add(record));
        }

        return log.Judge();
    }
}
