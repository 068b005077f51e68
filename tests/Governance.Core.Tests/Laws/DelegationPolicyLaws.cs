using Governance.Cedar;
using Governance.Core.Tests.Generators;
using Governance.Delegation;
using Governance.Organization;

namespace Governance.Core.Tests.Laws;

/// <summary>A delegation written out as Cedar means the same, as far as Cedar can say.</summary>
public sealed class DelegationPolicyLaws
{
    [Fact]
    public void D02_the_permit_of_a_chain_holds_exactly_when_that_of_every_link_would_for_the_actor() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 15,
        world =>
        {
            var (oracle, holds) = (new ChainOracle(world), 0);
            foreach (var leaf in world.Facts.Delegations.Rules.Where(r => r.Delegatee.Kind is PartyKind.Agent or PartyKind.Person))
            {
                var links = oracle.Links(leaf);
                var says = oracle.IsActor(leaf.Delegatee)
                    && links.All(link => oracle.Covers(link) && oracle.KeepsToAmount(link) && oracle.KeepsToClasses(link) && oracle.Condition(link) == true);
                Assert.Equal(says, Allows(world, DelegationPolicy.ToCedar(new DelegationChain([.. links.Reverse()]))));
                var each = links.Select(link => link with { Delegatee = leaf.Delegatee }).ToArray();
                Assert.Equal(says, each.All(link => Allows(world, DelegationPolicy.ToCedar(link))));
                holds += says ? 1 : 0;
            }

            return holds > 0;
        });

    private static bool Allows(World world, string text)
    {
        var parsed = PolicySet.Parse(text);
        Assert.True(parsed.Success, text);
        return new PlainAuthorizer(parsed.Value).Authorize(ProjectedRequest.Of(world), ProjectedEntities.Of(world)).Decision == CedarDecision.Allow;
    }
}
