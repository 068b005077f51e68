using System.Globalization;

namespace Governance.Portfolio;

/// <summary>What arbitration says of use cases, what it rests on, and what would change it.</summary>
/// <remarks>
/// A value of the matrix and the use cases: the same give the same, in any order in which use cases and scores are written. Equal when all properties are.
/// </remarks>
public sealed record ArbitrationResult
{
    /// <summary>The matrix.</summary>
    public required ArbitrationMatrix Matrix { get; init; }

    /// <summary>The weights that it was judged by, normalised to sum to 1, in the order of the criteria.</summary>
    public required ValueList<CriterionShare> Weights { get; init; }

    /// <summary>The use cases, by rank.</summary>
    public required ValueList<UseCaseVerdict> Verdicts { get; init; }

    /// <summary>What it takes to reverse each use case and the next; ranks, and so their reversals, compare the lower ends of values.</summary>
    public required ValueList<PairFlip> NeighbourFlips { get; init; }

    /// <summary>What it takes to have another use case first; <see langword="null"/> when no weights do.</summary>
    public required FirstRankFlip? FirstRankFlip { get; init; }

    /// <summary>How far the weight of each criterion can change before another use case is first, in the order of the criteria.</summary>
    public required ValueList<CriterionSensitivity> Sensitivities { get; init; }

    /// <summary>What the stakeholders say; <see langword="null"/> when the matrix has none.</summary>
    public required GroupJudgement? Group { get; init; }

    /// <summary>The verdict on a use case.</summary>
    /// <param name="useCase">The use case.</param>
    /// <exception cref="ArgumentException">It was not arbitrated.</exception>
    public UseCaseVerdict Of(UseCaseId useCase) =>
        Verdicts.FirstOrDefault(v => v.UseCase == useCase) ?? throw new ArgumentException($"`{useCase}` was not arbitrated.", nameof(useCase));

    /// <summary>What it takes to reverse two use cases, in whichever order they are given.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentException">One of them was not arbitrated, or they are the same.</exception>
    public PairFlip FlipOf(UseCaseId one, UseCaseId other)
    {
        var (ahead, behind) = (Of(one), Of(other));
        if (ahead.Rank == behind.Rank)
        {
            throw new ArgumentException($"`{one}` cannot change places with itself.", nameof(other));
        }

        return ahead.Rank < behind.Rank ? PairFlips.Of(Weights, ahead, behind) : PairFlips.Of(Weights, behind, ahead);
    }

    /// <summary>Why a use case came out as it did, and what would change that, for people: in French for a French culture, else in English.</summary>
    /// <param name="useCase">The use case.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Lines, each ended by a line feed.</returns>
    /// <exception cref="ArgumentException">It was not arbitrated.</exception>
    public string Explain(UseCaseId useCase, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new ArbitrationExplanation(this, Of(useCase), culture).Write();
    }
}
