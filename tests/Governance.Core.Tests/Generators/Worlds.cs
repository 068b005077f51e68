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

    public static Gen<World> With(WorldOptions options) =>
        from organization in Organizations.Any
        from portfolio in Portfolios.In(organization)
        from agents in Fleets.In(organization, portfolio)
        let bare = new GovernanceModelParts { Organization = organization, Portfolio = portfolio, Agents = agents, Protocols = Pool.Protocols }
        from request in Requests.In(bare)
        from delegations in Delegations.For(bare, request, options)
        from evidence in Spending.Evidence(delegations, request)
        let facts = bare with { Delegations = delegations }
        from rules in Rules.For(facts, request, options)
        select new World { Facts = facts, Rules = rules, Request = request, Evidence = evidence };

    /// <summary>A world and something drawn for it; only the world is made smaller.</summary>
    public static Arbitrary<(World World, T Drawn)> And<T>(Func<World, Gen<T>> gen) => Arb.From(
        from world in With(WorldOptions.All) from drawn in gen(world) select (world, drawn),
        pair => Shrink(pair.world).Select(smaller => (smaller, pair.drawn)));

    private static IEnumerable<World> Shrink(World world) =>
        world.Rules.Select(world.Without)
            .Concat(world.Facts.Delegations.Rules.Select(rule => world.Without(rule.Id)))
            .Concat(world.Facts.Delegations.Suspensions.Select(one => world.WithDelegations(world.Facts.Delegations with { Suspensions = world.Facts.Delegations.Suspensions.Where(s => s != one).ToValueList() })))
            .Concat(world.Facts.Delegations.Revocations.Select(one => world.WithDelegations(world.Facts.Delegations with { Revocations = world.Facts.Delegations.Revocations.Where(r => r != one).ToValueList() })));
}
