namespace Governance.Portfolio;

/// <summary>What the scores of a criterion are worth, from 0 for the worst to 1 for the best.</summary>
/// <remarks>
/// Exactly one of three forms: linear from <see cref="Worst"/> to <see cref="Best"/>, linear between <see cref="Points"/>, or by labelled
/// <see cref="Steps"/>. It rises or falls throughout: where more of something is first good and then bad, score how far it is from the best instead.
/// Equal when all properties are; two forms of one function are not.
/// </remarks>
public sealed record ValueFunction
{
    /// <summary>The score that is worth 0, in the unit of the criterion; above <see cref="Best"/> where less is better. With <see cref="Best"/>, or not at all.</summary>
    public decimal? Worst { get; init; }

    /// <summary>The score that is worth 1, in the unit of the criterion, other than <see cref="Worst"/>.</summary>
    public decimal? Best { get; init; }

    /// <summary>At least two points with rising scores, whose values never fall, or never rise, and are not all the same; empty in another form.</summary>
    public ValueList<ValuePoint> Points { get; init; }

    /// <summary>At least two steps, from the worst to the best; empty in another form.</summary>
    public ValueList<ValueStep> Steps { get; init; }

    /// <summary>Linear from the worst score to the best.</summary>
    /// <param name="worst">The score that is worth 0.</param>
    /// <param name="best">The score that is worth 1.</param>
    public static ValueFunction Linear(decimal worst, decimal best) => new() { Worst = worst, Best = best };

    /// <summary>Linear between points.</summary>
    /// <param name="points">The points, with rising scores.</param>
    public static ValueFunction Through(params ValueList<ValuePoint> points) => new() { Points = points };

    /// <summary>Steps that are equally far apart.</summary>
    /// <param name="labels">The labels, from the worst to the best.</param>
    public static ValueFunction Stepped(params ValueList<string> labels) => new() { Steps = labels.Select(label => new ValueStep { Label = label }).ToValueList() };
}
