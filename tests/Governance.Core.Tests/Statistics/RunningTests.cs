using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Statistics;

namespace Governance.Core.Tests.Statistics;

/// <summary>Summaries that are added to value by value say what two passes over all values say.</summary>
public sealed class RunningTests
{
    /// <summary>NIST StRD, Michelso (speed of light, Dorsey 1944): certified mean 299.852400000000 and standard deviation 0.0790105478190518.</summary>
    private static readonly double[] Michelson =
    [
        299.85, 299.74, 299.90, 300.07, 299.93, 299.85, 299.95, 299.98, 299.98, 299.88, 300.00, 299.98, 299.93, 299.65, 299.76, 299.81, 300.00, 300.00, 299.96, 299.96,
        299.96, 299.94, 299.96, 299.94, 299.88, 299.80, 299.85, 299.88, 299.90, 299.84, 299.83, 299.79, 299.81, 299.88, 299.88, 299.83, 299.80, 299.79, 299.76, 299.80,
        299.88, 299.88, 299.88, 299.86, 299.72, 299.72, 299.62, 299.86, 299.97, 299.95, 299.88, 299.91, 299.85, 299.87, 299.84, 299.84, 299.85, 299.84, 299.84, 299.84,
        299.89, 299.81, 299.81, 299.82, 299.80, 299.77, 299.76, 299.74, 299.75, 299.76, 299.91, 299.92, 299.89, 299.86, 299.88, 299.72, 299.84, 299.85, 299.85, 299.78,
        299.89, 299.84, 299.78, 299.81, 299.76, 299.81, 299.79, 299.81, 299.82, 299.85, 299.87, 299.87, 299.81, 299.74, 299.81, 299.94, 299.95, 299.80, 299.81, 299.87,
    ];

    [Fact]
    public void The_speed_of_light()
    {
        var running = Michelson.Aggregate(default(RunningSummary), static (summary, value) => summary.Add(value));
        Close.Is(299.852400000000, running.Mean, 1e-14);
        Close.Is(0.0790105478190518, running.ToSample().StandardDeviation, 1e-11);
        Assert.Equal((299.62, 300.07, 100), (running.Minimum, running.Maximum, running.Count));
    }

    /// <summary>NIST StRD, NumAcc4: 10000000.2, then 500 times 10000000.1 and 10000000.3; certified mean 10000000.2 and standard deviation 0.1.</summary>
    [Fact]
    public void Digits_of_values_that_hardly_differ_are_kept()
    {
        var running = default(RunningSummary);
        for (var i = 0; i < 1001; i++)
        {
            running = running.Add(i == 0 ? 10000000.2 : i % 2 == 1 ? 10000000.1 : 10000000.3);
        }

        Close.Is(10000000.2, running.Mean, 1e-15);
        Close.Is(0.1, running.ToSample().StandardDeviation, 1e-7);
    }

    private static readonly Arbitrary<(int Seed, int Count, int Cut, double Offset)> Cases = (
        from seed in Gen.Choose(0, int.MaxValue)
        from count in Gen.Choose(1, 60)
        from cut in Gen.Choose(0, 60)
        from offset in Gen.Elements(0.0, -3.0, 1000.0)
        select (seed, count, Math.Min(cut, count), offset)).ToArbitrary();

    [Fact]
    public void One_pass_says_what_two_passes_say() => Law.Holds(Cases, static given =>
    {
        var values = Skewed(given.Seed, given.Count, given.Offset);
        var running = values.Aggregate(default(RunningSummary), static (summary, value) => summary.Add(value));
        AssertNear(values, running);
    });

    [Fact]
    public void Two_summaries_joined_are_the_summary_of_all() => Law.Holds(Cases, static given =>
    {
        var values = Skewed(given.Seed, given.Count, given.Offset);
        var parts = new[] { values[..given.Cut], values[given.Cut..] }.Select(static part => part.Aggregate(default(RunningSummary), static (summary, value) => summary.Add(value))).ToArray();
        AssertNear(values, parts[0].Join(parts[1]));
        AssertNear(values, parts[1].Join(parts[0]));
        var counted = parts[0].Add(parts[1].ToSample());
        Assert.Equal(values.Length, counted.Count);
        Close.Is(SampleSummary.Of(values).Mean, counted.Mean, 1e-12);
        Assert.Equal(Squares(values, 2), counted.Squares, 1e-9 * Squares(values, 2));
    });

