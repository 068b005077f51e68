using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;

namespace Governance.Core.Tests.Laws;

/// <summary>Asks rules that no model would let in: a decision looks at every link again.</summary>
internal static class UncheckedChains
{
    /// <summary>What the world's request is told of the chain that ends at a rule of an unchecked register; <see langword="null"/> when it is no grant.</summary>
    public static Grant? Judge(World world, DelegationRegister register, DelegationId leaf)
    {
        var model = world.WithDelegations(new DelegationRegister { Rules = [] }).Build();
        var facts = RequestFacts.Of(world.Request, world.Evidence, model);
        if (facts.Malformed is not null)
        {
            return null;
        }

        var directory = world.Facts.Organization;
        var graph = DelegationGraph.Create(register, directory, new OrganizationIndex(directory), new DelegationConditions());
        var grants = new List<Grant>();
        new ChainJudge(facts, model).Judge(graph.Find(leaf)!, grants);
        return grants.SingleOrDefault();
    }
}
