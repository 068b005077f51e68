using System.Text.RegularExpressions;
using Governance.Statistics;

namespace Governance.Core.Tests.Statistics;

/// <summary>Exponential and logarithm: as exact as the platform's, and the platform's nowhere used.</summary>
public sealed partial class ElementaryTests
{
    [Fact]
    public void They_differ_from_the_platforms_by_two_units_in_the_last_place_at_most()
    {
        var random = new RandomSequence(20260101);
        for (var i = 0; i < 100_000; i++)
        {
            var power = (random.Uniform() - 0.5) * 1400.0;
            Close.Is(Math.Exp(power), Elementary.Exp(power), 4.5e-16);
            var near = (random.Uniform() - 0.5) * 0.9;
            Close.Is(Math.Exp(near), Elementary.Exp(near), 4.5e-16);
            var number = Math.Exp(power);
            Close.Is(Math.Log(number), Elementary.Log(number), 4.5e-16);
            Close.Is(Math.Log(1.0 + near), Elementary.Log(1.0 + near), 4.5e-16);
        }
    }

    [Fact]
    public void The_logarithm_keeps_the_digits_of_a_small_number()
    {
        Close.Is(1e-300, Elementary.LogOnePlus(1e-300), 0.0);
        Close.Is(9.9999999995e-11, Elementary.LogOnePlus(1e-10), 1e-15);
        Close.Is(-1.00000000005e-10, Elementary.LogOnePlus(-1e-10), 1e-15);
        Close.Is(Math.Log(1.24), Elementary.LogOnePlus(0.24), 4.5e-16);
        Close.Is(Math.Log(0.76), Elementary.LogOnePlus(-0.24), 4.5e-16);
    }

    [Fact]
    public void They_hold_at_the_ends_of_the_range()
    {
        Assert.Equal(1.0, Elementary.Exp(0.0));
        Assert.Equal(0.0, Elementary.Log(1.0));
        Assert.Equal(0.0, Elementary.Exp(double.NegativeInfinity));
        Assert.Equal(double.PositiveInfinity, Elementary.Exp(double.PositiveInfinity));
        Assert.Equal(double.PositiveInfinity, Elementary.Exp(709.8));
        Assert.Equal(double.Epsilon, Elementary.Exp(-745.0));
        Assert.Equal(double.NegativeInfinity, Elementary.Log(0.0));
        Assert.Equal(double.PositiveInfinity, Elementary.Log(double.PositiveInfinity));
        Close.Is(-744.4400719213812, Elementary.Log(double.Epsilon), 4.5e-16);
        Assert.True(double.IsNaN(Elementary.Log(-1.0)) && double.IsNaN(Elementary.Exp(double.NaN)) && double.IsNaN(Elementary.Log(double.NaN)));
    }

    [Fact]
    public void No_function_of_the_platform_that_may_differ_between_machines_is_used()
    {
        var sources = Conventions.Repository.Sources("src/Governance.Core/Statistics").ToArray();
        Assert.NotEmpty(sources);
        Assert.Equal([], sources.Where(file => Varying().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName));
    }

    [GeneratedRegex(@"\b(Math|double|Double)\.(Exp\w*|Log\w*|Pow|Cbrt|Sin\w*|Cos\w*|Tan\w*|A(sin|cos|tan)\w*|Sinh|Cosh|Tanh|Hypot|RootN)\(")]
    private static partial Regex Varying();
}
