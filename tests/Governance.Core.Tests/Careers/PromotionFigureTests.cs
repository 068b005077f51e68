using Governance.Agents;
using Governance.Decisions;
using Governance.Statistics;
using NodaTime;

namespace Governance.Core.Tests.Careers;

/// <summary>The figures of a promotion against published ones.</summary>
public sealed class PromotionFigureTests
{
    /// <summary>
    /// The exact bound is the α quantile of Beta(s, n − s + 1): for s = n it is α^(1/n), the rule of three; 57 of 60 and 495 of 500 are from R’s binom.test. Wilson’s
    /// is the lower root of (s − nθ)² = z² n θ(1 − θ), which is n / (n + z²) for s = n; z = 1.6448536269514722 at 95 %.
    /// </summary>
    [Theory]
    [InlineData(0, 0, 0.95, 0.0, 0.0)]
    [InlineData(0, 60, 0.95, 0.0, 0.0)]
    [InlineData(59, 59, 0.95, 0.950492390111773053, 0.9561539644147508)]
    [InlineData(58, 58, 0.95, 0.9496606616695799, 0.9554316904165217)]
    [InlineData(57, 60, 0.95, 0.875812789522563888, 0.8813248674127362)]
    [InlineData(1, 1, 0.95, 0.05, 0.26986594878405434)]
    [InlineData(495, 500, 0.99, 0.973994953225079692, 0.9731972831419758)]
    public void Bounds_are_those_of_the_tables(int successes, int trials, double confidence, double exact, double wilson)
    {
        var told = Assess(successes, trials, 0.95m, (decimal)confidence, ProportionMethod.ClopperPearson);
        Assert.Equal(exact, told.LowerBound, 1e-9);
        Assert.Equal(wilson, told.WilsonBound, 1e-9);
        Assert.Equal(new Proportion(successes, trials), told.Evidence);
    }

    [Theory]
    [InlineData(58, ProportionMethod.ClopperPearson, 1L)]
    [InlineData(59, ProportionMethod.ClopperPearson, 0L)]
    [InlineData(51, ProportionMethod.Wilson, 1L)]
    [InlineData(52, ProportionMethod.Wilson, 0L)]
    [InlineData(0, ProportionMethod.ClopperPearson, 59L)]
    [InlineData(0, ProportionMethod.Wilson, 52L)]
    public void Ninety_five_percent_at_ninety_five_percent_takes_59_trials_exactly_and_52_by_Wilson(int clean, ProportionMethod method, long needed)
    {
        var told = Assess(clean, clean, 0.95m, 0.95m, method);
        Assert.Equal(needed, told.CleanTrialsNeeded);
        Assert.Equal(needed == 0, told.IsEarned);
    }

    [Fact]
    public void Failures_alone_earn_nothing_and_need_more_than_none()
    {
        var (failed, none) = (Assess(0, 40, 0.95m, 0.95m, ProportionMethod.ClopperPearson), Assess(0, 0, 0.95m, 0.95m, ProportionMethod.ClopperPearson));
        Assert.True(failed.CleanTrialsNeeded > none.CleanTrialsNeeded && !failed.IsEarned && failed.LowerBound == 0);
    }

    [Fact]
    public void The_least_number_of_trials_is_asked_for_though_fewer_would_show_it()
    {
        var told = Assess(59, 59, 0.95m, 0.95m, ProportionMethod.ClopperPearson, least: 80);
        Assert.Equal(21, told.CleanTrialsNeeded);
        Assert.False(told.IsEarned);
    }

    /// <summary>What stands between an agent at ActWithApproval and the next level after so many trials.</summary>
    private static PromotionAssessment Assess(int successes, int trials, decimal rate, decimal confidence, ProportionMethod method, int least = 1)
    {
        var now = CareerDesk.Start + Duration.FromDays(10);
        var bot = CareerDesk.Parts.Agents.Agents[0];
        var certificate = new AutonomyCertificate
        {
            Id = new("old"), DecisionType = new("money"), Unit = new("europe"), Ceiling = AutonomyLevel.ActWithApproval, IssuedBy = new("board"), IssuedAt = CareerDesk.Start, Environment = CareerDesk.Environment(1),
            ValidFrom = CareerDesk.Start, ValidUntil = now + Duration.FromDays(30),
        };
        var model = GovernanceModel.Create(CareerDesk.Parts with
        {
            Agents = new()
            {
                Agents = [(bot with { Certificates = [certificate] }).AsRecorded(AgentStatus.Active)],
                Rules = new() { Promotions = [new() { Level = AutonomyLevel.ActOnPlan, SuccessRate = rate, Confidence = confidence, Method = method, MinimumTrials = least, MinimumTime = Duration.Zero }] },
                Trials =
                [
                    new()
                    {
                        Agent = bot.Id, DecisionType = new("money"), Unit = new("europe"), Environment = CareerDesk.Environment(1), From = CareerDesk.Start, Until = now, Trials = trials, Successes = successes,
                    },
                ],
            },
        }).Model!;
        return model.AssessPromotion(bot.Id, new("money"), new("europe"), now)!;
    }
}
