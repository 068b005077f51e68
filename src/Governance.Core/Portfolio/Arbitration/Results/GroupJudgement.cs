namespace Governance.Portfolio;

/// <summary>What the stakeholders say, each with their own weights, and how far they agree.</summary>
public sealed record GroupJudgement
{
    /// <summary>Each stakeholder's ranking and classes, in the order of the matrix.</summary>
    public required ValueList<StakeholderJudgement> Judgements { get; init; }

    /// <summary>How far they agree on each use case, in the order of the verdicts.</summary>
    public required ValueList<UseCaseAgreement> Agreements { get; init; }

    /// <summary>
    /// Kendall's coefficient of concordance W of the rankings, corrected for ties: 1 when all rank alike, 0 when their ranks cancel out.
    /// <see langword="null"/> when there are fewer than two stakeholders or use cases, or everything is a draw for everybody.
    /// </summary>
    /// <remarks>
    /// M. G. Kendall and B. Babington Smith, "The Problem of m Rankings", Annals of Mathematical Statistics 10 (1939) 275–287; the correction for ties as
    /// in M. G. Kendall, "Rank Correlation Methods". Exact draws have the mean of their ranks.
    /// </remarks>
    public required Fraction? Concordance { get; init; }
}
