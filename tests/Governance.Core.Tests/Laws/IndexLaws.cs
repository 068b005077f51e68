using Governance.Core.Tests.Generators;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>The index saves work and changes nothing.</summary>
public sealed class IndexLaws
{
    [Fact]
    public void The_indexed_evaluator_equals_the_plain_one_on_every_request() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 10,
        world =>
        {
            var model = world.Build();
            var indexed = world.DecideBy(model);
            var plain = new PolicyEvaluator(model, indexed: false).Evaluate(world.Request, world.Evidence);
            Assert.Equal(Told.By(plain), Told.By(indexed));
            return plain.Autonomy > AutonomyLevel.None;
        });

    [Fact]
    public void No_rule_is_told_twice() => Law.Holds(
        Worlds.Any,
        world =>
        {
            var decision = world.Decide();
            Assert.Distinct(decision.Grants.Select(g => (g.Kind, g.Rule)));
            Assert.Distinct(decision.Ceilings.Where(c => c.Kind == CeilingKind.Policy).Select(c => c.Rule));
        });
}
