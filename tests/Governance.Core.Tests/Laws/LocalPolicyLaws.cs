using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>What holds everywhere, a unit can narrow for itself and what lies below it.</summary>
public sealed class LocalPolicyLaws
{
    [Fact]
    public void D27_a_local_policy_can_only_narrow_and_the_stricter_of_national_and_local_wins() => Law.HoldsAtStake(
        Worlds.And(world => from rule in Rules.Rule("local", isPermit: false, world.Facts, world.Request, WorldOptions.All)
                            from isNear in Pick.Chance(60)
                            let units = AccountabilityOracle.UnitAndAbove(world.Facts.Organization, world.Request.Unit).ToArray()
                            from unit in Pick.One(isNear && units.Length > 0 ? units : world.Facts.Organization.Units.Select(u => u.Id))
                            from isBroad in Pick.Chance(60)
                            select (isBroad ? rule with { Principal = "principal", Action = "action", Resource = "resource", Clauses = [] } : rule) with { Unit = unit }),
        atLeast: Law.Cases / 40,
        pair =>
        {
            var world = pair.World.With(pair.Drawn);
            var decision = world.Decide();
            var national = (world with { Rules = world.Rules.Where(r => r.Unit is null).ToValueList() }).Decide();
            var locals = world.Rules.Where(r => r.Unit is not null).ToDictionary(r => r.Id, StringComparer.Ordinal);
            var applied = decision.Ceilings.Where(c => locals.ContainsKey(c.Rule)).ToArray();

            Assert.Equal(applied.Select(c => c.Level).Append(national.Autonomy).Min(), decision.Autonomy);
            Assert.Equal(national.Grants, decision.Grants);
            Assert.Equal(national.Ceilings.Select(Unmarked), decision.Ceilings.Where(c => !locals.ContainsKey(c.Rule)).Select(Unmarked));

            // Local rules are judged as if they held everywhere, in their unit and below it.
            var everywhere = (world with { Rules = world.Rules.Select(r => r with { Unit = null }).ToValueList() }).Decide();
            var above = AccountabilityOracle.UnitAndAbove(world.Facts.Organization, world.Request.Unit).ToHashSet();
            Assert.Equal(
                everywhere.Ceilings.Where(c => locals.TryGetValue(c.Rule, out var rule) && above.Contains(rule.Unit!.Value)).Select(Unmarked),
                applied.Select(Unmarked));
            return decision.Autonomy < national.Autonomy;
        });

    /// <summary>Which ceilings bind depends on the whole decision, not on the rule.</summary>
    private static Ceiling Unmarked(Ceiling ceiling) => ceiling with { IsBinding = false, IsDecisive = false };
}
