using Governance.Cli.Chains;

namespace Governance.Cli.Output.Json;

/// <summary>The chains to somebody for a decision type, and who answers for it.</summary>
internal sealed record DecisionChainsJson(string DecisionType, IReadOnlyList<AccountableJson> Accountable, IReadOnlyList<ChainJson> Chains)
{
    public static DecisionChainsJson Of(DecisionChains found) =>
        new(found.DecisionType.Value, [.. found.Accountable.Select(AccountableJson.Of)], [.. found.Chains.Select(ChainJson.Of)]);
}
