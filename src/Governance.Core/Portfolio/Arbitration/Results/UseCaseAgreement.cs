using Governance.Organization;

namespace Governance.Portfolio;

/// <summary>How far the stakeholders agree on one use case, and what they differ over.</summary>
public sealed record UseCaseAgreement
{
    /// <summary>The use case.</summary>
    public required UseCaseId UseCase { get; init; }

    /// <summary>The class that all of them give it; <see langword="null"/> when they differ.</summary>
    public required ArbitrationClass? AgreedClass { get; init; }

    /// <summary>The best rank that one of them gives it.</summary>
    public required int BestRank { get; init; }

    /// <summary>The worst rank that one of them gives it.</summary>
    public required int WorstRank { get; init; }

    /// <summary>Who values it most; of several, the first in the matrix.</summary>
    public required PartyReference Highest { get; init; }

    /// <summary>Who values it least; of several, the first in the matrix.</summary>
    public required PartyReference Lowest { get; init; }

    /// <summary>How far these two are apart: the difference of the lower ends of its value, or of the upper ones when the lower are the same.</summary>
    public required Fraction Gap { get; init; }

    /// <summary>The criterion to which most of the gap is due; <see langword="null"/> when there is none.</summary>
    /// <remarks>
    /// A criterion's part is the difference of the two weights times how far the score is from the mean of the two values: the parts sum to the gap, and
    /// do not depend on where a scale has its zero.
    /// </remarks>
    public required CriterionId? OnAccountOf { get; init; }
}
