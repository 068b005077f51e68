using FsCheck.Fluent;
using Governance.Auditing;
using Governance.Cedar;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Laws;
using Governance.Decisions;

namespace Governance.Core.Tests.Extensions;

/// <summary>No extension raises a decision; one that fails refuses; a fact is a fact, whoever says it.</summary>
public sealed class ExtensionLaws
{
    private static ValueList<IGovernanceRule> All => [.. HostileRules.Failing.Except(HostileRules.Forgetful), .. Steady];

    private static ValueList<IGovernanceRule> Steady { get; } =
        [.. HostileRules.Forgetful, .. HostileRules.Trying, .. AutonomyScale.Levels.Select(level => HostileRules.Honest($"honest-{(int)level}", level))];

    [Fact]
    public void No_extension_raises_a_decision() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithEvidence, _ => Pick.Some(All, 0, 4)),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var (world, rules) = pair;
            var model = world.Build();
            var without = new PolicyEvaluator(model).Evaluate(world.Request, world.Evidence);
            var with = new PolicyEvaluator(model, new GovernanceExtensions { Rules = [.. rules] }).Evaluate(world.Request, world.Evidence);
            Assert.True(with.Autonomy <= without.Autonomy);
            Assert.Equal(without.Grants, with.Grants);
            Assert.Equal(without.Autonomy, Told.By(new PolicyEvaluator(model).Evaluate(world.Request, world.Evidence)).Autonomy);
            return with.Autonomy < without.Autonomy;
        });

    [Fact]
    public void A_rule_that_fails_refuses_and_is_named() => Law.Holds(
        Worlds.And(_ => Pick.One(HostileRules.Failing)),
        pair =>
        {
            var failures = new List<ExtensionFailure>();
            var evaluator = new PolicyEvaluator(pair.World.Build(), new GovernanceExtensions { Rules = [pair.Drawn], OnFailure = failures.Add });
            var decision = evaluator.Evaluate(pair.World.Request);
            var statement = Assert.Single(decision.Extensions);
            Assert.Equal((ExtensionKind.Rule, ExtensionVerdict.Failed), (statement.Kind, statement.Verdict));
            Assert.Equal(AutonomyLevel.None, decision.Autonomy);
            Assert.Equal(AutonomyLevel.None, evaluator.EvaluateLevel(pair.World.Request));
            Assert.Equal(DecisionOutcome.Refused, decision.Outcome);
            var ceiling = Assert.Single(decision.Ceilings, c => c.Kind == CeilingKind.Extension);
            Assert.Equal((statement.Name, AutonomyLevel.None), (ceiling.Rule, ceiling.Level));
            Assert.Contains($"`{statement.Name}`", decision.Explain(Told.English), StringComparison.Ordinal);
            Assert.Contains(ceiling.Error!.Fr!, decision.Explain(Told.French), StringComparison.Ordinal);
            Assert.Equal(Told.By(decision), Told.By(evaluator.Evaluate(pair.World.Request)));
            Assert.All(failures, failure => Assert.Equal((statement.Name, ceiling.Error), (failure.Name, failure.Because)));
            Assert.NotEmpty(failures);
        });

    [Fact]
    public void The_ceilings_of_rules_meet_the_decision() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithEvidence, _ => Pick.Some(AutonomyScale.Levels.Where(level => level > AutonomyLevel.None), 1, 3)),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var (world, levels) = pair;
            var model = world.Build();
            var without = new PolicyEvaluator(model).Evaluate(world.Request, world.Evidence).Autonomy;
            var rules = levels.Select((level, i) => (IGovernanceRule)new Rule($"limit-{i}", _ => RuleAnswer.Limit(level, new("enough")))).ToValueList();
            var forth = new PolicyEvaluator(model, new GovernanceExtensions { Rules = rules }).Evaluate(world.Request, world.Evidence);
            var back = new PolicyEvaluator(model, new GovernanceExtensions { Rules = [.. rules.Reverse()] }).Evaluate(world.Request, world.Evidence);
            Assert.Equal(levels.Append(without).Min(), forth.Autonomy);
            Assert.Equal(Told.By(forth), Told.By(back));
            Assert.Equal(forth.Extensions, back.Extensions);
            return forth.Autonomy < without && forth.Autonomy > AutonomyLevel.None;
        });

    [Fact]
    public void The_indexed_evaluator_equals_the_plain_one_with_extensions() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithEvidence, _ => Pick.Some(Steady, 0, 3)),
        atLeast: Law.Cases / 10,
        pair =>
        {
            var (world, rules) = pair;
            var (model, facts) = (world.Build(), world.Request.Context);
            var names = facts.Select(fact => fact.Key).Where(name => !RequestContext.ReservedNames.Contains(name)).ToValueList();
            var request = names.Count == facts.Count ? world.Request with { Context = CedarRecord.Empty } : world.Request;
            var extensions = new GovernanceExtensions
            {
                Rules = [.. rules],
                ContextProviders = request == world.Request || names.IsEmpty ? [] : [new Provider("facts", names, _ => facts)],
            };
            var indexed = new PolicyEvaluator(model, extensions).Evaluate(request, world.Evidence);
            var plain = new PolicyEvaluator(model, PreparedExtensions.Of(extensions), indexed: false).Evaluate(request, world.Evidence);
            Assert.Equal(Told.By(plain), Told.By(indexed));
            Assert.Equal(plain.Extensions, indexed.Extensions);
            Assert.Equal(plain.Request, indexed.Request);
            Assert.Equal(new PolicyEvaluator(model, extensions).Evaluate(request).Autonomy, new PolicyEvaluator(model, extensions).EvaluateLevel(request));
            return plain.Autonomy > AutonomyLevel.None;
        });

    [Fact]
    public void A_fact_decides_the_same_whoever_says_it() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 10,
        world =>
        {
            var model = world.Build();
            var facts = world.Request.Context;
            var names = facts.Select(fact => fact.Key).Where(name => !RequestContext.ReservedNames.Contains(name)).ToValueList();
            if (names.Count < facts.Count || facts.Count == 0)
            {
                return false;
            }

            var provided = new PolicyEvaluator(model, new GovernanceExtensions { ContextProviders = [new Provider("facts", names, _ => facts)] });
            var said = new PolicyEvaluator(model).Evaluate(world.Request, world.Evidence);
            var found = provided.Evaluate(world.Request with { Context = CedarRecord.Empty }, world.Evidence);
            Assert.Equal(Told.By(said), Told.By(found));
            Assert.Equal(said.Request, found.Request);
            Assert.Equal([new(ExtensionKind.ContextProvider, "facts", ExtensionVerdict.Spoke)], found.Extensions);
            Assert.Equal(said.Autonomy, provided.EvaluateLevel(world.Request with { Context = CedarRecord.Empty }) is var level && world.Evidence == DecisionEvidence.None ? level : said.Autonomy);
            return true;
        });

    [Fact]
    public void A_provider_that_fails_refuses_and_is_named() => Law.Holds(
        Worlds.And(_ => Pick.One<IContextProvider>(
            new Provider("throws", ["x"], _ => throw new TimeoutException()),
            new Provider("says-nothing", ["x"], _ => null!),
            new Provider("says-more", ["x"], _ => CedarRecord.Create([new("y", CedarValue.FromLong(1))])),
            new Provider("says-what-is-not-its-own", ["x"], _ => CedarRecord.Create([new(RequestContext.Amount, CedarValue.FromLong(1))])))),
        pair =>
        {
            var decision = new PolicyEvaluator(pair.World.Build(), new GovernanceExtensions { ContextProviders = [pair.Drawn] }).Evaluate(pair.World.Request, pair.World.Evidence);
            Assert.Equal(AutonomyLevel.None, decision.Autonomy);
            Assert.Equal([new(ExtensionKind.ContextProvider, pair.Drawn.Name, ExtensionVerdict.Failed)], decision.Extensions);
            Assert.Single(decision.Ceilings, ceiling => ceiling.Kind == CeilingKind.Extension && ceiling.Rule == pair.Drawn.Name);
            Assert.Equal(pair.World.Request, decision.Request);
        });

    [Fact]
    public void A_request_that_brings_a_fact_of_a_provider_is_refused() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 10,
        world =>
        {
            if (world.Request.Context.FirstOrDefault().Key is not { } name || RequestContext.ReservedNames.Contains(name))
            {
                return false;
            }

            var provider = new Provider("source", [name], _ => CedarRecord.Empty);
            var decision = new PolicyEvaluator(world.Build(), new GovernanceExtensions { ContextProviders = [provider] }).Evaluate(world.Request, world.Evidence);
            Assert.Equal(AutonomyLevel.None, decision.Autonomy);
            Assert.Contains($"`{name}`", Assert.Single(decision.Ceilings, ceiling => ceiling.Rule == "source").Error!.En, StringComparison.Ordinal);
            return true;
        });

    [Fact]
    public void A_decision_is_made_again_from_its_record_whatever_providers_say_by_then() => Law.HoldsAtStake(
        Worlds.And(_ => from fails in Pick.Chance(20) from rules in Pick.Some(All, 0, 2) select (fails, rules)),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var (world, (fails, rules)) = pair;
            var model = world.Build();
            var facts = world.Request.Context;
            var names = facts.Select(fact => fact.Key).Where(name => !RequestContext.ReservedNames.Contains(name)).Append("known-later").ToValueList();
            var asked = 0;
            var provider = new Provider("facts", names, _ => asked++ > 0 || fails ? throw new TimeoutException() : facts);
            var evaluator = new PolicyEvaluator(model, new GovernanceExtensions { Rules = [.. rules], ContextProviders = [provider] });
            var decision = evaluator.Evaluate(world.Request with { Context = names.Count > facts.Count ? CedarRecord.Empty : facts }, world.Evidence);
            Assert.Equal([], DecisionRecord.Of(decision).Replay(evaluator).Differences);
            return decision.Autonomy > AutonomyLevel.None && facts.Count > 0;
        });
}
