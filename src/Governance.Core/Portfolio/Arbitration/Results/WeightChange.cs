namespace Governance.Portfolio;

/// <summary>The smallest change of weights by which something turns out otherwise.</summary>
/// <remarks>
/// A change is as large as the weight that moves from some criteria to others: half the sum of the absolute differences of the shares. All criteria can
/// give and receive, those of weight 0 too.
/// </remarks>
public sealed record WeightChange
{
    /// <summary>The weight that must move, from 0 to 1, exactly: no smaller change does it.</summary>
    public required Fraction Mass { get; init; }

    /// <summary>
    /// Whether a change of exactly <see cref="Mass"/> does it. If not, that change only brings a draw, and every greater one can do it, however little
    /// greater.
    /// </summary>
    public required bool IsAttained { get; init; }

    /// <summary>Weights at which it has turned out otherwise, in the order of the criteria, summing to 1: give them to <see cref="Arbitrator"/> to see it.</summary>
    public required ValueList<CriterionShare> Weights { get; init; }

    /// <summary>The weight that has moved in <see cref="Weights"/>: <see cref="Mass"/> when it is attained, else at most 1/1000 more.</summary>
    public required Fraction WeightsMass { get; init; }
}
