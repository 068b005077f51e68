using Governance.Core.Tests.Generators;

namespace Governance.Core.Tests.Laws;

/// <summary>The semantics in one line, held against the Cedar authorizer.</summary>
public sealed class ProjectionLaws
{
    [Fact]
    public void A_decision_reaches_a_level_exactly_when_standard_Cedar_allows_the_request_under_the_projection_at_that_level() => Law.HoldsAtStake(
        Worlds.LimitedWithoutErrors,
        atLeast: Law.Cases / 10,
        world =>
        {
            var decision = world.Decide();
            var projection = new Projection(world);
            foreach (var level in AutonomyScale.Levels.Where(l => l > AutonomyLevel.None))
            {
                var allows = projection.Allows(level);
                Assert.True(allows == (decision.Autonomy >= level), $"decided {decision.Autonomy}, yet at {level} Cedar says {allows} under:\n{projection.Write(level)}");
            }

            return decision.Autonomy > AutonomyLevel.None;
        });
}
