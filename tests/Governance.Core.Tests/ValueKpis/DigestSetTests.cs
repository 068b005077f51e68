using Governance.Kpis;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>The set that remembers what was there, and the digests in it.</summary>
public sealed class DigestSetTests
{
    [Fact]
    public void What_was_added_is_there_and_nothing_else()
    {
        var set = new DigestSet();
        for (var i = 0; i < 100_000; i++)
        {
            Assert.True(set.Add(Key(i)));
        }

        Assert.Equal(100_000, set.Count);
        Assert.All(Enumerable.Range(0, 100_000), i => Assert.True(set.Contains(Key(i)) && !set.Add(Key(i))));
        Assert.All(Enumerable.Range(100_000, 100_000), i => Assert.False(set.Contains(Key(i))));
    }

    [Fact]
    public void A_full_set_takes_nothing_more_in_and_forgets_nothing()
    {
        var set = new DigestSet(most: 3_072);
        for (var i = 0; i < 4_000; i++)
        {
            Assert.Equal(i < 3_072, set.Add(Key(i)));
        }

        Assert.True(set.IsFull);
        Assert.All(Enumerable.Range(0, 4_000), i => Assert.Equal(i < 3_072, set.Contains(Key(i))));
    }

    [Fact]
    public void Digests_tell_keys_apart()
    {
        var start = default(Digest128);
        Digest128[] digests =
        [
            start.With(1), start.With(2), start.With(1).With(2), start.With(2).With(1), start.With("a"), start.With("b"), start.With("a").With("b"), start.With("ab"), start.With(""),
            start.With("").With(""), start.With("abcdefgh"), start.With("abcdefgi"), start.With("abcdefg"), start.With((double?)null), start.With(0.5), start.With(-0.0), start.With(1.0), start,
        ];
        Assert.Equal(digests.Length, digests.Select(static digest => digest.Finished()).Distinct().Count());
        Assert.DoesNotContain(default, digests.Select(static digest => digest.Finished()));
        Assert.Equal(start.With("same").Finished(), start.With("same").Finished());
    }

    /// <summary>Each bit of a digest is set in about half of all: a deviation of five standard deviations would be seen.</summary>
    [Fact]
    public void Every_bit_counts()
    {
        const int Count = 20_000;
        var (low, high) = (new int[64], new int[64]);
        for (var i = 0; i < Count; i++)
        {
            var digest = Key(i);
            for (var bit = 0; bit < 64; bit++)
            {
                low[bit] += (int)((digest.Low >> bit) & 1);
                high[bit] += (int)((digest.High >> bit) & 1);
            }
        }

        Assert.All(low.Skip(1).Concat(high), static count => Assert.InRange(count, (Count / 2) - 354, (Count / 2) + 354));
    }

    private static Digest128 Key(int number) => default(Digest128).With(FormattableString.Invariant($"case-{number}")).Finished();
}
