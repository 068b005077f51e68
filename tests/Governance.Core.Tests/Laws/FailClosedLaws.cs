using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>D19: what cannot be judged is never allowed by it.</summary>
public sealed class FailClosedLaws
{
    [Fact]
    public void D19_a_forbid_that_errs_applies_in_full() => Law.HoldsAtStake(
        Worlds.And(world => WithErringClause("added", isPermit: false, world)),
        atLeast: Law.Cases / 5,
        pair =>
        {
            var (world, rule) = pair;
            var erring = world.With(rule).Decide();
            var plain = world.With(rule with { Clauses = [] }).Decide();
            Assert.Equal(plain.Autonomy, erring.Autonomy);
            Assert.Equal(plain.Ceilings, erring.Ceilings.Select(c => c.Rule == rule.Id ? c with { Error = null } : c).ToValueList());
            Assert.Equal(plain.Validations, erring.Validations);
            Assert.Equal(plain.Obligations, erring.Obligations);
            var applied = erring.Ceilings.Where(c => c.Rule == rule.Id).ToArray();
            Assert.All(applied, ceiling => Assert.NotNull(ceiling.Error));
            return applied.Length > 0;
        });

    [Fact]
    public void D19_a_permit_that_errs_grants_nothing() => Law.HoldsAtStake(
        Worlds.And(world => WithErringClause("added", isPermit: true, world)),
        atLeast: Law.Cases / 5,
        pair =>
        {
            var (world, rule) = pair;
            var (erring, without) = (world.With(rule).Decide(), world.Decide());
            Assert.Equal(without.Autonomy, erring.Autonomy);
            Assert.Equal(without.Ceilings, erring.Ceilings);
            Assert.Equal(without.Authority, erring.Authority);
            Assert.Equal(without.Validations, erring.Validations);
            Assert.Equal(without.Obligations, erring.Obligations);
            Assert.Equal(without.Grants, erring.Grants.Where(g => g.Rule != rule.Id).ToValueList());
            var voided = erring.Grants.Where(g => g.Rule == rule.Id).ToArray();
            Assert.All(voided, grant => Assert.False(grant.Counts));
            return voided.Length > 0;
        });

    [Fact]
    public void Making_any_condition_err_never_raises_a_decision() => Law.HoldsAtStake(
        Worlds.And(world => from which in Gen.Choose(0, 11) from body in Clauses.Erring from position in Gen.Choose(0, 1) select (which, body, position)),
        atLeast: Law.Cases / 100,
        pair =>
        {
            var (world, (which, body, position)) = pair;
            if (world.Rules.IsEmpty)
            {
                return false;
            }

            var rule = world.Rules[which % world.Rules.Count];
            var clauses = rule.Clauses.ToList();
            clauses.Insert(Math.Min(position, clauses.Count), new(body));
            var (before, after) = (world.Decide().Autonomy, world.Without(rule).With(rule with { Clauses = [.. clauses] }).Decide().Autonomy);
            Assert.True(after <= before, $"{before} became {after} when `{rule.Id}` erred");
            return after < before;
        });

    [Fact]
    public void A_delegation_whose_condition_errs_grants_nothing() => Law.HoldsAtStake(
        Worlds.And(world => from rule in Delegations.Rule(new("added"), world.Facts, world.Request, WorldOptions.All)
                            from condition in Clauses.Erring
                            select rule is null ? null : rule with { Condition = condition }),
        atLeast: Law.Cases / 20,
        pair =>
        {
            if (pair.Drawn is not { } rule)
            {
                return false;
            }

            var world = pair.World;
            var after = world.WithDelegation(rule).Decide();
            Assert.Equal(world.Decide().Autonomy, after.Autonomy);
            var voided = after.Grants.Where(g => g.Kind == GrantKind.Delegation && g.Rule == rule.Id.Value).ToArray();
            Assert.All(voided, grant => Assert.False(grant.Counts));
            return voided.Length > 0;
        });

    private static Gen<RuleSpec> WithErringClause(string id, bool isPermit, World world) =>
        from rule in Rules.Rule(id, isPermit, world.Facts, world.Request, WorldOptions.All)
        from erring in Clauses.Erring
        from isUnless in Pick.Chance(30)
        select rule with { Clauses = [new(erring, isUnless), .. rule.Clauses] };
}
