using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Core.Tests.Serialization;
using Governance.Core.Tests.Statistics;
using Governance.Kpis;
using Governance.Statistics;
using NodaTime;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>Benefits less costs, those of oversight included.</summary>
public sealed class NetValueTests
{
    private static readonly UseCaseId Refunds = new("refunds");

    private static readonly MeasurementPeriod Year = MeasurementPeriod.Parse("2026");

    /// <summary>Euros saved each month against nothing before, of which four fifths are owed to the use case.</summary>
    private static readonly ValueKpi Savings = Sample.Savings with { Baseline = KpiBaseline.At(0), Attribution = new() { Shares = [new(Refunds, 0.8m)] } };

    private static readonly UseCaseCosts Costs = new()
    {
        UseCase = Refunds, Currency = Currency.Eur,
        Build = new(36_500), BuildFrom = new(2026, 1, 1), BuildUntil = new(2029, 1, 1),
        RunPerMonth = new(500, 400, 700), CompliancePerMonth = new(100),
        ReviewerHour = new(60), ReviewMinutes = new(3), SampleMinutes = new(10), OverrideMinutes = new(15), Escalation = new(20), Incident = new(1_000),
    };

    private static readonly OversightActivity Activity = new() { Decisions = 10_000, Reviews = 4_000, Overrides = 400, Escalations = 50, Samples = 200, Incidents = 2 };

    /// <summary>
    /// By hand: 12 × 9 000 × 0.8 = 86 400; building 36 500 × 365 / 1 096 = 12 155.57; running 12 × 500, compliance 12 × 100, reviews 4 000 × 3 €, samples 200 × 10 €,
    /// overruled 400 × 15 €, escalations 50 × 20 €, incidents 2 × 1 000 €.
    /// </summary>
    [Fact]
    public void A_statement_by_hand()
    {
        var found = Draw([9_000, 8_900, 9_100, 9_000, 8_950, 9_050, 9_000, 9_100, 8_900, 9_000, 9_050, 8_950]);

        Assert.Equal(86_400.0, found.Benefit, 1e-6);
        Assert.Equal(
            [
                (CostKind.Build, 12_155.57), (CostKind.Run, 6_000), (CostKind.Compliance, 1_200), (CostKind.Reviews, 12_000), (CostKind.Samples, 2_000),
                (CostKind.Overrides, 6_000), (CostKind.Escalations, 1_000), (CostKind.Incidents, 2_000),
            ],
            found.Costs.Select(static line => (line.Kind, Math.Round(line.Amount.Value, 2))));
        Assert.Equal(21_000.0, found.OversightCost, 1e-9);
        Assert.Equal(42_355.57, found.Cost, 0.005);
        Assert.Equal(44_044.43, found.Net, 0.005);
        Assert.Equal(KpiVerdict.Proven, found.Verdict);

        // The interval of the monthly mean, twelve times and four fifths of it; running may be 1 200 less or 2 400 more.
        var month = MeanEstimate.Of(SampleSummary.Of([9_000, 8_900, 9_100, 9_000, 8_950, 9_050, 9_000, 9_100, 8_900, 9_000, 9_050, 8_950])).Interval(0.95);
        Trial.IsNear((9.6 * month.Lower) - found.Cost - 2_400, (9.6 * month.Upper) - found.Cost + 1_200, found.Interval);
        Assert.Equal(0.95, found.Interval.Confidence, 1e-15);

        // 9 600 decisions brought 9 € each; 10 000 × 9 − 36 355.57 is shared by 10 000 × (9 + 15).
        Assert.Equal((90_000.0 - 36_355.57) / 240_000.0, found.BreakEvenOverrideRate!.Value, 1e-6);
        Assert.Equal(0.04, found.OverrideRate);
        Assert.Equal(
            "proven: `refunds` gained 44,044.43 EUR net from 2026-01-01 to 2026-12-31 (95 %: 41,233.20 to 45,655.67), after 21,000.00 EUR of oversight; it breaks even at 22.4 % overruled",
            found.Line.En);
        Assert.Equal(
            "prouvé : `refunds` a rapporté 44 044,43 EUR net du 2026-01-01 au 2026-12-31 (95 % : de 41 233,20 à 45 655,67), après 21 000,00 EUR de surveillance ; le seuil est à 22,4 % de corrections",
            found.Line.Fr!.Replace('\u00a0', ' ').Replace('\u202f', ' '));
        Typography.CheckText(found.Line);
        Assert.All(found.Working, static step => Typography.CheckText(step.Text));
        Assert.Equal(10, found.Working.Count);
    }

