using Governance.Cli.Careers;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>What earns an agent its next level in a decision type and a unit. Bounds are rounded down to six decimals.</summary>
internal sealed record PromotionJson
{
    public required string DecisionType { get; init; }

    public required string Unit { get; init; }

    public required string From { get; init; }

    public required string? To { get; init; }

    public required PromotionRuleJson? Rule { get; init; }

    public required string? Since { get; init; }

    public required int Trials { get; init; }

    public required int Successes { get; init; }

    /// <summary>By the method of the rule; <see langword="null"/> without a rule.</summary>
    public required decimal? LowerBound { get; init; }

    public required decimal? WilsonBound { get; init; }

    public required long OfOtherEnvironments { get; init; }

    public required long BeforeTheLevel { get; init; }

    public required long? CleanTrialsNeeded { get; init; }

    public required string? EarliestAt { get; init; }

    public required bool Earned { get; init; }

    public required IReadOnlyList<TextJson?> Obstacles { get; init; }

    public static PromotionJson Of(PromotionStanding standing)
    {
        var assessment = standing.Assessment;
        return new()
        {
            DecisionType = assessment.DecisionType.Value,
            Unit = assessment.Unit.Value,
            From = assessment.From.Name,
            To = assessment.To?.Name,
            Rule = PromotionRuleJson.Of(assessment.Rule),
            Since = assessment.Since is { } since ? InstantPattern.ExtendedIso.Format(since) : null,
            Trials = assessment.Evidence.Trials,
            Successes = assessment.Evidence.Successes,
            LowerBound = assessment.Rule is null ? null : RoundDown(assessment.LowerBound),
            WilsonBound = assessment.Rule is null ? null : RoundDown(assessment.WilsonBound),
            OfOtherEnvironments = assessment.OfOtherEnvironments,
            BeforeTheLevel = assessment.BeforeTheLevel,
            CleanTrialsNeeded = assessment.CleanTrialsNeeded,
            EarliestAt = assessment.EarliestAt is { } earliest ? InstantPattern.ExtendedIso.Format(earliest) : null,
            Earned = standing.IsEarned,
            Obstacles = [.. standing.Obstacles.Select(TextJson.Of)],
        };
    }

    /// <summary>What is shown is never more than what is proved; the last bits of a double may differ between machines.</summary>
    private static decimal RoundDown(double bound) => (decimal)Math.Floor(Math.Round(bound * 1e6, 3)) / 1_000_000m;
}
