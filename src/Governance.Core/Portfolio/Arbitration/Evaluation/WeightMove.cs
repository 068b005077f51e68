namespace Governance.Portfolio;

/// <summary>Weights that reach a goal, and how little had to move for it.</summary>
/// <param name="To">Weights at which the goal is reached, or to which it comes as near as one likes.</param>
/// <param name="Mass">The least weight that must move.</param>
/// <param name="IsAttained">Whether moving exactly that much reaches it.</param>
internal sealed record WeightMove(WeightVector To, Fraction Mass, bool IsAttained)
{
    /// <summary>How much further than the least a change goes that must go further.</summary>
    public static Fraction Beyond { get; } = new(1, 1000);

    /// <summary>The better of two: the one that moves less, and of two that move as much the one for which that is enough, else the first.</summary>
    public static WeightMove? Smaller(WeightMove? one, WeightMove? other) =>
        one is null ? other : other is not null && other.IsSmallerThan(one) ? other : one;

    /// <summary>This move, which comes to the edge, a little further in a direction in which the goal is reached.</summary>
    public WeightMove Past(WeightVector goal) => new(To.Towards(goal, Beyond), Mass, IsAttained: false);

    /// <summary>The move as it is told.</summary>
    public WeightChange Describe(WeightVector from, ValueList<Criterion> criteria) => new()
    {
        Mass = Mass,
        IsAttained = IsAttained,
        Weights = To.Shares(criteria),
        WeightsMass = from.MassTo(To),
    };

    private bool IsSmallerThan(WeightMove other)
    {
        var byMass = Mass.CompareTo(other.Mass);
        return byMass < 0 || (byMass == 0 && IsAttained && !other.IsAttained);
    }
}