    [Fact]
    public void Without_a_benefit_the_costs_remain()
    {
        var found = Draw([]);
        Assert.Equal(([Savings.Id], 0.0, KpiVerdict.Worse), ((ValueList<KpiId>)found.LeftOut, found.Benefit, found.Verdict));
        Assert.Equal(-found.Cost, found.Net);
        Assert.Null(found.BreakEvenOverrideRate);
        Assert.StartsWith("worse: `refunds` lost 42,355.57 EUR net", found.Line.En, StringComparison.Ordinal);
        Typography.CheckText(found.Line);
    }

    [Fact]
    public void Hours_have_the_price_of_an_hour_and_what_has_no_price_is_left_out()
    {
        var hours = Sample.Kpi("hours", "hour", KpiDirection.Up) with
        {
            Aggregation = KpiAggregation.Sum, Baseline = KpiBaseline.At(0), Attribution = new() { Shares = [new(Refunds, 0.5m)] }, UnitValue = new(40, Currency.Eur),
        };
        double[] saved = [100, 110, 90, 100, 105, 95, 100, 110, 90, 100, 105, 95];
        double BenefitOf(ValueKpi kpi) => Draw([kpi], Trial.Months(kpi, 2026, saved)).Benefit;

        Assert.Equal(12 * 100 * 0.5 * 40, BenefitOf(hours), 1e-6);
        foreach (var other in new[]
        {
            hours with { UnitValue = null }, hours with { UnitValue = new(40, Currency.Chf) }, hours with { CountedIn = new("savings") }, hours with { ReviewBy = new(2026, 1, 1) },
            hours with { Direction = KpiDirection.Band, BandLow = 1, BandHigh = 2, Baseline = null },
        })
        {
            Assert.Equal([other.Id], Draw([other], Trial.Months(other, 2026, saved)).LeftOut);
            Assert.Equal(0.0, BenefitOf(other));
        }

        Assert.Empty(Draw([hours with { Attribution = new() { Shares = [new(new("triage"), 1)] } }], Trial.Months(hours, 2026, saved)).LeftOut);
    }

    [Fact]
    public void Only_what_was_measured_in_the_period_counts()
    {
        var book = Book([Savings], Trial.Months(Savings, 2026, [9_000, 9_100, 8_900, 9_000, 9_050, 8_950]));
        var assessment = Savings.Assess(book.EvidenceOf(Savings.Id), new(2026, 7, 1));
        double BenefitIn(string period) => NetValueStatement.Of(Costs, Activity, MeasurementPeriod.Parse(period), [Savings], [assessment], book).Benefit;

        Assert.Equal(6 * 9_000 * 0.8, BenefitIn("2026"), 1e-6);
        Assert.Equal(3 * 9_000 * 0.8, BenefitIn("2026-Q2"), 1e-6);
        Assert.Equal(1 * 9_000 * 0.8, BenefitIn("2026-01-15/2026-03-10"), 1e-6);
        Assert.Equal(0.0, BenefitIn("2026-Q3"));
    }

    [Fact]
    public void Months_count_by_their_days()
    {
        var costs = Costs with { Build = null, BuildFrom = null, BuildUntil = null };
        double RunIn(string period) => CostLines.Of(costs, new(), MeasurementPeriod.Parse(period)).Single(static line => line.Kind == CostKind.Run).Amount.Value;
        Assert.Equal(6_000.0, RunIn("2026"), 1e-9);
        Assert.Equal(500.0, RunIn("2026-02"), 1e-9);
        Assert.Equal(500.0 * ((10.0 / 31.0) + 1.0 + (5.0 / 31.0)), RunIn("2026-01-22/2026-03-06"), 1e-9);
        Assert.Equal([CostKind.Run, CostKind.Compliance], CostLines.Of(costs, new(), Year).Select(static line => line.Kind));
        Assert.Equal(36_500.0, CostLines.Of(Costs, new(), MeasurementPeriod.Parse("2020-01-01/2030-01-01"))[0].Amount.Value, 1e-9);
        Assert.DoesNotContain(CostLines.Of(Costs, new(), MeasurementPeriod.Parse("2025")), static line => line.Kind == CostKind.Build);
    }

