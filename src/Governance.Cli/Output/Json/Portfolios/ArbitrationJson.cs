using Governance.Cli.Portfolios;
using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>The arbitration: what it rests on, the verdicts, and how stable they are.</summary>
internal sealed record ArbitrationJson
{
    public required IReadOnlyList<WeighedCriterionJson> Criteria { get; init; }

    public required LimitsJson Limits { get; init; }

    public required IReadOnlyList<VerdictJson> Verdicts { get; init; }

    public required FirstRankFlipJson? FirstRankFlip { get; init; }

    public required IReadOnlyList<SensitivityJson> Sensitivities { get; init; }

    public required GroupJson? Group { get; init; }

    public static ArbitrationJson? Of(ArbitrationAnswer answer) => answer.Result is not { } result ? null : new()
    {
        Criteria = [.. result.Matrix.Criteria.Zip(result.Weights, WeighedCriterionJson.Of)],
        Limits = new(result.Matrix.Limits.Prioritise, result.Matrix.Limits.Stop),
        Verdicts = [.. answer.Verdicts.Select(verdict => VerdictJson.Of(verdict, result))],
        FirstRankFlip = FirstRankFlipJson.Of(result.FirstRankFlip),
        Sensitivities = [.. result.Sensitivities.Select(SensitivityJson.Of)],
        Group = GroupJson.Of(result.Group),
    };

    /// <summary>A fraction as a number of six decimals.</summary>
    public static decimal Number(Fraction fraction) => fraction.Round(6);
}
