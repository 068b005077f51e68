using Governance.Core.Tests.Generators;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>A fact that is read by itself is the one of the whole context.</summary>
public sealed class ContextLaws
{
    [Fact]
    public void A_fact_read_by_itself_is_the_one_of_the_whole_context() => Law.HoldsAtStake(
        Worlds.WithEvidence,
        atLeast: Law.Cases / 2,
        world => AllFactsAgree(RequestFacts.Of(world.Request, world.Evidence, world.Build())));

    [Fact]
    public void A_fact_of_a_change_read_by_itself_is_the_one_of_the_whole_context() => Law.HoldsAtStake(
        CareerWorlds.And(CareerAttempts.In),
        atLeast: Law.Cases / 2,
        pair =>
        {
            var model = pair.World.Build();
            return AllFactsAgree(RequestFacts.Of(pair.Drawn.Request(model, pair.World.Subject, CareerWorld.Now), DecisionEvidence.None, model));
        });

    private static bool AllFactsAgree(RequestFacts facts)
    {
        if (facts.Malformed is not null)
        {
            return false;
        }

        var whole = facts.Question.Context;
        foreach (var name in whole.Select(fact => fact.Key).Concat(RequestContext.ReservedNames).Append("no-such-fact"))
        {
            var isThere = RequestContext.TryRead(name, facts.Request, facts.CountedAmount, facts.Model.Known, out var value);
            Assert.Equal((name, whole.TryGetValue(name, out var expected), expected), (name, isThere, value));
        }

        return true;
    }
}
