using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A capacity, what is used of it, and what more of it would bring.</summary>
internal sealed record CapacityJson(string Capacity, decimal Amount, decimal Used, decimal Left, MoreJson? More)
{
    public static CapacityJson Of(CapacityUse use, CapacityWorth? worth) => new(use.Capacity.Value, use.Amount, use.Used, use.Left, MoreJson.Of(worth));
}
