namespace Governance.Core.Tests.Statistics;

/// <summary>Compares numbers by their relative difference.</summary>
internal static class Close
{
    public static void Is(double expected, double actual, double within)
    {
        if (!(Math.Abs(actual - expected) <= within * Math.Abs(expected)))
        {
            Assert.Fail(FormattableString.Invariant($"{actual:R} is not within {within:R} of {expected:R}"));
        }
    }
}
