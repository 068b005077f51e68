using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>What several judges say.</summary>
internal sealed record GroupJson(decimal? Concordance, IReadOnlyList<JudgementJson> Judgements, IReadOnlyList<AgreementJson> Agreements)
{
    public static GroupJson? Of(GroupJudgement? group) => group is null
        ? null
        : new(
            group.Concordance is { } concordance ? ArbitrationJson.Number(concordance) : null,
            [.. group.Judgements.Select(JudgementJson.Of)],
            [.. group.Agreements.Select(AgreementJson.Of)]);
}
