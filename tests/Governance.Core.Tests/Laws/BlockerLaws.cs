using Governance.Core.Tests.Generators;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>Blockers are exactly what stands between a decision and a level.</summary>
public sealed class BlockerLaws
{
    [Fact]
    public void No_blocker_stands_before_a_level_exactly_when_the_decision_reaches_it() => Law.Holds(
        Worlds.Any,
        world =>
        {
            var decision = world.Decide();
            foreach (var level in AutonomyScale.Levels)
            {
                Assert.Equal(decision.Autonomy >= level, decision.BlockersTo(level).IsEmpty);
            }
        });

    [Fact]
    public void Each_blocker_lies_below_the_level_and_says_why_and_a_higher_level_has_no_fewer() => Law.Holds(
        Worlds.Any,
        world =>
        {
            var decision = world.Decide();
            var fewer = 0;
            foreach (var level in AutonomyScale.Levels)
            {
                var blockers = decision.BlockersTo(level);
                Assert.All(blockers, blocker =>
                {
                    Assert.True(blocker.Level < level);
                    Assert.NotEmpty(blocker.Because.En);
                });
                Assert.InRange(blockers.Count(b => b.Kind == BlockerKind.MissingGrant), 0, 1);
                Assert.Equal(
                    decision.Ceilings.Where(c => c.Level < level).Select(c => c.Rule), blockers.Where(b => b.Kind == BlockerKind.Ceiling).Select(b => b.Rule!));
                Assert.True(blockers.Count >= fewer);
                fewer = blockers.Count;
            }
        });
}
