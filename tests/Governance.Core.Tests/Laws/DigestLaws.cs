using FsCheck;
using FsCheck.Fluent;
using Governance.Cedar;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>D18: an approval is bound to exactly this request, these rules and this chain, whatever the clock says.</summary>
public sealed class DigestLaws
{
    [Fact]
    public void D18_the_digest_changes_when_any_one_part_of_the_request_does() => Law.Holds(
        Worlds.And(world => Gen.Elements(RequestChanges.Of(world.Request).ToArray())),
        pair =>
        {
            var (world, (what, changed)) = pair;
            Assert.True(world.Decide().Digest != (world with { Request = changed }).Decide().Digest, $"{what} changed and the digest did not");
        });

    [Fact]
    public void D18_the_digest_changes_when_the_text_of_any_rule_does_or_a_rule_comes_or_goes() => Law.Holds(
        Worlds.And(_ => from which in Gen.Choose(0, 11) from how in Gen.Choose(0, 4) select (which, how)),
        pair =>
        {
            var (world, (which, how)) = pair;
            if (world.Rules.IsEmpty)
            {
                return;
            }

            var rule = world.Rules[which % world.Rules.Count];
            var others = world.Without(rule);
            var changed = how switch
            {
                0 => others,
                1 => world.With(rule with { Id = "one-more" }),
                2 => others.With(rule with { Cites = rule.Cites + "x" }),
                3 => others.With(rule with { Clauses = [.. rule.Clauses, new("true")] }),
                _ => others.With(rule with { Id = rule.Id + "x" }),
            };
            Assert.NotEqual(world.Decide().Digest, changed.Decide().Digest);
            Assert.NotEqual(world.Decide().PolicyVersion, changed.Decide().PolicyVersion);
        });

    [Fact]
    public void D18_the_digest_changes_when_any_limit_of_any_link_of_the_chain_that_carries_the_decision_does() => Law.HoldsAtStake(
        Worlds.And(_ => from which in Gen.Choose(0, 60) from how in Gen.Choose(0, 60) select (Which: which, How: how)),
        atLeast: Law.Cases / 80,
        pair =>
        {
            var (world, (which, how)) = pair;
            var before = world.Decide();
            if (before.Authority is not { Chain: { IsEmpty: false } chain })
            {
                return false;
            }

            var rule = world.Facts.Delegations.Rules.Single(r => r.Id == chain[which % chain.Count]);
            var changes = Changes(world, rule).Where(changed => changed != rule).ToArray();
            var after = world.WithChanged(changes[how % changes.Length]);
            if (GovernanceModel.Create(after.Facts).Model is null)
            {
                return false;
            }

            Assert.NotEqual(before.Digest, after.Decide().Digest);
            return after.Decide().Authority?.Chain == chain;
        });

    [Fact]
    public void D18_the_digest_does_not_depend_on_the_instant_as_long_as_the_same_authority_carries_and_the_same_protocols_are_demanded() => Law.HoldsAtStake(
        Worlds.And(_ => Pick.One(Clock.Boundaries)),
        atLeast: Law.Cases / 4,
        pair =>
        {
            var (before, after) = (pair.World.Decide(), (pair.World with { Request = pair.World.Request with { At = pair.Drawn } }).Decide());
            var same = before.Authority?.Party == after.Authority?.Party && before.Authority?.Chain == after.Authority?.Chain
                && before.Validations.Select(v => v.Protocol).OfType<ProtocolId>().SequenceEqual(after.Validations.Select(v => v.Protocol).OfType<ProtocolId>());
            Assert.Equal(same, before.Digest == after.Digest);
            return same && pair.Drawn != pair.World.Request.At;
        });

