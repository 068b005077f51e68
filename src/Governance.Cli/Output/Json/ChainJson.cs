using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>A chain of delegations as it stands, from the root to the leaf.</summary>
internal sealed record ChainJson(bool InForce, TextJson? Problem, IReadOnlyList<ChainRootJson> Roots, IReadOnlyList<LinkJson> Links)
{
    public static ChainJson Of(ChainStatus status) =>
        new(status.IsInForce, TextJson.Of(status.Problem), [.. status.Roots.Select(ChainRootJson.Of)], [.. status.Chain.Links.Select(LinkJson.Of)]);
}
