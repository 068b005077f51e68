using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>What has another use case first.</summary>
internal sealed record FirstRankFlipJson(string First, string NewFirst, WeightChangeJson Change)
{
    public static FirstRankFlipJson? Of(FirstRankFlip? flip) => flip is null ? null : new(flip.First.Value, flip.NewFirst.Value, WeightChangeJson.Of(flip.Change));
}
