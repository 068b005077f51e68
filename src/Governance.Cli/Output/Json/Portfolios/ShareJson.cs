using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A criterion's share of all weight.</summary>
internal sealed record ShareJson(string Criterion, decimal Share)
{
    public static ShareJson Of(CriterionShare share) => new(share.Criterion.Value, ArbitrationJson.Number(share.Share));
}
