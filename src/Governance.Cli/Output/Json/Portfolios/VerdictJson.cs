using Governance.Cli.Language;
using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>What is concluded of a use case.</summary>
internal sealed record VerdictJson
{
    public required string UseCase { get; init; }

    public required TextJson? Name { get; init; }

    public required int Rank { get; init; }

    public required int BestRank { get; init; }

    public required int WorstRank { get; init; }

    public required string Class { get; init; }

    public required string WorstClass { get; init; }

    public required string BestClass { get; init; }

    public required IntervalJson Value { get; init; }

    public required IReadOnlyList<ContributionJson> Contributions { get; init; }

    public required string Veto { get; init; }

    public required IReadOnlyList<VetoJson> Vetoes { get; init; }

    public required IReadOnlyList<string> DominatedBy { get; init; }

    public required IReadOnlyList<MissingScoreJson> MissingScores { get; init; }

    public required ClassFlipJson? ClassFlip { get; init; }

    public required TextJson Explanation { get; init; }

    public static VerdictJson Of(UseCaseVerdict verdict, ArbitrationResult result) => new()
    {
        UseCase = verdict.UseCase.Value,
        Name = TextJson.Of(verdict.Name),
        Rank = verdict.Rank,
        BestRank = verdict.BestRank,
        WorstRank = verdict.WorstRank,
        Class = ArbitrationNames.Of(verdict.Class),
        WorstClass = ArbitrationNames.Of(verdict.WorstClass),
        BestClass = ArbitrationNames.Of(verdict.BestClass),
        Value = IntervalJson.Of(verdict.Value),
        Contributions =
        [
            .. verdict.Contributions.Select(one => new ContributionJson(one.Criterion.Value, IntervalJson.Of(one.Score), IntervalJson.Of(one.Contribution))),
        ],
        Veto = ArbitrationNames.Of(verdict.Veto),
        Vetoes = [.. verdict.Vetoes.Select(one => new VetoJson(one.Criterion.Value, ArbitrationNames.Of(one.Status)))],
        DominatedBy = [.. verdict.DominatedBy.Select(id => id.Value)],
        MissingScores = [.. verdict.MissingScores.Select(MissingScoreJson.Of)],
        ClassFlip = verdict.ClassFlip is { } flip ? new(ArbitrationNames.Of(flip.NewClass), WeightChangeJson.Of(flip.Change)) : null,
        Explanation = new(result.Explain(verdict.UseCase, ToolLanguage.English.Culture), result.Explain(verdict.UseCase, ToolLanguage.French.Culture)),
    };
}