    [Fact]
    public void What_contradicts_itself_is_refused()
    {
        (UseCaseCosts Costs, string Told)[] cases =
        [
            (Costs with { Currency = default }, "currency GOV1010 a currency is needed"),
            (Costs with { RunPerMonth = new(-1) }, "runPerMonth GOV2004 an estimate is at least 0, and its `low` and `high` come together, on either side of it"),
            (Costs with { Incident = new(1, 2, 3) }, "incident GOV2004 an estimate is at least 0, and its `low` and `high` come together, on either side of it"),
            (Costs with { Incident = new(1, 0) }, "incident GOV2004 an estimate is at least 0, and its `low` and `high` come together, on either side of it"),
            (Costs with { BuildUntil = null }, "build GOV2006 what was built has a cost, `buildFrom` and `buildUntil`, over which it is written off"),
            (Costs with { Build = null }, "build GOV2006 what was built has a cost, `buildFrom` and `buildUntil`, over which it is written off"),
            (Costs with { BuildUntil = new(2026, 1, 1) }, "buildUntil GOV2005 this is not after the beginning, so the period has no day"),
            (Costs with { ReviewerHour = null }, "reviewerHour GOV2006 minutes of people need the cost of their hour, `reviewerHour`"),
        ];
        Assert.All(cases, static one =>
        {
            Assert.Equal(one.Told, string.Join('\n', CostsDeclaration.Problems(one.Costs).Select(static problem => $"{problem.Property} {problem.Id} {problem.Message.En}")));
            Assert.All(CostsDeclaration.Problems(one.Costs), static problem => Typography.CheckText(problem.Message));
            Assert.Equal("costs", Assert.Throws<ArgumentException>(() => NetValueStatement.Of(one.Costs, Activity, Year, [], [], new([]))).ParamName);
        });
        Assert.Equal("activity", Assert.Throws<ArgumentException>(() => NetValueStatement.Of(Costs, Activity with { Overrides = 10_001 }, Year, [], [], new([]))).ParamName);
        Assert.Equal("activity", Assert.Throws<ArgumentException>(() => NetValueStatement.Of(Costs, Activity with { Incidents = -1 }, Year, [], [], new([]))).ParamName);
    }

    private static readonly Arbitrary<(int Seed, int Decisions)> Cases = (from seed in Gen.Choose(0, int.MaxValue) from decisions in Gen.Choose(1, 100_000) select (seed, decisions)).ToArbitrary();

    [Fact]
    public void The_net_value_is_what_remains_and_lies_in_its_interval() => Law.HoldsAtStake(Cases, 100, static given =>
    {
        var (costs, activity, values) = Random(given.Seed, given.Decisions);
        var found = Draw([Savings], Trial.Months(Savings, 2026, values), costs, activity);
        Assert.Equal(found.Benefits.Sum(static line => line.Value) - found.Costs.Sum(static line => line.Amount.Value), found.Net, 1e-6);
        Assert.InRange(found.Net, found.Interval.Lower, found.Interval.Upper);
        Assert.Equal(found.Interval.LiesAbove(0.0), found.Verdict == KpiVerdict.Proven);
        Assert.Equal(found.Interval.LiesBelow(0.0), found.Verdict == KpiVerdict.Worse);
        if (found.BreakEvenOverrideRate is { } rate)
        {
            Assert.InRange(rate, found.BreakEvenInterval!.Value.Lower, found.BreakEvenInterval.Value.Upper);
            Assert.Equal(found.Net >= 0.0, rate >= found.OverrideRate!.Value - 1e-9);
        }

        return found.Verdict != KpiVerdict.Unproven;
    });

    [Fact]
    public void More_oversight_never_gains_more_by_itself() => Law.Holds(Cases, static given =>
    {
        var (costs, activity, values) = Random(given.Seed, given.Decisions);
        double Net(OversightActivity of) => Draw([Savings], Trial.Months(Savings, 2026, values), costs, of).Net;
        var net = Net(activity);
        Assert.All(
            new[]
            {
                activity with { Reviews = activity.Reviews + 10 }, activity with { Samples = activity.Samples + 10 }, activity with { Escalations = activity.Escalations + 10 },
                activity with { Incidents = activity.Incidents + 1 },
            },
            more => Assert.True(Net(more) <= net));
    });

