using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>The smallest change of weights that does something.</summary>
internal sealed record WeightChangeJson(decimal Mass, bool Attained, IReadOnlyList<ShareJson> Weights)
{
    public static WeightChangeJson Of(WeightChange change) => new(ArbitrationJson.Number(change.Mass), change.IsAttained, [.. change.Weights.Select(ShareJson.Of)]);
}
