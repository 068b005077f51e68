using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Core.Tests.Serialization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Gates;

/// <summary>Everything that opens a gate again brings the use case down to what the stage before allows, and a renewed go restores it.</summary>
public sealed class ReopeningLaws
{
    private static readonly Duration Validity = Duration.FromDays(30);

    public enum Event
    {
        Expiry, OverdueCondition, Change, Unit, DecisionType, DataClass, Autonomy, TimeBox, LongerTimeBox,
    }

    [Theory]
    [InlineData(Event.Expiry)]
    [InlineData(Event.OverdueCondition)]
    [InlineData(Event.Change)]
    [InlineData(Event.Unit)]
    [InlineData(Event.DecisionType)]
    [InlineData(Event.DataClass)]
    [InlineData(Event.Autonomy)]
    [InlineData(Event.TimeBox)]
    [InlineData(Event.LongerTimeBox)]
    public void It_falls_to_what_the_stage_before_allows_and_a_renewed_go_restores_it(Event happens) => Law.HoldsAtStake(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        atLeast: Law.Cases / 2,
        seed =>
        {
            var random = new Random(seed);
            var stage = happens is Event.TimeBox or Event.LongerTimeBox ? 2 : random.Next(1, 5);
            var stand = Stand(seed, stage, happens);
            var go = stand.Now;
            var full = stand.Level(go);
            Assert.Equal(((UseCaseStage)stage).Ceiling < stand.Plain.File.AutonomyCeiling ? ((UseCaseStage)stage).Ceiling : stand.Plain.File.AutonomyCeiling, full);

            var since = Happen(stand, happens, random);
            if (since > go)
            {
                Assert.Equal(full, stand.Level(since - Duration.Epsilon));
            }

            stand.Now = since + Duration.FromHours(random.Next(2));
            var lower = ((UseCaseStage)(stage - 1)).Ceiling;
            Assert.Equal(lower < stand.Plain.File.AutonomyCeiling ? lower : stand.Plain.File.AutonomyCeiling, stand.Level(stand.Now));
            Assert.All(stand.Model.FindReopening(GateWorld.Case, stand.Now), Typography.CheckText);

            if (happens == Event.TimeBox)
            {
                stand.Edit(file => file with { TimeBox = file.TimeBox! with { Until = stand.Now + Duration.FromDays(20) } });
                Assert.Equal(lower, stand.Level(stand.Now));
            }

            stand.Now += Duration.FromHours(3);
            var renewed = GateAttempts.Go(stand, random, stage - 1);
            if (!stand.Plain.Allows(renewed))
            {
                return false;
            }

            Assert.True(stand.Try(renewed));
            Assert.Equal(((UseCaseStage)stage).Ceiling < stand.Plain.File.AutonomyCeiling ? ((UseCaseStage)stage).Ceiling : stand.Plain.File.AutonomyCeiling, stand.Level(stand.Now));
            return true;
        });

    [Fact]
    public void A_condition_that_is_met_lets_the_go_count_even_when_it_is_met_late() => Law.Holds(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var stand = Stand(seed, random.Next(1, 5), Event.OverdueCondition);
        var condition = stand.Plain.Conditions.Single();
        var full = stand.Level(stand.Now);
        var met = condition.Due + Duration.FromDays(random.Next(-4, 5));
        stand.Meet(condition.Id, met);

        foreach (var at in new[] { condition.Due - Duration.Epsilon, condition.Due, met, met - Duration.Epsilon, condition.Due + Duration.FromDays(6) }.Where(at => at >= stand.Now))
        {
            Assert.Equal(at < condition.Due || at >= met, stand.Level(at) == full);
        }
    });

    [Fact]
    public void What_reaches_less_far_reopens_nothing() => Law.Holds(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var stand = Stand(seed, random.Next(1, 5), Event.Unit);
        stand.Edit(file => random.Next(5) switch
        {
            0 => file with { Units = [new("claims-north")] },
            1 => file with { DecisionTypes = [new("refund.issue")] },
            2 => file with { DataClasses = [] },
            3 => file with { AutonomyCeiling = AutonomyLevel.Observe },
            _ => file with { TimeBox = file.TimeBox! with { Until = file.TimeBox.Until - Duration.FromDays(1) } },
        });

        Assert.True(stand.Model.FindReopening(GateWorld.Case, stand.Now).IsEmpty);
    });

    /// <summary>A use case that has just passed its gate, and nothing but the event can open it again.</summary>
    private static GateStand Stand(int seed, int stage, Event happens)
    {
        var world = new GateWorld(seed);
        var due = GateWorld.Start + Duration.FromDays(10 * stage) + Duration.FromDays(15);
        return new(
            new GateWorld(seed)
            {
                Gates = [.. world.Gates.Select(gate => gate with { Validity = happens == Event.Expiry ? Validity : null, Functions = [.. gate.Functions.Take(1)] })],
                UseCase = world.UseCase with { Units = [new("claims")], AutonomyCeiling = happens == Event.Autonomy ? AutonomyLevel.ActWithinBounds : AutonomyLevel.ActMonitored },
            },
            stage,
            step => happens == Event.OverdueCondition
                ? step with { Outcome = GateOutcome.GoWithConditions, Conditions = [new(new("train"), new("train them", "les former"), due)] }
                : step);
    }

    /// <summary>Lets it happen, and says from which instant.</summary>
    private static Instant Happen(GateStand stand, Event happens, Random random)
    {
        switch (happens)
        {
            case Event.Expiry:
                return stand.Now + Validity;
            case Event.OverdueCondition:
                return stand.Plain.Conditions.Single().Due;
            case Event.Change:
                var at = stand.Now + Duration.FromDays(random.Next(1, 9));
                stand.Change(at);
                return at;
            case Event.TimeBox:
                return stand.Plain.File.TimeBox!.Until;
            default:
                stand.Edit(file => happens switch
                {
                    Event.Unit => file with { Units = [.. file.Units, new("sales")] },
                    Event.DecisionType => file with { DecisionTypes = [.. file.DecisionTypes, new("deny")] },
                    Event.DataClass => file with { DataClasses = [.. file.DataClasses, "health"] },
                    Event.Autonomy => file with { AutonomyCeiling = AutonomyLevel.ActMonitored },
                    _ => file with { TimeBox = random.Next(2) == 0 ? null : file.TimeBox! with { Until = file.TimeBox.Until + Duration.FromDays(1) } },
                });
                return stand.Now;
        }
    }
}