    /// <summary>Every euro is worth 1.08 dollars: all amounts grow by as much, and no verdict nor rate changes.</summary>
    [Fact]
    public void Another_currency_changes_no_verdict() => Law.Holds(Cases, static given =>
    {
        var (costs, activity, values) = Random(given.Seed, given.Decisions);
        var found = Draw([Savings], Trial.Months(Savings, 2026, values), costs, activity);
        var dollars = Savings with { Unit = KpiUnit.Parse("USD") };
        Estimate? Turn(Estimate? estimate) => estimate is null ? null : new(1.08m * estimate.Value, 1.08m * estimate.Low, 1.08m * estimate.High);
        var other = Draw([dollars], Trial.Months(dollars, 2026, values.Select(static value => 1.08 * value)), costs with
        {
            Currency = Currency.Usd, Build = Turn(costs.Build), RunPerMonth = Turn(costs.RunPerMonth), CompliancePerMonth = Turn(costs.CompliancePerMonth),
            ReviewerHour = Turn(costs.ReviewerHour), Escalation = Turn(costs.Escalation), Incident = Turn(costs.Incident),
        }, activity);
        Assert.Equal(found.Verdict, other.Verdict);
        Assert.Equal(1.08 * found.Net, other.Net, 1e-5);
        Assert.Equal(found.BreakEvenOverrideRate ?? -1.0, other.BreakEvenOverrideRate ?? -1.0, 1e-9);
    });

    /// <summary>As many decisions overruled as the break-even rate says, each bringing nothing and costing what it does: nothing is gained.</summary>
    [Fact]
    public void At_the_break_even_rate_nothing_is_gained() => Law.HoldsAtStake(Cases, 300, static given =>
    {
        const long Decisions = 1_000_000_000;
        var (costs, activity, values) = Random(given.Seed, 1_000);
        activity = activity with { Decisions = Decisions, Overrides = Decisions / 20 };
        double[] scaled = [.. values.Select(static value => 1e5 * value)];
        var found = Draw([Savings], Trial.Months(Savings, 2026, scaled), costs, activity);
        if (found.BreakEvenOverrideRate is not { } rate)
        {
            return false;
        }

        var overruled = (long)Math.Round(rate * Decisions);
        var left = (double)(Decisions - overruled) / (Decisions - activity.Overrides);
        var even = Draw([Savings], Trial.Months(Savings, 2026, scaled.Select(value => left * value)), costs, activity with { Overrides = overruled });

        // But for the part of one decision that cannot be overruled.
        Assert.Equal(0.0, even.Net, 100.0 + (1e-6 * Math.Abs(found.Benefit)));
        return true;
    });

    private static NetValueStatement Draw(double[] months) => Draw([Savings], Trial.Months(Savings, 2026, months));

    private static NetValueStatement Draw(ValueList<ValueKpi> kpis, IEnumerable<Measurement> measured, UseCaseCosts? costs = null, OversightActivity? activity = null)
    {
        var book = Book(kpis, measured);
        return NetValueStatement.Of(costs ?? Costs, activity ?? Activity, Year, kpis, new KpiCatalogue { Kpis = kpis }.Assess(book, Trial.End), book);
    }

    private static MeasurementBook Book(ValueList<ValueKpi> kpis, IEnumerable<Measurement> measured)
    {
        var book = new MeasurementBook(kpis);
        foreach (var measurement in measured)
        {
            Assert.Empty(book.Add(measurement));
        }

        return book;
    }

    private static (UseCaseCosts Costs, OversightActivity Activity, double[] Values) Random(int seed, int decisions)
    {
        var random = new RandomSequence((ulong)seed);
        Estimate Guess(int most) => random.Below(most) is var value && random.Below(2) == 0 ? new(value) : new(value, 0.8m * value, 1.3m * value);
        var costs = Costs with
        {
            Build = Guess(40_000), RunPerMonth = Guess(2_000), CompliancePerMonth = Guess(500), ReviewerHour = Guess(100), ReviewMinutes = Guess(10), SampleMinutes = Guess(20),
            OverrideMinutes = Guess(30), Escalation = Guess(50), Incident = Guess(2_000),
        };
        var activity = new OversightActivity
        {
            Decisions = decisions, Reviews = random.Below(decisions), Overrides = random.Below(decisions), Escalations = random.Below(100), Samples = random.Below(200), Incidents = random.Below(4),
        };
        return (costs, activity, random.Normals(12, 20_000.0 * random.Uniform(), 500.0));
    }
}
