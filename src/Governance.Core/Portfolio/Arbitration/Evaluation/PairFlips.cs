using System.Numerics;

namespace Governance.Portfolio;

/// <summary>The smallest changes of weights that reverse two use cases, or replace the first.</summary>
/// <remarks>Ranks compare the lower ends of values, and no weights change a veto: only use cases with the same veto status can change places.</remarks>
internal static class PairFlips
{
    /// <summary>What it takes to reverse each use case and the next.</summary>
    public static ValueList<PairFlip> Neighbours(WeighedSheet weighed) => weighed.Order.Zip(weighed.Order.Skip(1), (ahead, behind) =>
        new PairFlip(
            weighed.Sheet.UseCases[ahead].Id,
            weighed.Sheet.UseCases[behind].Id,
            Move(weighed, ahead, behind)?.Describe(weighed.Weights, weighed.Sheet.Criteria))).ToValueList();

    /// <summary>What it takes to have another use case first: whichever can be reversed with it by the smallest change.</summary>
    public static FirstRankFlip? First(WeighedSheet weighed)
    {
        WeightMove? least = null;
        foreach (var challenger in weighed.Order.Skip(1))
        {
            least = WeightMove.Smaller(least, Move(weighed, weighed.Order[0], challenger));
        }

        if (least is null)
        {
            return null;
        }

        var (sheet, changed) = (weighed.Sheet, new WeighedSheet(weighed.Sheet, least.To));
        return new(sheet.UseCases[weighed.Order[0]].Id, sheet.UseCases[changed.Order[0]].Id, least.Describe(weighed.Weights, sheet.Criteria));
    }

    /// <summary>What it takes to reverse two use cases, by their verdicts.</summary>
    public static PairFlip Of(ValueList<CriterionShare> weights, UseCaseVerdict ahead, UseCaseVerdict behind)
    {
        if (ahead.Veto != behind.Veto)
        {
            return new(ahead.UseCase, behind.UseCase, Change: null);
        }

        Fraction[] gains = [.. ahead.Contributions.Zip(behind.Contributions, (a, b) => b.Score.Lower - a.Score.Lower)];
        var unit = WeightVector.CommonDenominator(gains);
        var shares = WeightVector.From(weights.Select(w => w.Share));
        var move = LeastChange.ToReach(shares, Array.ConvertAll(gains, g => g.Numerator * (unit / g.Denominator)), !ComesFirst(behind.UseCase, ahead.UseCase));
        return new(ahead.UseCase, behind.UseCase, move is null ? null : new()
        {
            Mass = move.Mass,
            IsAttained = move.IsAttained,
            Weights = weights.Select((w, i) => new CriterionShare(w.Criterion, move.To.Share(i))).ToValueList(),
            WeightsMass = shares.MassTo(move.To),
        });
    }

    private static WeightMove? Move(WeighedSheet weighed, int ahead, int behind)
    {
        var sheet = weighed.Sheet;
        if (sheet.Vetoes[ahead] != sheet.Vetoes[behind])
        {
            return null;
        }

        BigInteger[] gains = [.. sheet.Low[behind].Zip(sheet.Low[ahead], (b, a) => b - a)];
        return LeastChange.ToReach(weighed.Weights, gains, isStrict: behind > ahead);
    }

    /// <summary>Whether an id comes first in a draw.</summary>
    private static bool ComesFirst(UseCaseId one, UseCaseId other) => string.CompareOrdinal(one.Value, other.Value) < 0;
}
