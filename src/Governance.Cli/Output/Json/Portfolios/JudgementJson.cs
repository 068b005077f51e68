using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>What one judge says.</summary>
internal sealed record JudgementJson(string Party, IReadOnlyList<ShareJson> Weights, IReadOnlyList<JudgedUseCaseJson> Verdicts)
{
    public static JudgementJson Of(StakeholderJudgement one) => new(
        one.Party.ToString(),
        [.. one.Weights.Select(ShareJson.Of)],
        [.. one.Verdicts.Select(v => new JudgedUseCaseJson(v.UseCase.Value, v.Rank, ArbitrationNames.Of(v.Class), IntervalJson.Of(v.Value)))]);
}
