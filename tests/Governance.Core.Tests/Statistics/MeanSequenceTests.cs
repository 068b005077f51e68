using Governance.Statistics;

namespace Governance.Core.Tests.Statistics;

/// <summary>Intervals of a mean that may be looked at as often as one likes.</summary>
public sealed class MeanSequenceTests
{
    /// <summary>The ends are where the mixture of likelihood ratios, written as it is defined, reaches 1/α.</summary>
    [Theory]
    [InlineData(8, 0.95)]
    [InlineData(20, 0.9)]
    [InlineData(400, 0.99)]
    public void The_ends_are_those_of_the_martingale(int count, double confidence)
    {
        var sample = SampleSummary.Of(new RandomSequence((ulong)count).Normals(count, 3.0, 2.0));
        var interval = MeanSequence.Interval(sample, confidence);
        foreach (var end in new[] { interval.Lower, interval.Upper })
        {
            var square = (sample.Mean - end) * (sample.Mean - end) * count / sample.Variance;
            var share = 5.0 / (5.0 + count);
            var evidence = Math.Sqrt(share) * Math.Pow((1.0 + (square / (count - 1))) / (1.0 + (share * square / (count - 1))), 0.5 * count);
            Close.Is(1.0 / (1.0 - confidence), evidence, 1e-9);
        }

        Assert.Equal(sample.Mean, 0.5 * (interval.Lower + interval.Upper), 1e-12);
    }

    [Fact]
    public void Too_few_values_say_nothing()
    {
        Assert.Equal(ConfidenceInterval.Unbounded(0.95), MeanSequence.Interval(default, 0.95));
        Assert.Equal(ConfidenceInterval.Unbounded(0.95), MeanSequence.Interval(SampleSummary.Of([1.0]), 0.95));
        Assert.Equal(ConfidenceInterval.Unbounded(0.95), MeanSequence.Interval(SampleSummary.Of([1.0, 1.0, 1.0, 1.0, 1.0]), 0.95));
        Assert.Equal(ConfidenceInterval.Unbounded(0.95), MeanSequence.Interval(SampleSummary.Of([1.0, 2.0]), 0.95));
        Assert.True(double.IsFinite(MeanSequence.Interval(SampleSummary.Of([1.0, 2.0, 3.0, 2.0, 1.0, 2.0, 1.0, 3.0]), 0.95).Lower));
        Assert.Equal("confidence", Assert.Throws<ArgumentOutOfRangeException>(() => MeanSequence.Interval(default, 0.05)).ParamName);
    }

    /// <summary>Looked at after each of 300 values: missed by at most 5 % of runs, where Student's interval is missed by most.</summary>
    [Fact]
    public void It_is_missed_at_no_look()
    {
        var random = new RandomSequence(77);
        var (missed, student) = (0, 0);
        for (var trial = 0; trial < 1_000; trial++)
        {
            var (running, out1, out2) = (default(RunningSummary), false, false);
            for (var n = 1; n <= 300; n++)
            {
                running = running.Add(5.0 + (2.0 * random.Normal()));
                out1 |= !MeanSequence.Interval(running.ToSample(), 0.95).Contains(5.0);
                out2 |= n % 10 == 0 && !MeanEstimate.Of(running.ToSample()).Interval(0.95).Contains(5.0);
            }

            missed += out1 ? 1 : 0;
            student += out2 ? 1 : 0;
        }

        Assert.InRange(missed / 1_000.0, 0.0, 0.055);
        Assert.InRange(student / 1_000.0, 0.2, 1.0);
    }
}