    /// <summary>The scatter of the rows about the ratio, written out (Cochran 1977, 6.4 with 6.3).</summary>
    [Fact]
    public void The_error_of_a_ratio_is_that_of_its_rows_about_it() => Law.Holds(Cases, static given =>
    {
        var random = new RandomSequence((ulong)given.Seed);
        var rows = Enumerable.Range(0, given.Count).Select(_ => (Y: 10.0 + random.Normal(), X: 1.0 + random.Below(9))).ToArray();
        var running = rows.Aggregate(default(RunningRatio), static (ratio, row) => ratio.Add(row.Y, row.X));
        var joined = rows[..given.Cut].Aggregate(default(RunningRatio), static (ratio, row) => ratio.Add(row.Y, row.X))
            .Join(rows[given.Cut..].Aggregate(default(RunningRatio), static (ratio, row) => ratio.Add(row.Y, row.X)));
        var (n, mean, total) = (rows.Length, rows.Average(static row => row.X), rows.Sum(static row => row.Y) / rows.Sum(static row => row.X));
        var error = n < 2 ? 0.0 : Math.Sqrt(rows.Sum(row => (row.Y - (total * row.X)) * (row.Y - (total * row.X))) / ((n - 1.0) * n)) / mean;
        foreach (var ratio in new[] { running, joined })
        {
            Close.Is(total, ratio.Value!.Value, 1e-12);
            var sample = ratio.ToSample();
            Assert.Equal((long)n, sample.Count);
            Assert.Equal(error, MeanEstimate.Of(sample).StandardError, 1e-9 * Math.Max(error, 1e-3));
        }
    });

    [Fact]
    public void Rows_that_do_not_scatter_give_no_error_to_claim()
    {
        var ratio = Enumerable.Range(1, 50).Aggregate(default(RunningRatio), static (ratio, i) => ratio.Add(0.1 * i * 3.0, 3.0 * i));
        Close.Is(0.1, ratio.Value!.Value, 1e-14);
        Assert.False(MeanEstimate.Of(ratio.ToSample()).IsKnown);
        Assert.Null(default(RunningRatio).Add(0.0, 0.0).Value);
        Assert.Equal(default, default(RunningRatio).Add(0.0, 0.0).ToSample());
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => default(RunningSummary).Add(double.NaN)).ParamName);
        Assert.Equal("numerator", Assert.Throws<ArgumentOutOfRangeException>(() => default(RunningRatio).Add(double.NegativeInfinity, 1.0)).ParamName);
        Assert.Equal("denominator", Assert.Throws<ArgumentOutOfRangeException>(() => default(RunningRatio).Add(1.0, -1.0)).ParamName);
        Assert.Equal("denominator", Assert.Throws<ArgumentOutOfRangeException>(() => default(RunningRatio).Add(1.0, double.NaN)).ParamName);
    }

    private static double[] Skewed(int seed, int count, double offset)
    {
        var random = new RandomSequence((ulong)seed);
        return [.. Enumerable.Range(0, count).Select(_ => offset - Math.Log(random.Uniform()))];
    }

    private static double Squares(double[] values, int power)
    {
        var mean = values.Average();
        return values.Sum(value => Math.Pow(value - mean, power));
    }

    private static void AssertNear(double[] values, RunningSummary running)
    {
        var summary = SampleSummary.Of(values);
        Assert.Equal((summary.Count, values.Min(), values.Max()), (running.Count, running.Minimum, running.Maximum));
        Close.Is(summary.Mean, running.Mean, 1e-12);
        Assert.Equal(summary.Variance, running.ToSample().Variance, 1e-9 * (1.0 + summary.Variance));
        Close.Is(values.Sum(), running.Sum, 1e-12);
        Assert.Equal(Squares(values, 3), running.Cubes, 1e-8 * (1.0 + Math.Abs(Squares(values, 3))));
    }
}
