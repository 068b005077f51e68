using System.Numerics;

namespace Governance.Portfolio;

/// <summary>Where the first rank changes as the weight of one criterion does, the others keeping their proportions.</summary>
/// <remarks>
/// With x the share of the criterion and r what the others, by themselves, say of a use case, its value is x·v + (1−x)·r: a straight line. The lead of the
/// first over another is the difference of two such lines, so it ends where that crosses 0.
/// </remarks>
internal static class Sensitivities
{
    public static ValueList<CriterionSensitivity> Of(WeighedSheet weighed) => weighed.Sheet.Criteria.Select((criterion, i) =>
    {
        var others = weighed.Weights.Total - weighed.Weights[i];
        var crossings = others.IsZero || weighed.Order.Length == 0 ? [] : Crossings(weighed, i, others);
        return new CriterionSensitivity(
            criterion.Id,
            weighed.Weights.Share(i),
            Switch(weighed, crossings.Where(static c => c.IsBelow).OrderByDescending(static c => c.Share)),
            Switch(weighed, crossings.Where(static c => !c.IsBelow).OrderBy(static c => c.Share)));
    }).ToValueList();

    /// <summary>The nearest crossing: of several at one share the one that is first beyond it.</summary>
    private static FirstRankSwitch? Switch(WeighedSheet weighed, IOrderedEnumerable<Crossing> nearestFirst)
    {
        Crossing[] crossings = [.. nearestFirst.ThenByDescending(static c => c.Steepness).ThenBy(static c => c.UseCase)];
        return crossings.Length == 0 ? null : new(
            crossings[0].Share,
            weighed.Sheet.UseCases[crossings[0].UseCase].Id,
            crossings.TakeWhile(c => c.Share == crossings[0].Share).Any(c => c.UseCase < weighed.Order[0]));
    }

    private static List<Crossing> Crossings(WeighedSheet weighed, int criterion, BigInteger others)
    {
        var (sheet, first) = (weighed.Sheet, weighed.Order[0]);
        var crossings = new List<Crossing>();
        foreach (var other in weighed.Order.Skip(1).Where(u => sheet.Vetoes[u] == sheet.Vetoes[first]))
        {
            // The lead at a share of 0, and at a share of 1, in a unit of its own.
            var by = sheet.Low[first][criterion] - sheet.Low[other][criterion];
            var without = weighed.Lower[first] - weighed.Lower[other] - (weighed.Weights[criterion] * by);
            var alone = by * others;
            var winsDraws = other < first;
            if (without.Sign < 0 || (without.Sign == 0 && alone.Sign > 0 && winsDraws))
            {
                crossings.Add(new(new(without, without - alone), IsBelow: true, without.Sign < 0 ? alone - without : BigInteger.Zero, other));
            }

            if (alone.Sign < 0 || (alone.Sign == 0 && without.Sign > 0 && winsDraws))
            {
                crossings.Add(new(new(without, without - alone), IsBelow: false, alone.Sign < 0 ? without - alone : BigInteger.Zero, other));
            }
        }

        return crossings;
    }

    /// <summary>Where a use case draws with the first.</summary>
    /// <param name="Share">The share of the criterion.</param>
    /// <param name="IsBelow">Whether that is below what it weighs now.</param>
    /// <param name="Steepness">How fast it gets ahead beyond; of several that draw at one share, the steepest is first beyond it. 0 where there is no beyond.</param>
    /// <param name="UseCase">The use case.</param>
    private readonly record struct Crossing(Fraction Share, bool IsBelow, BigInteger Steepness, int UseCase);
}
