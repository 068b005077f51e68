using System.Numerics;

namespace Governance.Portfolio;

/// <summary>Which scores are worth obtaining.</summary>
internal static class MissingScores
{
    /// <summary>The scores of a use case that are not known and make a difference, the one that says most first.</summary>
    public static ValueList<MissingScore> Of(WeighedSheet weighed, int useCase)
    {
        var cells = weighed.Sheet.Cells[useCase];
        var isOpen = weighed.ClassOf(useCase) == ArbitrationClass.NotEnoughEvidence;
        return Enumerable.Range(0, cells.Length)
            .Select(i => new MissingScore(weighed.Sheet.Criteria[i].Id, weighed.Weights.Share(i) * (cells[i].High - cells[i].Low), Undecided(cells[i]), isOpen && CouldSettle(weighed, useCase, i)))
            .Where(score => score.Spread.Sign > 0 || score.Veto == VetoStatus.Possible)
            .OrderByDescending(score => score.Veto).ThenByDescending(score => score.Spread).ToValueList();
    }

    /// <summary>A score that is beyond the bound for sure keeps nothing open.</summary>
    private static VetoStatus Undecided(SheetCell cell) => cell.Veto == VetoStatus.Possible ? VetoStatus.Possible : VetoStatus.None;

    /// <summary>Whether some value of one score, the others staying unknown, gives a class.</summary>
    private static bool CouldSettle(WeighedSheet weighed, int useCase, int criterion)
    {
        var (sheet, cell) = (weighed.Sheet, weighed.Sheet.Cells[useCase][criterion]);
        var vetoOfOthers = sheet.Cells[useCase].Where((_, i) => i != criterion).Select(static c => c.Veto).Append(VetoStatus.None).Max();
        var (spread, weight) = (sheet.High[useCase][criterion] - sheet.Low[useCase][criterion], weighed.Weights[criterion]);
        var (lower, upper) = (weighed.Lower[useCase], weighed.Upper[useCase]);

        // At its worst it may veto, or make the value too low; at its best, or in between, it may make it high enough.
        return cell.Veto == VetoStatus.Possible
            || weighed.Bounds.Of(vetoOfOthers, lower, upper - (weight * spread), weighed.One) != ArbitrationClass.NotEnoughEvidence
            || weighed.Bounds.Of(vetoOfOthers, lower + (weight * spread), upper, weighed.One) != ArbitrationClass.NotEnoughEvidence
            || (vetoOfOthers == VetoStatus.None && CouldContinue(weighed, useCase, criterion));
    }

    /// <summary>Whether some value of one score puts the whole interval between the limits.</summary>
    private static bool CouldContinue(WeighedSheet weighed, int useCase, int criterion)
    {
        var (sheet, bounds) = (weighed.Sheet, weighed.Bounds);
        var (scale, cell, weight) = (sheet.Scales[criterion], sheet.Cells[useCase][criterion], weighed.Weights[criterion]);
        var worst = weight * sheet.Low[useCase][criterion];
        var best = weight * sheet.High[useCase][criterion];
        if (scale.IsStepped)
        {
            return scale.Positions.Where(p => cell.Worst <= p && p <= cell.Best).Select(p => weight * sheet.Units(scale.ValueAt(p))).Any(at =>
                bounds.Of(VetoStatus.None, weighed.Lower[useCase] - worst + at, weighed.Upper[useCase] - best + at, weighed.One) == ArbitrationClass.Continue);
        }

        // Any value between the ends can be had: raise it until the lower end is at the limit of stopping, and no further.
        var lack = bounds.LackToStop(weighed.Lower[useCase], weighed.One);
        var raise = lack > Fraction.Zero ? lack : Fraction.Zero;
        var fall = new Fraction(best - worst, 1) - raise;
        return fall.Sign >= 0 && bounds.IsBelowPrioritise(new Fraction(weighed.Upper[useCase], 1) - fall, weighed.One);
    }
}
