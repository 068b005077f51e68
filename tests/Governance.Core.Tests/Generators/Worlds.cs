using FsCheck;
using FsCheck.Fluent;
using Governance.Decisions;

namespace Governance.Core.Tests.Generators;

/// <summary>Generated worlds, and how a failing one is made smaller: by leaving out rules and delegations.</summary>
internal static class Worlds
{
    public static Arbitrary<World> Any { get; } = Arb.From(With(WorldOptions.All), Shrink);

    public static Arbitrary<World> WithoutErrors { get; } = Arb.From(With(WorldOptions.WithoutErrors), Shrink);

    /// <summary>Worlds in which a built-in ceiling can be lifted and nothing else changes.</summary>
    public static Arbitrary<World> BlindToTheModel { get; } = Arb.From(With(WorldOptions.BlindToTheModel), Shrink);

    /// <summary>Worlds with limits, and with evidence presented.</summary>
    public static Arbitrary<World> WithEvidence { get; } = Arb.From(With(WorldOptions.WithEvidence), Shrink);

    /// <summary>Worlds with limits, in which a built-in ceiling can be lifted and nothing else changes.</summary>
    public static Arbitrary<World> LimitedAndBlindToTheModel { get; } = Arb.From(With(WorldOptions.BlindToTheModel with { HasLimits = true }), Shrink);

    /// <summary>Worlds with limits, in which no condition errs.</summary>
    public static Arbitrary<World> LimitedWithoutErrors { get; } = Arb.From(With(WorldOptions.WithoutErrors with { HasLimits = true }), Shrink);

    public static Gen<World> With(WorldOptions options) =>
        from organization in Organizations.Any
        from portfolio in Portfolios.In(organization)
        from agents in Fleets.In(organization, portfolio)
        let bare = new GovernanceModelParts { Organization = organization, Portfolio = portfolio, Agents = agents, Protocols = Pool.Protocols }
        from anyRequest in Requests.In(bare)
        from request in options.HasLimits ? Limits.Reaching(anyRequest) : Gen.Constant(anyRequest)
        from delegations in Delegations.For(bare, request, options)
        from facts in options.HasLimits ? Limits.On(bare with { Delegations = delegations }, request) : Gen.Constant(bare with { Delegations = delegations })
        from evidence in options.HasLimits ? Evidences.Usage(facts, request) : Spending.Evidence(delegations, request)
        from rules in Rules.For(facts, request, options)
        let world = new World { Facts = facts, Rules = rules, Request = request, Evidence = evidence }
        from presented in options.Presents ? Evidences.Presented(world) : Gen.Constant(evidence)
        select world with { Evidence = presented };

    /// <summary>A world and something drawn for it; only the world is made smaller.</summary>
    public static Arbitrary<(World World, T Drawn)> And<T>(Func<World, Gen<T>> gen) => And(WorldOptions.All, gen);

    /// <summary>A world of some options and something drawn for it; only the world is made smaller.</summary>
    public static Arbitrary<(World World, T Drawn)> And<T>(WorldOptions options, Func<World, Gen<T>> gen) => Arb.From(
        from world in With(options) from drawn in gen(world) select (world, drawn),
        pair => Shrink(pair.world).Select(smaller => (smaller, pair.drawn)));

    private static IEnumerable<World> Shrink(World world) =>
        world.Rules.Select(world.Without)
            .Concat(world.Facts.Delegations.Rules.Select(rule => world.Without(rule.Id)))
            .Concat(world.Facts.Delegations.Suspensions.Select(one => world.WithDelegations(world.Facts.Delegations with { Suspensions = world.Facts.Delegations.Suspensions.Where(s => s != one).ToValueList() })))
            .Concat(world.Facts.Delegations.Revocations.Select(one => world.WithDelegations(world.Facts.Delegations with { Revocations = world.Facts.Delegations.Revocations.Where(r => r != one).ToValueList() })))
            .Concat(Limits.Fewer(world))
            .Concat(Evidences.Fewer(world.Evidence).Select(fewer => world with { Evidence = fewer }));
}
