using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A score that is missing and makes a difference.</summary>
internal sealed record MissingScoreJson(string Criterion, decimal Spread, string Veto, bool CouldSettle)
{
    public static MissingScoreJson Of(MissingScore score) =>
        new(score.Criterion.Value, ArbitrationJson.Number(score.Spread), ArbitrationNames.Of(score.Veto), score.CouldSettle);
}
