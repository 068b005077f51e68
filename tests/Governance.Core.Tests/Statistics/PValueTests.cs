using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Statistics;

namespace Governance.Core.Tests.Statistics;

/// <summary>Adjusted p-values.</summary>
public sealed class PValueTests
{
    /// <summary>The fifteen p-values of Benjamini and Hochberg 1995, section 4.1.</summary>
    private static readonly double[] Published =
        [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.000];

    /// <summary>By hand: 4 × 0.005, 3 × 0.01, 2 × 0.03, and 0.04 raised to the one before.</summary>
    [Fact]
    public void Holm_by_hand()
    {
        var adjusted = PValues.Holm([0.01, 0.04, 0.03, 0.005]);
        Assert.Equal([0.03, 0.06, 0.06, 0.02], adjusted.Select(p => Math.Round(p, 15)));
    }

    /// <summary>The paper: at 0.05 the controlled family-wise rate finds the first three, the false discovery rate the first four.</summary>
    [Fact]
    public void The_published_example_of_Benjamini_and_Hochberg()
    {
        var holm = PValues.Holm(Published);
        var discovery = PValues.BenjaminiHochberg(Published);
        Assert.Equal(3, holm.Count(p => p <= 0.05));
        Assert.Equal(4, discovery.Count(p => p <= 0.05));
        Close.Is(13.0 * 0.0019, holm[2], 1e-15);
        Close.Is(15.0 / 4.0 * 0.0095, discovery[3], 1e-15);
    }

    [Fact]
    public void No_test_gives_none_and_one_its_own()
    {
        Assert.Empty(PValues.Holm([]));
        Assert.Empty(PValues.BenjaminiHochberg([]));
        Assert.Equal([0.02], PValues.Holm([0.02]));
        Assert.Equal([0.02], PValues.BenjaminiHochberg([0.02]));
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void What_is_no_p_value_is_refused(double value)
    {
        Assert.Equal("values", Assert.Throws<ArgumentOutOfRangeException>(() => PValues.Holm([0.5, value])).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentOutOfRangeException>(() => PValues.BenjaminiHochberg([value])).ParamName);
    }

    [Fact]
    public void Holm_rejects_what_its_step_down_procedure_rejects() => Law.Holds(
        (from count in Gen.Choose(1, 12) from values in Gen.CollectToArray(Enumerable.Repeat(Gen.Choose(0, 400), count)) select values.Select(p => p / 2000.0).ToArray())
            .ToArbitrary(),
        values =>
        {
            // The procedure as published: from the smallest on, reject while p ≤ α / (hypotheses that are left).
            const double Alpha = 0.0501;
            var rejected = values.Order().TakeWhile((p, i) => p <= Alpha / (values.Length - i)).Count();
            var adjusted = PValues.Holm(values);
            Assert.Equal(rejected, adjusted.Count(p => p <= Alpha));
            var discovery = PValues.BenjaminiHochberg(values);
            var last = values.Order().Select((p, i) => p <= Alpha * (i + 1) / values.Length ? i + 1 : 0).Max();
            Assert.Equal(last, discovery.Count(p => p <= Alpha));
            Assert.All(values.Zip(adjusted, discovery), p => Assert.True(p.First <= p.Third && p.Third <= p.Second && p.Second <= 1.0));
        });
}
