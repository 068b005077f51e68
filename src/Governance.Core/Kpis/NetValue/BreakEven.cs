using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>How many decisions people may overrule until a use case gains nothing.</summary>
/// <remarks>
/// An overruled decision brings no benefit and costs what doing it by hand costs. With N decisions of which the share q was overruled, the benefit B was brought by N(1 − q) of them, b
/// each. At the rate r the net value is N(1 − r)b − Nrc − F, where c is the cost of an overruled one and F all other costs; it is 0 at r = (Nb − F) / (N(b + c)).
/// </remarks>
internal static class BreakEven
{
    public static (double? Rate, ConfidenceInterval? Interval) Of(OversightActivity activity, ConfidenceInterval benefit, double value, AmountRange otherCosts, AmountRange eachOverride)
    {
        var kept = activity.Decisions - activity.Overrides;
        if (kept == 0 || At(activity.Decisions, value / kept, otherCosts.Value, eachOverride.Value) is not { } rate)
        {
            return (null, null);
        }

        var low = At(activity.Decisions, benefit.Lower / kept, otherCosts.High, eachOverride.High) ?? 0.0;
        var high = At(activity.Decisions, benefit.Upper / kept, otherCosts.Low, eachOverride.Low) ?? 1.0;
        return (rate, new(low, high, benefit.Confidence));
    }

    /// <summary>The rate; <see langword="null"/> when nothing is gained even at the rate 0, or nothing is lost by overruling.</summary>
    private static double? At(double decisions, double each, double otherCosts, double eachOverride)
    {
        if (double.IsPositiveInfinity(each))
        {
            return null;
        }

        var all = decisions * each;
        return all >= otherCosts && each + eachOverride > 0.0 ? Math.Clamp((all - otherCosts) / (decisions * (each + eachOverride)), 0.0, 1.0) : null;
    }
}
