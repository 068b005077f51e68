using Governance.Decisions;
using Governance.Delegation;
using NodaTime;

namespace Governance.Cli.Careers;

/// <summary>A delegation that an agent gave.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="IsInForce">Whether a chain that ends in it is in force for one of its decision types.</param>
/// <param name="Problem">Why not; <see langword="null"/> when one is.</param>
internal sealed record GivenDelegation(DelegationRule Rule, bool IsInForce, LocalizedText? Problem)
{
    /// <summary>Finds how a delegation stands.</summary>
    public static GivenDelegation Of(DelegationRule rule, GovernanceModel model, Instant at)
    {
        var chains = rule.DecisionTypes.SelectMany(type => model.FindChains(rule.Delegatee, type, at)).Where(chain => chain.Chain.Leaf.Id == rule.Id).ToList();
        var isInForce = chains.Exists(chain => chain.IsInForce);
        return new(rule, isInForce, isInForce ? null : chains.FirstOrDefault()?.Problem);
    }
}
