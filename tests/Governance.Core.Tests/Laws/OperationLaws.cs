using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Serialization;

namespace Governance.Core.Tests.Laws;

/// <summary>A model that an operation gives is the one that would have been built with the change in it.</summary>
public sealed class OperationLaws
{
    [Fact]
    public void A_model_to_which_a_rule_is_added_decides_as_one_built_with_it() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 10,
        world =>
        {
            var rules = world.Facts.Delegations.Rules;
            var last = rules.LastOrDefault(rule => !rules.Any(other => other.Parent == rule.Id || other.Supersedes == rule.Id)
                && !world.Facts.Delegations.Revocations.Any(r => r.Delegation == rule.Id) && !world.Facts.Delegations.Suspensions.Any(s => s.Delegation == rule.Id));
            if (last is null)
            {
                return false;
            }

            var without = world with { Facts = world.Facts with { Delegations = world.Facts.Delegations with { Rules = rules.Where(r => r != last).ToValueList() } } };
            var grown = without.Build().Delegate(last);
            Assert.True(grown.Success, string.Join('\n', grown.Diagnostics.Select(d => d.Message.En)));
            Assert.Equal(Told.By(world.Decide()), Told.By(world.DecideBy(grown.Model!)));
            return true;
        });

    [Fact]
    public void A_changed_model_still_holds_requests_against_the_schema_and_conditions_too()
    {
        var model = GovernanceModel.Load(Repository.Find("docs/examples/customer-refunds"));
        var changed = model.Engage(new()
        {
            Id = new("drill"),
            Agent = new("claims-assistant"),
            EngagedAt = Decisions.ClaimsDesk.Now,
            EngagedBy = new("anna-keller"),
            Reason = new("a drill", "un exercice"),
        }).Model!;
        Assert.Same(model.Schema, changed.Schema);
        Assert.NotNull(changed.Conformance);
        Assert.NotEmpty(changed.Limits.KillSwitches);

        var rule = model.Parts.Delegations.Rules[0] with { Id = new("mistyped"), Condition = "resource.coverConfirmd" };
        Assert.Contains(changed.Delegate(rule).Diagnostics, d => d.Location?.Path == "$.rules[1].condition");
    }
}
