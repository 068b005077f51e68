using Governance.Cedar;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>What nearly granted did not grant, and would raise the decision; the reasons are told in both languages.</summary>
public sealed class NearMissLaws
{
    [Fact]
    public void A_near_miss_is_a_permit_of_more_that_does_not_apply() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 10,
        world =>
        {
            var model = world.Build();
            var decision = world.DecideBy(model);
            var misses = decision.FindNearMisses(100);
            var granted = decision.Grants.Where(grant => grant.Counts).Select(grant => grant.Level).DefaultIfEmpty().Max();
            Assert.Distinct(misses.Select(miss => miss.Rule));
            Assert.All(misses, miss =>
            {
                var rule = Assert.Single(model.Policies.Rules, rule => rule.Id == miss.Rule);
                Assert.True(rule.IsGrant && rule.IsInForce(world.Request.At));
                Assert.Equal(rule.Level, miss.Level);
                Assert.True(miss.Level > granted);
                Assert.NotEmpty(miss.Misses);
                Assert.DoesNotContain(decision.Grants, grant => grant.Rule == miss.Rule);
                Assert.All(miss.Misses, Typography.CheckText);
            });
            Assert.Equal(misses.Take(2), decision.FindNearMisses(2));
            Assert.Equal(misses, world.DecideBy(model).FindNearMisses(100));
            return !misses.IsEmpty;
        });

    [Fact]
    public void Every_permit_of_more_that_is_in_force_for_the_decision_type_is_told_as_a_grant_or_as_a_near_miss() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 10,
        world =>
        {
            var model = world.Build();
            var decision = world.DecideBy(model);
            if (decision.Ceilings.Any(ceiling => ceiling.Rule == BuiltInRules.MalformedRequest))
            {
                Assert.Empty(decision.FindNearMisses(100));
                return false;
            }

            var granted = decision.Grants.Where(grant => grant.Counts).Select(grant => grant.Level).DefaultIfEmpty().Max();
            var action = ModelEntities.Uid(world.Request.DecisionType);
            var expected = model.Policies.Rules
                .Where(rule => rule.IsGrant && rule.Level > granted && rule.Unit is null && rule.IsInForce(world.Request.At) && Speaks(rule.Policy.Action, action, model.Entities))
                .Select(rule => rule.Id).Except(decision.Grants.Select(grant => grant.Rule)).Order(StringComparer.Ordinal);
            Assert.Equal(expected, decision.FindNearMisses(100).Select(miss => miss.Rule).Order(StringComparer.Ordinal));
            return decision.FindNearMisses(100).Count > 1;
        });

    private static bool Speaks(ScopeConstraint scope, EntityUid action, EntityStore entities) => scope switch
    {
        ScopeConstraint.Any => true,
        ScopeConstraint.Equal equal => equal.Entity == action,
        ScopeConstraint.In within => entities.IsDescendantOrSelf(action, within.Entity),
        ScopeConstraint.InSet set => set.Entities.Any(group => entities.IsDescendantOrSelf(action, group)),
        _ => throw new InvalidOperationException($"{scope} is no scope of an action"),
    };
}
