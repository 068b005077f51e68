using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Generators;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>The level alone is the level of the decision.</summary>
public sealed class LevelLaws
{
    [Fact]
    public void The_level_alone_equals_that_of_the_decision_on_every_request() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 10,
        world => IsAtStake(world.Build(), world.Request));

    [Fact]
    public void The_level_alone_equals_that_of_the_decision_under_limits() => Law.HoldsAtStake(
        Worlds.WithEvidence,
        atLeast: Law.Cases / 10,
        world => IsAtStake(world.Build(), world.Request));

    [Fact]
    public void The_level_alone_equals_that_of_the_decision_without_delegations() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 10,
        world => IsAtStake(world.WithDelegations(new() { Rules = [] }).Build(), world.Request));

    [Fact]
    public void The_level_alone_equals_that_of_the_decision_on_a_resource_that_says_nothing_of_itself() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 10,
        world => IsAtStake(
            world.WithDelegations(new() { Rules = [] }).Build(),
            world.Request with { Resource = world.Request.Resource with { Attributes = Cedar.CedarRecord.Empty, Parents = [] }, Entities = [] }));

    [Fact]
    public void The_level_alone_equals_that_of_the_decision_in_every_career() => Law.HoldsAtStake(
        CareerWorlds.And(_ => Pick.One(-100, -20, 0, 5, 10, 20, 200)),
        atLeast: Law.Cases / 5,
        pair =>
        {
            var (world, day) = pair;
            var model = world.WithPolicy(CareerActs.PermitEverything(world)).Build();
            bool[] atStake = [.. CareerActs.Requests(world.Subject, CareerWorld.Day(day)).Select(request => IsAtStake(model, request))];
            return atStake.Contains(true);
        });

    [Fact]
    public void The_level_alone_of_a_change_of_an_agent_equals_that_of_the_decision() => Law.HoldsAtStake(
        CareerWorlds.And(CareerAttempts.In),
        atLeast: Law.Cases / 10,
        pair =>
        {
            var model = pair.World.Build();
            return IsAtStake(model, pair.Drawn.Request(model, pair.World.Subject, CareerWorld.Now));
        });

    [Fact]
    public void Several_requests_at_once_are_decided_as_each_alone() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.All, _ => Pick.Some<int>([0, 1, 2, 3], 1, 4)),
        atLeast: Law.Cases / 10,
        pair =>
        {
            var (world, drawn) = pair;
            var evaluator = new PolicyEvaluator(world.Build());
            DecisionRequest[] requests = [.. drawn.Select(i => world.Request with { Amount = world.Request.Amount is { } own ? new Money(own.Amount * i, own.Currency) : null })];
            var levels = new AutonomyLevel[requests.Length + 1];
            levels[^1] = (AutonomyLevel)42;
            evaluator.EvaluateLevels(requests, levels);
            var decisions = evaluator.EvaluateAll(requests);
            Assert.Equal([.. requests.Select(evaluator.EvaluateLevel), (AutonomyLevel)42], levels);
            Assert.Equal(requests.Select(request => Told.By(evaluator.Evaluate(request))), decisions.Select(Told.By));
            return drawn.Count > 1 && levels[0] > AutonomyLevel.None;
        });

    [Fact]
    public void Levels_need_as_much_room_as_there_are_requests()
    {
        var (evaluator, request) = (new PolicyEvaluator(ClaimsDesk.Build(ClaimsDesk.Policies, [])), ClaimsDesk.Refund(1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => evaluator.EvaluateLevels([request, request], new AutonomyLevel[1]));
    }

    private static bool IsAtStake(GovernanceModel model, DecisionRequest request)
    {
        var evaluator = new PolicyEvaluator(model);
        var level = evaluator.EvaluateLevel(request);
        Assert.Equal(evaluator.Evaluate(request).Autonomy, level);
        Assert.Equal(new PolicyEvaluator(model, indexed: false).Evaluate(request).Autonomy, level);
        return level > AutonomyLevel.None;
    }
}