    [Fact]
    public void D18_facts_have_one_digest_exactly_when_they_are_equal() => Law.HoldsAtStake(
        Arb.From(
            from a in Values.Any
            from other in Values.Any
            from how in Gen.Choose(0, 3)
            select (A: a, B: how switch { 0 => Values.Reversed(a), 1 => CedarValue.FromString(a.ToString()), 2 => CedarValue.FromSet(CedarSet.Create([a])), _ => other })),
        atLeast: Law.Cases / 10,
        pair =>
        {
            var (inContext, inAttributes) = (Digest(pair.A, CedarValue.FromLong(0)), Digest(CedarValue.FromLong(0), pair.A));
            Assert.Equal(pair.A.Equals(pair.B), inContext == Digest(pair.B, CedarValue.FromLong(0)));
            Assert.Equal(pair.A.Equals(pair.B), inAttributes == Digest(CedarValue.FromLong(0), pair.B));
            return pair.A.Equals(pair.B);
        });

    [Fact]
    public void The_order_of_entities_and_of_parents_changes_nothing() => Law.Holds(
        Worlds.Any,
        world =>
        {
            var (request, resource) = (world.Request, world.Request.Resource);
            var reversed = request with
            {
                Entities = request.Entities.Reverse().ToValueList(),
                Resource = new GovernedResource(resource.Uid.Type, resource.Uid.Id)
                {
                    Attributes = CedarRecord.Create(resource.Attributes.Reverse()),
                    Parents = resource.Parents.Reverse().ToValueList(),
                },
                Context = CedarRecord.Create(request.Context.Reverse()),
            };
            Assert.Equal(Told.By(world.Decide()), Told.By((world with { Request = reversed }).Decide()));
        });

    /// <summary>The rule with one thing changed, each in turn; a chain may not stand them all.</summary>
    private static IEnumerable<DelegationRule> Changes(World world, DelegationRule rule) =>
    [
        rule with { Condition = rule.Condition is { } condition ? $"({condition}) && true" : "true" },
        rule with { ValidUntil = rule.ValidUntil - Duration.Epsilon },
        rule with { ValidUntil = rule.ValidUntil + Duration.FromDays(1) },
        rule with { ValidFrom = rule.ValidFrom - Duration.FromDays(1) },
        rule with { AmountLimit = rule.AmountLimit is { } limit ? new Money(limit.Amount + 1, limit.Currency) : new Money(100_000, world.Request.Amount?.Currency ?? Currency.Eur) },
        rule with { Units = [.. rule.Units, .. world.Facts.Organization.Units.Select(u => u.Id).Except(rule.Units)] },
        rule with { DecisionTypes = [.. rule.DecisionTypes, world.Request.DecisionType] },
        rule with { Purposes = [world.Request.Purpose] },
        rule with { Depth = rule.Depth + 1 },
        rule with { Autonomy = AutonomyLevel.Observe },
        rule with { Resources = [new() { Type = world.Request.Resource.Uid.Type }] },
        rule with { DataClasses = [.. world.Request.DataClasses, "more"] },
        rule with { Calendar = rule.Calendar is null ? world.Facts.Organization.Calendars[0].Id : null },
        rule with { Budgets = rule.Budgets.Select(b => b with { Amount = b.Amount is { } a ? new Money(a.Amount + 1, a.Currency) : null, Count = b.Count + 1 }).ToValueList() },
        rule with { Budgets = rule.Budgets.Select(b => b with { Period = BudgetPeriod.Year, Window = null, TimeZone = "Etc/UTC" }).ToValueList() },
    ];

    private static readonly PolicyEvaluator Evaluator = new(GovernanceModel.Create(new()
    {
        Organization = new OrganizationDirectory { Units = [], People = [], DecisionTypes = [] } with
        {
            Units = [new() { Id = new("group"), Name = new("group") }],
        },
        Portfolio = new() { UseCases = [] },
        Agents = new() { Agents = [] },
    }).Model!);

    private static string Digest(CedarValue fact, CedarValue attribute) => Evaluator.Evaluate(new()
    {
        Person = new("somebody"),
        DecisionType = new("something"),
        Purpose = new("some-purpose"),
        Unit = new("group"),
        At = Clock.Noon,
        Context = CedarRecord.Create([KeyValuePair.Create("fact", fact)]),
        Resource = new("Claim", "c1") { Attributes = CedarRecord.Create([KeyValuePair.Create("fact", attribute)]) },
    }).Digest;
}
