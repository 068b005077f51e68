using Governance.Core.Tests.Generators;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>What an explanation calls binding or decisive is so: taking it away changes the decision.</summary>
public sealed class BindingLaws
{
    [Fact]
    public void Removing_all_binding_ceilings_raises_the_decision() => Law.HoldsAtStake(
        Worlds.LimitedAndBlindToTheModel,
        atLeast: Law.Cases / 8,
        world =>
        {
            var decision = world.Decide();
            var binding = decision.Ceilings.Where(c => c.IsBinding).ToArray();
            if (binding.Length == 0 || Lifting.Lift(world, binding) is not { } lifted)
            {
                return false;
            }

            Assert.True(lifted.Decide().Autonomy > decision.Autonomy, $"still {decision.Autonomy} without {string.Join(", ", binding.Select(c => c.Rule))}");
            return true;
        });

    [Fact]
    public void Removing_all_ceilings_that_do_not_bind_changes_nothing() => Law.HoldsAtStake(
        Worlds.LimitedAndBlindToTheModel,
        atLeast: Law.Cases / 8,
        world =>
        {
            var decision = world.Decide();
            var free = decision.Ceilings.Where(c => !c.IsBinding).ToArray();

            // A built-in rule that both binds and does not (two reasons at two levels) cannot be lifted in part.
            free = [.. free.Where(c => !decision.Ceilings.Any(b => b.IsBinding && b.Rule == c.Rule))];
            if (free.Length == 0 || Lifting.Lift(world, free) is not { } lifted)
            {
                return false;
            }

            Assert.Equal(decision.Autonomy, lifted.Decide().Autonomy);
            return true;
        });

    [Fact]
    public void D28_removing_a_decisive_ceiling_alone_raises_the_decision_and_removing_one_of_several_binding_ones_does_not() => Law.HoldsAtStake(
        Worlds.LimitedAndBlindToTheModel,
        atLeast: Law.Cases / 8,
        world =>
        {
            var decision = world.Decide();
            var binding = decision.Ceilings.Where(c => c.IsBinding).ToArray();
            Assert.All(binding, ceiling => Assert.Equal(binding.Length == 1, ceiling.IsDecisive));
            Assert.DoesNotContain(decision.Ceilings, c => c.IsDecisive && !c.IsBinding);
            var tried = false;
            foreach (var ceiling in binding.Where(c => binding.Count(b => b.Rule == c.Rule) == 1))
            {
                if (Lifting.Lift(world, [ceiling]) is { } lifted)
                {
                    tried = true;
                    Assert.Equal(ceiling.IsDecisive, lifted.Decide().Autonomy > decision.Autonomy);
                }
            }

            return tried;
        });

    [Fact]
    public void A_ceiling_binds_exactly_when_its_level_is_the_decisions_and_the_grants_reach_higher() => Law.Holds(
        Worlds.WithEvidence,
        world =>
        {
            var decision = world.Decide();
            var granted = decision.Grants.Where(g => g.Counts).Select(g => g.Level).Append(AutonomyLevel.None).Max();
            Assert.All(decision.Ceilings, c => Assert.Equal(c.Level == decision.Autonomy && granted > decision.Autonomy, c.IsBinding));
        });
}
