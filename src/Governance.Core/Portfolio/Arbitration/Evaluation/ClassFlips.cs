using System.Numerics;

namespace Governance.Portfolio;

/// <summary>The smallest changes of weights by which another class is concluded.</summary>
internal static class ClassFlips
{
    /// <summary>What it takes to give a use case another class; <see langword="null"/> when no weights do.</summary>
    public static ClassFlip? Of(WeighedSheet weighed, int useCase)
    {
        if (Move(weighed, useCase) is not { } move)
        {
            return null;
        }

        var (sheet, changed) = (weighed.Sheet, move.To);
        var newClass = weighed.Bounds.Of(sheet.Vetoes[useCase], changed.Dot(sheet.Low[useCase]), changed.Dot(sheet.High[useCase]), sheet.One * changed.Total);
        return new(newClass, move.Describe(weighed.Weights, sheet.Criteria));
    }

    private static WeightMove? Move(WeighedSheet weighed, int useCase)
    {
        var (sheet, weights, bounds) = (weighed.Sheet, weighed.Weights, weighed.Bounds);
        var (low, high, one, veto) = (sheet.Low[useCase], sheet.High[useCase], sheet.One, sheet.Vetoes[useCase]);
        if (veto == VetoStatus.Sure)
        {
            return null;
        }

        switch (weighed.ClassOf(useCase))
        {
            case ArbitrationClass.Stop:
                return LeastChange.ToReach(weights, bounds.AboveStop(high, one), isStrict: false);
            case ArbitrationClass.Prioritise:
                return LeastChange.ToReach(weights, Below(bounds.AbovePrioritise(low, one)), isStrict: true);
            case ArbitrationClass.Continue:
                return WeightMove.Smaller(
                    LeastChange.ToReach(weights, Below(bounds.AboveStop(low, one)), isStrict: true),
                    LeastChange.ToReach(weights, bounds.AbovePrioritise(high, one), isStrict: false));
            default:
                var toStop = LeastChange.ToReach(weights, Below(bounds.AboveStop(high, one)), isStrict: true);
                return veto == VetoStatus.Possible ? toStop : WeightMove.Smaller(
                    WeightMove.Smaller(LeastChange.ToReach(weights, bounds.AbovePrioritise(low, one), isStrict: false), toStop),
                    BothChange.ToReach(weights, bounds.AboveStop(low, one), Below(bounds.AbovePrioritise(high, one))));
        }
    }

    private static BigInteger[] Below(BigInteger[] above) => Array.ConvertAll(above, BigInteger.Negate);
}
